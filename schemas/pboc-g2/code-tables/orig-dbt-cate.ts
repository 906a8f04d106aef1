/** 原债务种类 (OrigDbtCate): kind of debt before it was transferred. Source: §4.6 [A]. The list is closed. */
export const origDbtCateCodes = [
  { code: "1", zh: "贷款", en: "loan" },
  { code: "2", zh: "信用卡", en: "card" },
  { code: "3", zh: "证券类融资", en: "securities financing" },
  { code: "4", zh: "融资租赁", en: "finance lease" },
  { code: "9", zh: "其他", en: "other" },
] as const;

/** A code of 原债务种类. */
export type OrigDbtCateCode = (typeof origDbtCateCodes)[number]["code"];
