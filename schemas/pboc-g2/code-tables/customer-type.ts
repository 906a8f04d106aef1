/** 客户资料类型 (CustomerType): what the lender keeps data of the person for. Source: §4.10 [A]. The list is closed. */
export const customerTypeCodes = [
  { code: "11", zh: "贷款", en: "loans" },
  { code: "12", zh: "信用卡", en: "credit cards" },
  { code: "13", zh: "贷款和信用卡", en: "loans and credit cards" },
  { code: "20", zh: "担保", en: "guarantees" },
  { code: "30", zh: "证券", en: "securities" },
  { code: "40", zh: "租赁", en: "leasing" },
  { code: "50", zh: "资产处置", en: "asset disposal" },
  { code: "60", zh: "垫款", en: "advances" },
  { code: "90", zh: "无法区分", en: "cannot be told apart" },
] as const;

/** A code of 客户资料类型. */
export type CustomerTypeCode = (typeof customerTypeCodes)[number]["code"];
