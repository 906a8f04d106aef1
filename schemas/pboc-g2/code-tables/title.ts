/** 职务 (Title): rank in the employment. Source: §4.10 [A]; label of 9 [C]. The list is closed. */
export const titleCodes = [
  { code: "1", zh: "高级领导", en: "senior management" },
  { code: "2", zh: "中级领导", en: "middle management" },
  { code: "3", zh: "一般员工", en: "staff" },
  { code: "9", zh: "未知", en: "unknown" },
] as const;

/** A code of 职务. */
export type TitleCode = (typeof titleCodes)[number]["code"];
