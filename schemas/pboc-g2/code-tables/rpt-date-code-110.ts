/** 报告时点说明代码 (RptDateCode) of record 110: why the record was made. Source: §4.1 [A]. The list is closed. */
export const rptDateCodes110 = [
  { code: "10", zh: "新增客户资料/首次上报", en: "new customer data, or the first report of the person" },
  { code: "20", zh: "更新客户资料", en: "customer data was updated" },
] as const;

/** A code of 报告时点说明代码 of record 110. */
export type RptDateCode110 = (typeof rptDateCodes110)[number]["code"];
