/**
 * 还款责任人类型 (ArlpType) of record 230: as what a party answers beside the debtor. Source: §4.8 [A]; 3 from S9 [A]. The
 * list is closed.
 */
export const arlpTypeCodes230 = [
  { code: "1", zh: "共同债务人", en: "co-debtor" },
  { code: "2", zh: "反担保人", en: "counter-guarantor" },
  { code: "3", zh: "专业担保机构", en: "professional guarantee institution" },
  { code: "9", zh: "其他", en: "other" },
] as const;

/** A code of 还款责任人类型 of record 230. */
export type ArlpType230Code = (typeof arlpTypeCodes230)[number]["code"];
