/**
 * 待更正段段标 (MdfcSgmtCode) of record 212: the segment of 210 that is put right. Which of them an account type has is
 * rule R2120107. Source: §4.6 [A]; Chinese name of the element [C]. The list is closed.
 */
export const mdfcSgmtCodes = [
  { code: "B", zh: "基础段", en: "base: name, document and managing institution only" },
  { code: "C", zh: "基本信息段", en: "what was agreed" },
  { code: "D", zh: "相关还款责任人段", en: "other parties who answer for the debt" },
  { code: "E", zh: "抵质押物信息段", en: "contracts of collateral" },
  { code: "F", zh: "授信额度信息段", en: "credit agreement" },
  { code: "G", zh: "初始债权说明段", en: "original creditor" },
  { code: "H", zh: "月度表现信息段", en: "performance of a month" },
  { code: "I", zh: "大额专项分期信息段", en: "large instalment plan of a card" },
  { code: "J", zh: "非月度表现信息段", en: "performance outside the monthly rhythm" },
  { code: "K", zh: "特殊交易说明段", en: "special transactions" },
] as const;

/** A code of 待更正段段标. */
export type MdfcSgmtCode = (typeof mdfcSgmtCodes)[number]["code"];
