/** 学历 (EduLevel): the highest level of education. Source: §4.10 [A]. The list is closed. */
export const eduLevelCodes = [
  { code: "10", zh: "研究生", en: "postgraduate" },
  { code: "20", zh: "本科", en: "undergraduate" },
  { code: "30", zh: "大专", en: "junior college" },
  { code: "40", zh: "中专/职高/技校", en: "secondary vocational school" },
  { code: "60", zh: "高中", en: "senior high school" },
  { code: "70", zh: "初中", en: "junior high school" },
  { code: "80", zh: "小学", en: "primary school" },
  { code: "90", zh: "其他", en: "other" },
  { code: "91", zh: "初中及以下", en: "junior high school or less" },
  { code: "99", zh: "未知", en: "unknown" },
] as const;

/** A code of 学历. */
export type EduLevelCode = (typeof eduLevelCodes)[number]["code"];
