/** 婚姻状况 (MariStatus); 20 to 23 are the married ones (rule S1100102). Source: §4.10 [A]. The list is closed. */
export const mariStatusCodes = [
  { code: "10", zh: "未婚", en: "never married" },
  { code: "20", zh: "已婚", en: "married" },
  { code: "21", zh: "初婚", en: "married for the first time" },
  { code: "22", zh: "再婚", en: "married again" },
  { code: "23", zh: "复婚", en: "married again to the same person" },
  { code: "30", zh: "丧偶", en: "widowed" },
  { code: "40", zh: "离婚", en: "divorced" },
  { code: "90", zh: "未说明的婚姻状况", en: "not stated" },
  { code: "91", zh: "单身", en: "single" },
  { code: "99", zh: "未知", en: "unknown" },
] as const;

/** A code of 婚姻状况. */
export type MariStatusCode = (typeof mariStatusCodes)[number]["code"];
