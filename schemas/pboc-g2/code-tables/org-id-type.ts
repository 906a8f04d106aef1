/**
 * 组织机构身份标识类型 (OrgIdType): identity of an organisation that is party to a personal record; 10 and 20 mean other
 * things for persons, so InfoIDType decides. Source: §4.9 [A]. The list is closed.
 */
export const orgIdTypeCodes = [
  { code: "10", zh: "中征码", en: "credit reference code (zhongzheng code)" },
  { code: "20", zh: "统一社会信用代码", en: "unified social credit code" },
  { code: "30", zh: "组织机构代码", en: "organisation code" },
] as const;

/** A code of 组织机构身份标识类型. */
export type OrgIdTypeCode = (typeof orgIdTypeCodes)[number]["code"];
