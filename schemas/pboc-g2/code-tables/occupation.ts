/** 职业 (Occupation). Codes: §4.10 [A]; labels other than that of X from a first-generation table of the same codes [B]. The list is closed. */
export const occupationCodes = [
  {
    code: "0",
    zh: "国家机关、党群组织、企业、事业单位负责人",
    en: "head of an authority, organisation, enterprise or institution",
  },
  { code: "1", zh: "专业技术人员", en: "specialist" },
  { code: "3", zh: "办事人员和有关人员", en: "clerk" },
  { code: "4", zh: "商业、服务业人员", en: "commerce and services" },
  { code: "5", zh: "农、林、牧、渔、水利业生产人员", en: "agriculture, forestry, animal husbandry, fishery and water" },
  { code: "6", zh: "生产、运输设备操作人员及有关人员", en: "operator of production or transport equipment" },
  { code: "X", zh: "军人", en: "soldier" },
  { code: "Y", zh: "不便分类的其他从业人员", en: "other" },
  { code: "Z", zh: "未知", en: "unknown" },
] as const;

/** A code of 职业. */
export type OccupationCode = (typeof occupationCodes)[number]["code"];
