/** 业务经营类型 (FundSou): on whose account the business is done. Source: §4.6 [A]. The list is closed. */
export const fundSouCodes = [
  { code: "1", zh: "自营", en: "own business" },
  { code: "2", zh: "委托", en: "entrusted" },
  { code: "21", zh: "政府部门委托", en: "entrusted by a government department" },
  { code: "22", zh: "企事业单位委托", en: "entrusted by an enterprise or institution" },
  { code: "23", zh: "个人委托", en: "entrusted by a person" },
  { code: "24", zh: "公积金管理中心委托", en: "entrusted by a provident fund centre" },
  { code: "4", zh: "信托", en: "trust" },
  { code: "8", zh: "联合", en: "joint lending" },
] as const;

/** A code of 业务经营类型. */
export type FundSouCode = (typeof fundSouCodes)[number]["code"];
