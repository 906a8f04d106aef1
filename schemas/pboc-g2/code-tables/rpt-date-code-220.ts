/**
 * 报告时点说明代码 (RptDateCode) of record 220: why the record was made. Source: §4.1 [A]; that 90 is none of them, S9 [A].
 * The list is closed.
 */
export const rptDateCodes220 = [
  { code: "10", zh: "授信开始", en: "the credit begins" },
  { code: "20", zh: "授信到期/失效", en: "the credit has expired or is no longer in force" },
  { code: "30", zh: "额度调整", en: "the line was changed" },
] as const;

/** A code of 报告时点说明代码 of record 220. */
export type RptDateCode220 = (typeof rptDateCodes220)[number]["code"];
