/**
 * 待删除段段标 (DelSgmtCode) of record 213: the segment of 210 that is taken back. Segments that are not listed can only be
 * corrected (212) or go with the whole account (214). Source: §4.6 [A]; Chinese name of the element [C]. The list is closed.
 */
export const delSgmtCodes = [
  { code: "C", zh: "基本信息段", en: "what was agreed" },
  { code: "H", zh: "月度表现信息段", en: "performance of a month" },
  { code: "I", zh: "大额专项分期信息段", en: "large instalment plan of a card" },
  { code: "J", zh: "非月度表现信息段", en: "performance outside the monthly rhythm" },
  { code: "K", zh: "特殊交易说明段", en: "special transactions" },
] as const;

/** A code of 待删除段段标. */
export type DelSgmtCode = (typeof delSgmtCodes)[number]["code"];
