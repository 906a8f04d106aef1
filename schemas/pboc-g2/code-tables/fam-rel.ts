/** 家族关系 (FamRel): what the family member is to the person. Source: §4.10 [A]. The list is closed. */
export const famRelCodes = [
  { code: "1", zh: "配偶", en: "spouse" },
  { code: "2", zh: "子", en: "son" },
  { code: "3", zh: "女", en: "daughter" },
  { code: "4", zh: "孙辈", en: "grandchild" },
  { code: "5", zh: "父母", en: "parent" },
  { code: "6", zh: "祖父母", en: "grandparent" },
  { code: "7", zh: "兄弟姐妹", en: "brother or sister" },
  { code: "8", zh: "其他", en: "other" },
] as const;

/** A code of 家族关系. */
export type FamRelCode = (typeof famRelCodes)[number]["code"];
