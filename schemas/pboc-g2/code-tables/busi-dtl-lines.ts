/**
 * 借贷业务种类细分 (BusiDtlLines): product. `of` is the line of business it belongs to (rule I2100C04). Source: §4.5 [A];
 * 31 and 51 are group headings of older data [C]. The list is closed.
 */
export const busiDtlLinesCodes = [
  { code: "11", zh: "个人住房商业贷款", en: "commercial home mortgage", of: "1" },
  { code: "12", zh: "个人商用房（含商住两用）贷款", en: "commercial or mixed-use property loan", of: "1" },
  { code: "13", zh: "个人住房公积金贷款", en: "housing provident fund loan", of: "1" },
  { code: "21", zh: "个人汽车消费贷款", en: "car loan", of: "1" },
  { code: "31", zh: "个人助学贷款", en: "student loan (group heading)", of: "1" },
  { code: "32", zh: "国家助学贷款", en: "state student loan", of: "1" },
  { code: "33", zh: "商业助学贷款", en: "commercial student loan", of: "1" },
  { code: "41", zh: "个人经营性贷款", en: "loan for a business", of: "1" },
  { code: "42", zh: "个人创业担保贷款", en: "start-up loan with guarantee", of: "1" },
  { code: "51", zh: "农户贷款", en: "farmer loan (group heading)", of: "1" },
  { code: "52", zh: "经营性农户贷款", en: "farmer loan for a business", of: "1" },
  { code: "53", zh: "消费性农户贷款", en: "farmer consumer loan", of: "1" },
  { code: "91", zh: "其他个人消费贷款", en: "other consumer loan", of: "1" },
  { code: "99", zh: "其他贷款", en: "other loan", of: "1" },
  { code: "71", zh: "准贷记卡", en: "semi-credit card", of: "2" },
  { code: "81", zh: "贷记卡", en: "credit card", of: "2" },
  { code: "82", zh: "大额专项分期卡", en: "card for large instalment plans", of: "2" },
  { code: "61", zh: "约定购回式证券交易", en: "agreed repurchase of securities", of: "3" },
  { code: "62", zh: "股票质押式回购交易", en: "pledged stock repurchase", of: "3" },
  { code: "63", zh: "融资融券业务", en: "margin trading", of: "3" },
  { code: "64", zh: "其他证券类融资", en: "other securities financing", of: "3" },
  { code: "92", zh: "融资租赁业务", en: "finance lease", of: "4" },
  { code: "A1", zh: "由资产处置机构处置的债务", en: "debt in the hands of an asset disposal institution", of: "5" },
  { code: "B1", zh: "因代偿继承债权的债务", en: "debt inherited by paying for the debtor", of: "6" },
] as const;

/** A code of 借贷业务种类细分. */
export type BusiDtlLinesCode = (typeof busiDtlLinesCodes)[number]["code"];
