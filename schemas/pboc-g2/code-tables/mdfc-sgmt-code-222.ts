/**
 * 待更正段段标 (MdfcSgmtCode) of record 222: the segment of 220 that is put right. Source: §4.6 [A]; Chinese name of the
 * element [C]. The list is closed.
 */
export const mdfcSgmtCodes222 = [
  { code: "B", zh: "基础段", en: "base: name, document and managing institution only" },
  { code: "C", zh: "共同受信人信息段", en: "joint holders of the credit" },
  { code: "D", zh: "额度信息段", en: "the line" },
] as const;

/** A code of 待更正段段标 of record 222. */
export type MdfcSgmtCode222 = (typeof mdfcSgmtCodes222)[number]["code"];
