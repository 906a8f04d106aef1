/**
 * 授信额度类型 (CreditLimType) of record 220: what the line is for. Source: §4.8 [A]. The list is closed; that of
 * enterprises (420) is another one.
 */
export const creditLimTypeCodes = [
  { code: "10", zh: "循环贷款额度", en: "revolving loan line" },
  { code: "20", zh: "非循环贷款额度", en: "loan line that does not revolve" },
  { code: "30", zh: "信用卡共享额度", en: "card line shared by several cards" },
  { code: "31", zh: "信用卡独立额度", en: "card line of one card alone" },
] as const;

/** A code of 授信额度类型. */
export type CreditLimTypeCode = (typeof creditLimTypeCodes)[number]["code"];
