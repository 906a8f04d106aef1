/**
 * 质物种类 (ImpType) of record 510: what is pledged. Source: §4.8 [A]. The list is closed.
 */
export const impTypeCodes = [
  { code: "11", zh: "现金及等价物", en: "cash and its equivalents" },
  { code: "12", zh: "票据", en: "bill" },
  { code: "13", zh: "保单", en: "insurance policy" },
  { code: "14", zh: "债券", en: "bond" },
  { code: "15", zh: "股权", en: "shares" },
  { code: "21", zh: "基金", en: "fund" },
  { code: "22", zh: "贵金属", en: "precious metal" },
  { code: "23", zh: "应收账款", en: "receivables" },
  { code: "24", zh: "流动资产", en: "current assets" },
  { code: "25", zh: "无形资产", en: "intangible assets" },
  { code: "26", zh: "涉农质物", en: "agricultural goods" },
  { code: "90", zh: "其他", en: "other" },
] as const;

/** A code of 质物种类. */
export type ImpTypeCode = (typeof impTypeCodes)[number]["code"];
