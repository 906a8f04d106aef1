/** 借贷业务大类 (BusiLines): line of business. Source: §4.5 [A]. The list is closed. */
export const busiLinesCodes = [
  { code: "1", zh: "贷款", en: "loan" },
  { code: "2", zh: "信用卡", en: "card" },
  { code: "3", zh: "证券类融资", en: "securities financing" },
  { code: "4", zh: "融资租赁", en: "finance lease" },
  { code: "5", zh: "资产处置", en: "disposal of assets" },
  { code: "6", zh: "垫款", en: "advance" },
] as const;

/** A code of 借贷业务大类. */
export type BusiLinesCode = (typeof busiLinesCodes)[number]["code"];
