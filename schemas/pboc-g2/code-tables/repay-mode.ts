/** 还款方式 (RepayMode): way of repaying. Source: §4.6 [A]; 90 on R4 from S5 [A]. The list is closed. */
export const repayModeCodes = [
  { code: "11", zh: "分期等额本息", en: "equal instalments", accountTypes: ["D1", "R4"] },
  { code: "12", zh: "分期等额本金", en: "equal principal", accountTypes: ["D1", "R4"] },
  {
    code: "13",
    zh: "到期还本分期结息",
    en: "interest in instalments, principal at maturity",
    accountTypes: ["D1", "R4"],
  },
  { code: "14", zh: "等比累进分期还款", en: "instalments growing by a ratio", accountTypes: ["D1", "R4"] },
  { code: "15", zh: "等额累进分期还款", en: "instalments growing by an amount", accountTypes: ["D1", "R4"] },
  { code: "19", zh: "其他类型分期还款", en: "other instalments", accountTypes: ["D1", "R4"] },
  { code: "21", zh: "到期一次还本付息", en: "everything at maturity", accountTypes: ["D1", "R4"] },
  { code: "22", zh: "预先付息到期还本", en: "interest in advance, principal at maturity", accountTypes: ["D1", "R4"] },
  { code: "23", zh: "随时还", en: "repaid at any time", accountTypes: ["D1", "R4"] },
  { code: "29", zh: "其他非分期", en: "other, without instalments", accountTypes: ["D1", "R4"] },
  {
    code: "31",
    zh: "按期结息，到期还本",
    en: "revolving: interest by period, principal at maturity",
    accountTypes: ["R1"],
  },
  {
    code: "32",
    zh: "按期结息，自由还本",
    en: "revolving: interest by period, principal at will",
    accountTypes: ["R1"],
  },
  { code: "33", zh: "按期计算还本付息", en: "revolving: principal and interest by period", accountTypes: ["R1"] },
  { code: "39", zh: "循环贷款其他还款方式", en: "revolving: other", accountTypes: ["R1"] },
  {
    code: "90",
    zh: "汇总报送不区分还款方式",
    en: "reported as a sum, not told apart",
    accountTypes: ["D1", "R1", "R4"],
    note: "rule I2100A05 restricts it to D1 and R1, the code table has it for R4 too (S5): a warning there",
  },
] as const;

/** A code of 还款方式. */
export type RepayModeCode = (typeof repayModeCodes)[number]["code"];
