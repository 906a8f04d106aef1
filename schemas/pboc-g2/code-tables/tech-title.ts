/** 职称 (TechTitle): professional grade. Source: §4.10 [A]; label of 9 [C]. The list is closed. */
export const techTitleCodes = [
  { code: "0", zh: "无", en: "none" },
  { code: "1", zh: "高级", en: "senior" },
  { code: "2", zh: "中级", en: "intermediate" },
  { code: "3", zh: "初级", en: "junior" },
  { code: "9", zh: "未知", en: "unknown" },
] as const;

/** A code of 职称. */
export type TechTitleCode = (typeof techTitleCodes)[number]["code"];
