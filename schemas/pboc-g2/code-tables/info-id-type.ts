/** 身份类别 (InfoIdType): person or organisation. Source: §4.6 [A]. The list is closed. */
export const infoIdTypeCodes = [
  { code: "1", zh: "自然人", en: "natural person" },
  { code: "2", zh: "组织机构", en: "organisation" },
] as const;

/** A code of 身份类别. */
export type InfoIdTypeCode = (typeof infoIdTypeCodes)[number]["code"];
