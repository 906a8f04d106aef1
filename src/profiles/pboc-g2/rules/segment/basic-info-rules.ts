import { codeTables } from "../../../../../schemas/pboc-g2/code-tables/code-tables.js";
import { breach, NONE, say, unless } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { officialSegment } from "../facts.js";
import { isDigits } from "../layout/value-test.js";
import { amount, filled, has } from "../read-field.js";
import type { Breach, RecordRule } from "../rule.js";

/** Line of business of each product (§4.5). */
const LINE_OF_PRODUCT: ReadonlyMap<string, string> = new Map(
  codeTables.BusiDtlLines.map((entry) => [entry.code, entry.of ?? ""]),
);

/** Rules inside segment C, AcctBsInfSgmt (基本信息段). */
export const basicInfoRules: readonly RecordRule[] = [
  defineRule({
    ...officialSegment("I2100C02", "BLE028", "RepayFreqcy"),
    needs: ["c"],
    reads: ["C.RepayMode", "C.RepayFreqcy"],
    check({ c }) {
      const frequency = filled(c, "RepayFreqcy");
      if (frequency === undefined || filled(c, "RepayMode") !== "90") return NONE;
      return unless(frequency === "03", c, "RepayFreqcy", () =>
        say("03 (monthly), as RepayMode is 90", "RepayMode为90时须为03（月）"),
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100C03", "BLE031", "CreditID"),
    needs: ["c"],
    reads: ["C.CreditID"],
    check({ c }) {
      const card = filled(c, "CreditID");
      if (card === undefined || card === "NULL" || card === "MULT") return NONE;
      return unless(isDigits(card), c, "CreditID", () =>
        say("the last four digits of the card, NULL or MULT", "卡号后四位数字、NULL或MULT"),
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100C04", "BLE036", "0000"),
    needs: ["c"],
    reads: ["C.BusiLines", "C.BusiDtlLines"],
    check({ c }) {
      const line = filled(c, "BusiLines");
      const product = filled(c, "BusiDtlLines");
      if (line === undefined || product === undefined) return NONE;
      const allowed = codeTables.BusiDtlLines.filter((entry) => entry.of === line).map((entry) => entry.code);
      return unless(
        LINE_OF_PRODUCT.get(product) === line,
        c,
        "BusiDtlLines",
        () => say(`a product of line ${line}: ${allowed.join(", ")}`, `业务大类${line}下的种类：${allowed.join("、")}`),
        "0000",
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100C05", "BLE038", "RepayPrd", "§6.4, S5, S11"),
    accountTypes: ["D1", "R4"],
    needs: ["c"],
    reads: ["C.RepayMode", "C.RepayPrd"],
    check({ c }) {
      const periods = amount(c, "RepayPrd");
      if (periods === undefined || filled(c, "RepayMode")?.startsWith("2") !== true) return NONE;
      return unless(periods === 0, c, "RepayPrd", () =>
        say("0, as the loan has no instalments (RepayMode 2x)", "非分期还款（RepayMode为2x）时须为0"),
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100C06", "BLE009", "0000"),
    needs: ["c"],
    reads: ["C.OpenDate", "C.DueDate"],
    check({ c }) {
      const open = filled(c, "OpenDate");
      const due = filled(c, "DueDate");
      if (open === undefined || due === undefined) return NONE;
      return unless(
        open <= due,
        c,
        "DueDate",
        () => say(`not before OpenDate ${open}`, `不早于开户日期${open}`),
        "0000",
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100C07", "BLE050", "0000 LoanConCode FirstHouLoanFlag"),
    needs: ["c"],
    reads: ["C.BusiDtlLines", "C.LoanConCode", "C.FirstHouLoanFlag"],
    check({ c }) {
      const product = filled(c, "BusiDtlLines");
      if (product === undefined) return NONE;
      const mortgage = product === "11";
      const found: Breach[] = [];
      for (const tag of ["LoanConCode", "FirstHouLoanFlag"]) {
        if (has(c, tag) === mortgage) continue;
        found.push(
          mortgage
            ? breach(
                c,
                tag,
                say("present, as the product is 11 (home mortgage)", "业务种类为11（个人住房商业贷款）时须出现"),
                "0000",
              )
            : breach(
                c,
                tag,
                say("absent, as the product is not 11 (home mortgage)", "业务种类不是11（个人住房商业贷款）时不得出现"),
              ),
        );
      }
      return found;
    },
  }),
];
