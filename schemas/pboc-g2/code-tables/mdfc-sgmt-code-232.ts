/**
 * 待更正段段标 (MdfcSgmtCode) of record 232: the segment of 230 that is put right. Source: §3.4, §4.6 [A]; Chinese name of
 * the element [C]. The list is closed.
 */
export const mdfcSgmtCodes232 = [
  { code: "B", zh: "基础段", en: "base: name, document and managing institution only" },
  { code: "C", zh: "基本信息段", en: "what was agreed" },
  { code: "D", zh: "在保责任信息段", en: "what is guaranteed at present" },
  { code: "E", zh: "相关还款责任人段", en: "other parties who answer for the debt" },
  { code: "F", zh: "抵质押物信息段", en: "contracts of collateral" },
] as const;

/** A code of 待更正段段标 of record 232. */
export type MdfcSgmtCode232 = (typeof mdfcSgmtCodes232)[number]["code"];
