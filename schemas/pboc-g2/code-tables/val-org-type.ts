/**
 * 评估机构类型 (ValOrgType) of record 510: who has valued the mortgaged thing. Source: §4.8 [A]. The list is closed.
 */
export const valOrgTypeCodes = [
  { code: "1", zh: "自评估", en: "the lender itself" },
  { code: "2", zh: "第三方", en: "a third party" },
] as const;

/** A code of 评估机构类型. */
export type ValOrgTypeCode = (typeof valOrgTypeCodes)[number]["code"];
