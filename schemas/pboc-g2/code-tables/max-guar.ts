/**
 * 最高额担保标志 (MaxGuar) of record 510: whether the contract secures whatever is owed up to its amount. Source: §4.8 [A];
 * what the two codes mean is an inference [C]. The list is closed.
 */
export const maxGuarCodes = [
  { code: "0", zh: "否", en: "no" },
  { code: "1", zh: "是", en: "yes" },
] as const;

/** A code of 最高额担保标志. */
export type MaxGuarCode = (typeof maxGuarCodes)[number]["code"];
