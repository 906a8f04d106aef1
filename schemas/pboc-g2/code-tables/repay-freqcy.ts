/** 还款频率 (RepayFreqcy): how often an instalment falls due. Source: §4.6 [A]. The list is closed. */
export const repayFreqcyCodes = [
  { code: "01", zh: "日", en: "daily" },
  { code: "02", zh: "周", en: "weekly" },
  { code: "03", zh: "月", en: "monthly" },
  { code: "04", zh: "季", en: "quarterly" },
  { code: "05", zh: "半年", en: "half-yearly" },
  { code: "06", zh: "年", en: "yearly" },
  { code: "07", zh: "一次性", en: "once" },
  { code: "08", zh: "不定期", en: "at no fixed dates" },
  { code: "12", zh: "旬", en: "every ten days" },
  { code: "13", zh: "双周", en: "fortnightly" },
  { code: "14", zh: "双月", en: "every two months" },
  { code: "99", zh: "其他", en: "other" },
] as const;

/** A code of 还款频率. */
export type RepayFreqcyCode = (typeof repayFreqcyCodes)[number]["code"];
