/**
 * 代偿（垫款）标志 (CompAdvFlag) of record 230: whether the guarantor has paid for the debtor. Source: §4.8 [A]; what the two
 * codes mean is an inference [C]. The list is closed.
 */
export const compAdvFlagCodes = [
  { code: "0", zh: "否", en: "not paid for the debtor" },
  { code: "1", zh: "是", en: "paid for the debtor" },
] as const;

/** A code of 代偿（垫款）标志. */
export type CompAdvFlagCode = (typeof compAdvFlagCodes)[number]["code"];
