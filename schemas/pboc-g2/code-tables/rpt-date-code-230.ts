/**
 * 报告时点说明代码 (RptDateCode) of record 230: why the record was made. Source: §4.1 [A]; 90 from S9 [A]. The list is
 * closed.
 */
export const rptDateCodes230 = [
  { code: "10", zh: "新开户/首次上报", en: "guarantee begins, or is reported for the first time" },
  { code: "20", zh: "账户关闭", en: "guarantee has ended" },
  { code: "30", zh: "在保责任变化", en: "what is guaranteed has changed" },
  { code: "40", zh: "五级分类调整", en: "the five-class category has changed" },
  { code: "50", zh: "其他信息变化", en: "something else has changed" },
  { code: "90", zh: "在线录入时点", en: "entered online", note: "no composition rule names it (S9)" },
] as const;

/** A code of 报告时点说明代码 of record 230. */
export type RptDateCode230 = (typeof rptDateCodes230)[number]["code"];
