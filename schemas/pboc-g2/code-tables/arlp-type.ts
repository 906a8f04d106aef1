/**
 * 还款责任人类型 (ArlpType): as what a party answers for the debt. Source: §4.6 [A]; 3 from S9 [A]. The list is closed.
 */
export const arlpTypeCodes = [
  { code: "1", zh: "共同借款人", en: "co-borrower" },
  { code: "2", zh: "保证人", en: "guarantor" },
  { code: "3", zh: "专业担保机构", en: "professional guarantee institution" },
  { code: "9", zh: "其他", en: "other" },
] as const;

/** A code of 还款责任人类型. */
export type ArlpTypeCode = (typeof arlpTypeCodes)[number]["code"];
