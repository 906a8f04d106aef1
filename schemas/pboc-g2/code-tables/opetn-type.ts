/**
 * 操作类型 (OpetnType): what happened to the account, record 215. Source: §4.6 [A]. The list is closed.
 *
 * The account types are those of the accounts it can happen to. Record 215 does not carry the type, so that only the
 * bureau, which has the account stored, can refuse another (rules R2151202 to R2151204).
 */
export const opetnTypeCodes = [
  {
    code: "11",
    zh: "信用卡因调整账单日本月不出单",
    en: "no statement this month, as the statement day of the card was moved",
    accountTypes: ["R2"],
  },
  { code: "12", zh: "已注销信用卡账户重启", en: "closed card account opened again", accountTypes: ["R2"] },
  { code: "21", zh: "转出", en: "transferred out to another institution", accountTypes: ["D1"] },
] as const;

/** A code of 操作类型. */
export type OpetnTypeCode = (typeof opetnTypeCodes)[number]["code"];
