/**
 * 额度状态 (ConStatus) of record 220: whether the line can be drawn. After 2 nothing more is accepted (rule R2201201).
 * Source: §4.8 [A]. The list is closed.
 */
export const conStatusCodes = [
  { code: "1", zh: "有效", en: "in force" },
  { code: "2", zh: "到期/失效", en: "expired or no longer in force" },
] as const;

/** A code of 额度状态. */
export type ConStatusCode = (typeof conStatusCodes)[number]["code"];
