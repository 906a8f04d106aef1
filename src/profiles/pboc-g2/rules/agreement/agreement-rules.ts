import { codeTables } from "../../../../../schemas/pboc-g2/code-tables/code-tables.js";
import { breach, NONE, say, unless } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { filled, has } from "../read-field.js";
import type { Breach, RecordRule } from "../rule.js";
import { officialAgreement, officialAgreementSegment } from "./facts.js";

const ORGANISATION_TYPES: ReadonlySet<string> = new Set(codeTables.OrgIdType.map((entry) => entry.code));
const CAP = ["CreditRest", "CreditRestCode"] as const;

/** Rules of the credit agreement (220); those inside a segment also of what a correction (222) puts right. */
export const agreementRules: readonly RecordRule[] = [
  defineRule({
    ...officialAgreement("R2200101", "BCR000", "CtrctBsSgmt CreditLimSgmt"),
    needs: [],
    reads: ["B", "D"],
    check: ({ b, d }) =>
      b !== undefined && d !== undefined
        ? NONE
        : [
            ...(b === undefined ? [missing("CtrctBsSgmt", "B")] : []),
            ...(d === undefined ? [missing("CreditLimSgmt", "D")] : []),
          ],
  }),
  defineRule({
    ...officialAgreement("I2200A01", "BCE003", "0000"),
    needs: ["b", "c"],
    reads: ["B.IDType", "B.IDNum", "C.BrerType", "C.CertRelIDType", "C.CertRelIDNum"],
    check({ b, c }) {
      const type = filled(b, "IDType");
      const number = filled(b, "IDNum");
      if (type === undefined || number === undefined) return NONE;
      const found: Breach[] = [];
      for (const party of c.groups) {
        // The codes of organisations collide with those of persons, so only natural persons are compared.
        if (filled(party, "BrerType") !== "1") continue;
        if (filled(party, "CertRelIDType") !== type || filled(party, "CertRelIDNum") !== number) continue;
        found.push(
          breach(
            party,
            "CertRelIDNum",
            say("another person than the holder in segment B", "共同受信人不得为受信人本人"),
            "0000",
          ),
        );
      }
      return found;
    },
  }),
  defineRule({
    ...officialAgreementSegment("I2200C01", "BCE002", "0000"),
    needs: ["c"],
    reads: ["C.BrerType", "C.CertRelIDType"],
    check({ c }) {
      const found: Breach[] = [];
      for (const party of c.groups) {
        const type = filled(party, "CertRelIDType");
        if (type === undefined || filled(party, "BrerType") !== "2" || ORGANISATION_TYPES.has(type)) continue;
        found.push(
          breach(
            party,
            "CertRelIDType",
            say("10, 20 or 30, as the joint holder is an organisation", "共同受信人为组织机构时须为10、20或30"),
            "0000",
          ),
        );
      }
      return found;
    },
  }),
  defineRule({
    ...officialAgreementSegment("I2200D01", "BCE000", "ConEffDate"),
    needs: ["d"],
    reads: ["D.ConEffDate", "D.ConExpDate"],
    check({ d }) {
      const from = filled(d, "ConEffDate");
      const to = filled(d, "ConExpDate");
      if (from === undefined || to === undefined) return NONE;
      return unless(from <= to, d, "ConEffDate", () => say(`not after ConExpDate ${to}`, `不晚于额度到期日期${to}`));
    },
  }),
  defineRule({
    ...officialAgreementSegment("I2200D02", "BCE004", "0000", "A", "§3.3, §6.5, S9"),
    needs: ["d"],
    reads: ["D.CreditRest", "D.CreditRestCode"],
    check({ d }) {
      const [absent, ...more] = CAP.filter((tag) => !has(d, tag));
      if (absent === undefined || more.length > 0) return NONE;
      const [present] = CAP.filter((tag) => tag !== absent);
      return [breach(d, absent, say(`the element, as ${present} is there`, `${present}出现时必须同时出现`), "0000")];
    },
  }),
];

function missing(tag: string, letter: string): Breach {
  return {
    field: tag,
    received: null,
    expected: say(`segment ${letter} (${tag}) in every record`, `每条记录必须包含${letter}段（${tag}）`),
    feedbackTag: tag,
  };
}
