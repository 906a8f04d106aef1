/**
 * 账户状态 (AcctStatus): state of the account; the same digit means different things by account type. Source: §4.2
 * [A]. The list is closed.
 */
export const acctStatusCodes = [
  { code: "1", zh: "正常", en: "normal", accountTypes: ["D1", "R1", "R4"] },
  { code: "2", zh: "逾期", en: "overdue", accountTypes: ["D1", "R1", "R4"] },
  { code: "3", zh: "关闭", en: "closed", accountTypes: ["D1", "R1", "R4"] },
  {
    code: "41",
    zh: "呆账（进入核销认定程序，等待核销）",
    en: "bad debt, waiting to be written off",
    accountTypes: ["D1", "R1", "R4"],
  },
  { code: "42", zh: "呆账（已核销）", en: "bad debt, written off", accountTypes: ["D1", "R1", "R4"] },
  { code: "5", zh: "银行止付", en: "stopped by the bank", accountTypes: ["R1"] },
  { code: "6", zh: "担保物不足", en: "collateral short", accountTypes: ["D1", "R1", "R4"] },
  { code: "8", zh: "司法追偿", en: "legal action", accountTypes: ["D1", "R1", "R4"] },
  { code: "1", zh: "正常", en: "normal", accountTypes: ["R2", "R3"] },
  { code: "31", zh: "银行止付", en: "stopped by the bank", accountTypes: ["R2", "R3"] },
  { code: "4", zh: "销户", en: "closed", accountTypes: ["R2", "R3"] },
  {
    code: "51",
    zh: "呆账（进入核销认定程序，等待核销）",
    en: "bad debt, waiting to be written off",
    accountTypes: ["R2", "R3"],
  },
  { code: "52", zh: "呆账（已核销）", en: "bad debt, written off", accountTypes: ["R2", "R3"] },
  { code: "6", zh: "未激活", en: "not activated", accountTypes: ["R2", "R3"] },
  { code: "8", zh: "司法追偿", en: "legal action", accountTypes: ["R2", "R3"] },
  { code: "1", zh: "催收", en: "in collection", accountTypes: ["C1"] },
  { code: "2", zh: "结束", en: "ended", accountTypes: ["C1"] },
] as const;

/** A code of 账户状态. */
export type AcctStatusCode = (typeof acctStatusCodes)[number]["code"];
