import { codeTables } from "../../../../../schemas/pboc-g2/code-tables/code-tables.js";
import { breach, NONE, say, unless } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { documentOfOtherKind } from "../document-of-kind.js";
import { filled, isEmpty } from "../read-field.js";
import type { Breach, RecordRule } from "../rule.js";
import { emptyWhereGuarantor } from "../segment/responsible-party-rules.js";
import { officialGuarantee, officialGuaranteeSegment } from "./facts.js";

const LINE_OF_PRODUCT: ReadonlyMap<string, string | undefined> = new Map(
  codeTables.BusiDtilLines.map((entry) => [entry.code, entry.of]),
);

/** Rules of guarantees (230) between and inside segments; those inside one also of what a correction (232) puts right. */
export const guaranteeRules: readonly RecordRule[] = [
  defineRule({
    ...officialGuarantee("I2300A01", "BAE000", "CloseDate FiveCateAdjDate RepayPrd"),
    needs: ["c", "d"],
    reads: ["C.OpenDate", "D.RepayPrd", "D.FiveCateAdjDate", "D.CloseDate"],
    check({ c, d }) {
      const opened = filled(c, "OpenDate");
      if (opened === undefined) return NONE;
      const early = ["RepayPrd", "FiveCateAdjDate", "CloseDate"].filter((tag) => (filled(d, tag) ?? opened) < opened);
      return early.map((tag) => breach(d, tag, say(`not before OpenDate ${opened}`, `不早于开户日期${opened}`)));
    },
  }),
  defineRule({
    ...officialGuarantee("I2300A02", "BAE004", "0000"),
    needs: ["b", "e"],
    reads: ["B.IDType", "B.IDNum", "E.InfoIDType", "E.ArlpCertType", "E.ArlpCertNum"],
    check({ b, e }) {
      const type = filled(b, "IDType");
      const number = filled(b, "IDNum");
      if (type === undefined || number === undefined) return NONE;
      const found: Breach[] = [];
      for (const party of e.groups) {
        // The codes of organisations collide with those of persons, so only natural persons are compared.
        if (filled(party, "InfoIDType") !== "1") continue;
        if (filled(party, "ArlpCertType") !== type || filled(party, "ArlpCertNum") !== number) continue;
        const expected = say("another person than the debtor", "责任人不得为债务人本人");
        found.push(breach(party, "ArlpCertNum", expected, "0000"));
      }
      return found;
    },
  }),
  defineRule({
    ...officialGuaranteeSegment("I2300C01", "BAE001", "OpenDate"),
    needs: ["c"],
    reads: ["C.OpenDate", "C.DueDate"],
    check({ c }) {
      const from = filled(c, "OpenDate");
      const to = filled(c, "DueDate");
      if (from === undefined || to === undefined) return NONE;
      return unless(from <= to, c, "OpenDate", () => say(`not after DueDate ${to}`, `不晚于到期日期${to}`));
    },
  }),
  defineRule({
    ...officialGuaranteeSegment("I2300C02", "BAE006", "0000", "§4.8, §6.6, S0; the products of each line [B]"),
    confidence: "B",
    needs: ["c"],
    reads: ["C.BusiLines", "C.BusiDtilLines"],
    check({ c }) {
      const line = filled(c, "BusiLines");
      const product = filled(c, "BusiDtilLines");
      if (line === undefined || product === undefined || LINE_OF_PRODUCT.get(product) === line) return NONE;
      const products = codeTables.BusiDtilLines.filter((entry) => entry.of === line).map(({ code }) => code);
      const expected = say(
        `one of ${products.join(", ")}, as BusiLines is ${line}`,
        `担保业务大类为${line}时取值为 ${products.join(", ")} 之一`,
      );
      return [breach(c, "BusiDtilLines", expected, "0000")];
    },
  }),
  defineRule({
    ...officialGuaranteeSegment("I2300D01", "BAE002", "CloseDate"),
    needs: ["d"],
    reads: ["D.AcctStatus", "D.CloseDate"],
    check: ({ d }) =>
      filled(d, "AcctStatus") === "2" && isEmpty(d, "CloseDate")
        ? [breach(d, "CloseDate", say("a value, as AcctStatus is 2 (closed)", "账户状态为2（关闭）时必须填写"))]
        : NONE,
  }),
  defineRule({
    ...officialGuaranteeSegment("I2300D02", "BAE005", "CloseDate"),
    needs: ["d"],
    reads: ["D.CloseDate", "D.RepayPrd", "D.FiveCateAdjDate"],
    check({ d }) {
      const closed = filled(d, "CloseDate");
      if (closed === undefined) return NONE;
      const later = ["RepayPrd", "FiveCateAdjDate"].filter((tag) => (filled(d, tag) ?? closed) > closed);
      return unless(later.length === 0, d, "CloseDate", () =>
        say(`not before ${later.join(" and ")}`, `不早于${later.join("和")}`),
      );
    },
  }),
  defineRule({
    ...officialGuaranteeSegment("I2300E01", "BAE003", "0000", "§6.6, S0; that it holds for persons too, S0"),
    needs: ["e"],
    reads: ["E.InfoIDType", "E.ArlpCertType"],
    check: ({ e }) => e.groups.flatMap((party) => documentOfOtherKind(party, "ArlpCertType")),
  }),
  defineRule({
    ...officialGuaranteeSegment("I2300E03", "BAE007", "WartySign MaxGuarMcc", "§6.6, S0, S9"),
    needs: ["e"],
    reads: ["E.ArlpType", "E.WartySign", "E.MaxGuarMcc"],
    check: ({ e }) => emptyWhereGuarantor(e.groups, ["WartySign", "MaxGuarMcc"]),
  }),
];
