/** 账户类型 (AcctType): kind of account in record 210. Source: §2.2 [A]. The list is closed. */
export const acctTypeCodes = [
  { code: "D1", zh: "非循环贷账户", en: "non-revolving loan" },
  { code: "R1", zh: "循环贷账户", en: "revolving loan, one account for the whole line" },
  { code: "R2", zh: "贷记卡账户", en: "credit card" },
  { code: "R3", zh: "准贷记卡账户", en: "semi-credit card" },
  { code: "R4", zh: "循环额度下分账户", en: "one drawdown under a revolving line" },
  { code: "C1", zh: "催收账户", en: "collection account: debt bought, or paid out for the debtor" },
] as const;

/** A code of 账户类型. */
export type AcctTypeCode = (typeof acctTypeCodes)[number]["code"];
