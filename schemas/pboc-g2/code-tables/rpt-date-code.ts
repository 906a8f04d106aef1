/** 报告时点说明代码 (RptDateCode): why the record was made. Source: §4.1 [A]; 90 from S9 [A]. The list is closed. */
export const rptDateCodes = [
  { code: "10", zh: "新开户", en: "account opened (also a first report within 30 days of opening)" },
  { code: "20", zh: "账户关闭", en: "account closed, not on the settlement day" },
  { code: "30", zh: "月度结算", en: "monthly settlement" },
  {
    code: "31",
    zh: "月结日首次上报存量账户",
    en: "first report, on a settlement day, of an account that existed before",
  },
  { code: "32", zh: "月结日账户关闭", en: "closed on the settlement day" },
  { code: "40", zh: "收回逾期款项", en: "overdue amount recovered between settlement days" },
  { code: "90", zh: "固定时点", en: "fixed point in time", note: "no composition rule names it (S9)" },
] as const;

/** A code of 报告时点说明代码. */
export type RptDateCode = (typeof rptDateCodes)[number]["code"];
