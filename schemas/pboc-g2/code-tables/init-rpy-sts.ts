/**
 * 债权转移时的还款状态 (InitRpySts): repayment status when the debt was transferred. Source: §4.6 [A]. The list is closed.
 */
export const initRpyStsCodes = [
  { code: "0", zh: "债务人违约时自动垫款", en: "paid out automatically when the debtor defaulted" },
  { code: "1", zh: "逾期1-30天", en: "1 to 30 days overdue" },
  { code: "2", zh: "逾期31-60天", en: "31 to 60 days overdue" },
  { code: "3", zh: "逾期61-90天", en: "61 to 90 days overdue" },
  { code: "4", zh: "逾期91-120天", en: "91 to 120 days overdue" },
  { code: "5", zh: "逾期121-150天", en: "121 to 150 days overdue" },
  { code: "6", zh: "逾期151-180天", en: "151 to 180 days overdue" },
  { code: "7", zh: "逾期180天以上", en: "more than 180 days overdue" },
] as const;

/** A code of 债权转移时的还款状态. */
export type InitRpyStsCode = (typeof initRpyStsCodes)[number]["code"];
