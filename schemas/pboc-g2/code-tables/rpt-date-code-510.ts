/**
 * 报告时点说明代码 (RptDateCode) of record 510: why the record was made. Source: §4.1 [A]. The list is closed.
 */
export const rptDateCodes510 = [
  { code: "10", zh: "合同生效", en: "the contract takes effect" },
  { code: "20", zh: "合同到期/失效", en: "the contract has expired or is no longer in force" },
  { code: "30", zh: "抵质押物变更", en: "the collateral has changed" },
] as const;

/** A code of 报告时点说明代码 of record 510. */
export type RptDateCode510 = (typeof rptDateCodes510)[number]["code"];
