/** 学位 (AcaDegree). Source: §4.10 [A]; label of 9 [C]. The list is closed. */
export const acaDegreeCodes = [
  { code: "1", zh: "名誉博士", en: "honorary doctor" },
  { code: "2", zh: "博士", en: "doctor" },
  { code: "3", zh: "硕士", en: "master" },
  { code: "4", zh: "学士", en: "bachelor" },
  { code: "5", zh: "无", en: "none" },
  { code: "9", zh: "未知", en: "unknown" },
] as const;

/** A code of 学位. */
export type AcaDegreeCode = (typeof acaDegreeCodes)[number]["code"];
