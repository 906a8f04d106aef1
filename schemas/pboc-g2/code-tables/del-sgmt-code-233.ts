/**
 * 待删除段段标 (DelSgmtCode) of record 233: the segment of 230 that is taken back. Source: §3.4, §4.6 [A]; Chinese name of
 * the element [C]. The list is closed.
 */
export const delSgmtCodes233 = [
  { code: "C", zh: "基本信息段", en: "what was agreed" },
  { code: "D", zh: "在保责任信息段", en: "what is guaranteed at present" },
] as const;

/** A code of 待删除段段标 of record 233. */
export type DelSgmtCode233 = (typeof delSgmtCodes233)[number]["code"];
