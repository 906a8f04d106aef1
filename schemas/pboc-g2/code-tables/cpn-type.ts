/** 单位性质 (CpnType): what kind of employer. Source: §4.10 [A]; that unknown is 99 and not 90, S9 [A]. The list is closed. */
export const cpnTypeCodes = [
  { code: "10", zh: "机关、事业单位", en: "authority or public institution" },
  { code: "20", zh: "国有企业", en: "state-owned enterprise" },
  { code: "30", zh: "外资企业", en: "enterprise of foreign capital" },
  { code: "40", zh: "个体、私营企业", en: "private or one-person business" },
  { code: "50", zh: "其他", en: "other" },
  { code: "99", zh: "未知", en: "unknown" },
] as const;

/** A code of 单位性质. */
export type CpnTypeCode = (typeof cpnTypeCodes)[number]["code"];
