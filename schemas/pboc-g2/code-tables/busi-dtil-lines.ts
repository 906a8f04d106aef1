/**
 * 担保业务种类细分 (BusiDtilLines, so spelt) of record 230: product. `of` is the line of business it belongs to (rule
 * I2300C02). Source: §4.8 [A]; the lines they belong to [B], after two client products. The list is closed.
 */
export const busiDtilLinesCodes = [
  { code: "01", zh: "贷款担保", en: "guarantee of a loan", of: "1" },
  { code: "02", zh: "票据承兑担保", en: "guarantee of the acceptance of a bill", of: "1" },
  { code: "03", zh: "贸易融资担保", en: "guarantee of trade finance", of: "1" },
  { code: "04", zh: "项目融资担保", en: "guarantee of project finance", of: "1" },
  { code: "05", zh: "信用证担保", en: "guarantee of a letter of credit", of: "1" },
  { code: "06", zh: "其他融资担保", en: "guarantee of another financing", of: "1" },
  { code: "10", zh: "债券发行担保", en: "guarantee of an issue of bonds", of: "1" },
  { code: "07", zh: "诉讼保全担保", en: "guarantee for the preservation of assets in a lawsuit", of: "2" },
  { code: "08", zh: "履约担保", en: "guarantee of performance", of: "2" },
  { code: "09", zh: "其他非融资担保", en: "another guarantee without financing", of: "2" },
  { code: "11", zh: "再担保", en: "guarantee of a guarantee", of: "3" },
  { code: "12", zh: "贷款保证保险", en: "surety insurance of a loan", of: "4" },
  { code: "13", zh: "个人消费信用保证保险", en: "surety insurance of consumer credit", of: "4" },
] as const;

/** A code of 担保业务种类细分. */
export type BusiDtilLinesCode = (typeof busiDtilLinesCodes)[number]["code"];
