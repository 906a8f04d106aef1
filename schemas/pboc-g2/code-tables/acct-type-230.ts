/**
 * 账户类型 (AcctType) of record 230: kind of guarantee. It is no account type of 210. Source: §2.2 [A]. The list is
 * closed.
 */
export const acctTypeCodes230 = [
  { code: "G1", zh: "融资担保账户", en: "guarantee of a financing" },
  { code: "G2", zh: "非融资担保账户", en: "guarantee of something else than a financing" },
] as const;

/** A code of 账户类型 of record 230. */
export type AcctType230Code = (typeof acctTypeCodes230)[number]["code"];
