/**
 * 合同类型 (GuarType) of record 510: which of segments E and F tells the collateral (rule R5100102). Source: §4.8 [A].
 * The list is closed.
 */
export const guarTypeCodes = [
  { code: "1", zh: "抵押", en: "mortgage" },
  { code: "2", zh: "质押", en: "pledge" },
] as const;

/** A code of 合同类型. */
export type GuarTypeCode = (typeof guarTypeCodes)[number]["code"];
