/**
 * 抵（质）押合同状态 (CcStatus) of record 510: whether the contract is in force. After 2 nothing more is accepted (rule
 * R5101202). Source: §4.8 [A]. The list is closed.
 */
export const ccStatusCodes = [
  { code: "1", zh: "有效", en: "in force" },
  { code: "2", zh: "到期/失效", en: "expired or no longer in force" },
] as const;

/** A code of 抵（质）押合同状态. */
export type CcStatusCode = (typeof ccStatusCodes)[number]["code"];
