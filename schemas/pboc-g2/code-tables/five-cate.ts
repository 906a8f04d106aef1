/** 五级分类 (FiveCate): five-class category. Source: §4.4 [A]. The list is closed. */
export const fiveCateCodes = [
  { code: "1", zh: "正常", en: "normal" },
  { code: "2", zh: "关注", en: "special-mention" },
  { code: "3", zh: "次级", en: "substandard" },
  { code: "4", zh: "可疑", en: "doubtful" },
  { code: "5", zh: "损失", en: "loss" },
  { code: "9", zh: "未分类", en: "not classified" },
] as const;

/** A code of 五级分类. */
export type FiveCateCode = (typeof fiveCateCodes)[number]["code"];
