/**
 * 待删除段段标 (DelSgmtCode) of record 223: the segment of 220 that is taken back. Who the joint holders are can only be
 * corrected (222). Source: §3.3, §4.6 [A]; Chinese name of the element [C]. The list is closed.
 */
export const delSgmtCodes223 = [{ code: "D", zh: "额度信息段", en: "the line" }] as const;

/** A code of 待删除段段标 of record 223. */
export type DelSgmtCode223 = (typeof delSgmtCodes223)[number]["code"];
