/**
 * 是否为首套住房贷款 (FirstHouLoanFlag): whether the mortgage is for a first home. Source: §4.6 [A]. The list is closed.
 */
export const firstHouLoanFlagCodes = [
  { code: "01", zh: "是", en: "yes" },
  { code: "02", zh: "否", en: "no" },
  { code: "03", zh: "未知", en: "unknown" },
  { code: "04", zh: "未发布差别化住房信贷政策", en: "no differentiated housing credit policy there" },
] as const;

/** A code of 是否为首套住房贷款. */
export type FirstHouLoanFlagCode = (typeof firstHouLoanFlagCodes)[number]["code"];
