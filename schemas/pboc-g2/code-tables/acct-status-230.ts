/**
 * 账户状态 (AcctStatus) of record 230: state of the guarantee. After 2 nothing more is accepted (rule R2301202). Source:
 * §4.2 [A]. The list is closed.
 */
export const acctStatusCodes230 = [
  { code: "1", zh: "正常", en: "normal" },
  { code: "2", zh: "关闭", en: "closed" },
] as const;

/** A code of 账户状态 of record 230. */
export type AcctStatus230Code = (typeof acctStatusCodes230)[number]["code"];
