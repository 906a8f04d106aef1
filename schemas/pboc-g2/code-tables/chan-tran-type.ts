/**
 * 特殊交易类型 (ChanTranType): special transaction. Source: §4.7 [A]; list of interface 2.0.0 confirmed by S9 [A]. The
 * list is closed.
 */
export const chanTranTypeCodes = [
  { code: "1", zh: "展期", en: "extension", note: "not for R1 by one product (B)" },
  { code: "2", zh: "担保人（第三方）代偿", en: "paid by a guarantor or third party" },
  { code: "3", zh: "以资抵债", en: "repaid with assets" },
  { code: "4", zh: "提前还款", en: "partial prepayment", note: "not for R1 by one product (B)" },
  { code: "5", zh: "提前结清", en: "early settlement" },
  { code: "8", zh: "司法追偿", en: "legal action" },
  { code: "11", zh: "债务减免", en: "debt relief" },
  { code: "12", zh: "资产剥离", en: "carved out" },
  { code: "13", zh: "资产转让", en: "sold" },
  { code: "14", zh: "信用卡个性化分期", en: "personal instalment plan on a card" },
  { code: "15", zh: "核销", en: "written off" },
  { code: "16", zh: "银行主动延期", en: "put off by the bank" },
  { code: "17", zh: "强制平仓", en: "closed out by force" },
] as const;

/** A code of 特殊交易类型. */
export type ChanTranTypeCode = (typeof chanTranTypeCodes)[number]["code"];
