/** 性别 (Sex). Codes: §4.10 [A]; labels from GB/T 2261.1 [D]. The list is closed. */
export const sexCodes = [
  { code: "0", zh: "未知的性别", en: "unknown" },
  { code: "1", zh: "男性", en: "male" },
  { code: "2", zh: "女性", en: "female" },
  { code: "9", zh: "未说明的性别", en: "not stated" },
] as const;

/** A code of 性别. */
export type SexCode = (typeof sexCodes)[number]["code"];
