/**
 * 抵押物种类 (PleType) of record 510: what is mortgaged. Source: §4.8 [A]. The list is closed.
 */
export const pleTypeCodes = [
  { code: "11", zh: "房产", en: "house or flat" },
  { code: "12", zh: "土地使用权", en: "right to use land" },
  { code: "13", zh: "交通运输设备", en: "vehicle or vessel" },
  { code: "14", zh: "机器设备", en: "machinery" },
  { code: "99", zh: "其他", en: "other" },
] as const;

/** A code of 抵押物种类. */
export type PleTypeCode = (typeof pleTypeCodes)[number]["code"];
