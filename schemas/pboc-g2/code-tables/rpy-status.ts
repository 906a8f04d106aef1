/**
 * 当前还款状态 (RpyStatus): status of repayment, one letter a month. Source: §4.3 [A]; 1 to 7 are defined in days (S1
 * [A]). The list is closed.
 */
export const rpyStatusCodes = [
  {
    code: "*",
    zh: "当月不需要还款且之前没有拖欠",
    en: "nothing due this month and nothing outstanding before",
    accountTypes: ["D1", "R4"],
  },
  {
    code: "*",
    zh: "当月未使用且不需要还款",
    en: "line not used this month and nothing due",
    accountTypes: ["R1", "R2"],
  },
  { code: "*", zh: "当月及上月均未透支", en: "no overdraft this month and none last month", accountTypes: ["R3"] },
  { code: "N", zh: "正常还款", en: "paid normally" },
  {
    code: "M",
    zh: "约定还款日后月底前还款",
    en: "paid after the agreed day, before month end",
    accountTypes: ["D1", "R1", "R4"],
  },
  { code: "1", zh: "逾期1-30天", en: "1 to 30 days overdue", accountTypes: ["D1", "R1", "R2", "R4"] },
  { code: "1", zh: "透支1-30天", en: "overdrawn for 1 to 30 days", accountTypes: ["R3"] },
  { code: "2", zh: "逾期31-60天", en: "31 to 60 days overdue", accountTypes: ["D1", "R1", "R2", "R4"] },
  { code: "2", zh: "透支31-60天", en: "overdrawn for 31 to 60 days", accountTypes: ["R3"] },
  { code: "3", zh: "逾期61-90天", en: "61 to 90 days overdue", accountTypes: ["D1", "R1", "R2", "R4"] },
  { code: "3", zh: "透支61-90天", en: "overdrawn for 61 to 90 days", accountTypes: ["R3"] },
  { code: "4", zh: "逾期91-120天", en: "91 to 120 days overdue", accountTypes: ["D1", "R1", "R2", "R4"] },
  { code: "4", zh: "透支91-120天", en: "overdrawn for 91 to 120 days", accountTypes: ["R3"] },
  { code: "5", zh: "逾期121-150天", en: "121 to 150 days overdue", accountTypes: ["D1", "R1", "R2", "R4"] },
  { code: "5", zh: "透支121-150天", en: "overdrawn for 121 to 150 days", accountTypes: ["R3"] },
  { code: "6", zh: "逾期151-180天", en: "151 to 180 days overdue", accountTypes: ["D1", "R1", "R2", "R4"] },
  { code: "6", zh: "透支151-180天", en: "overdrawn for 151 to 180 days", accountTypes: ["R3"] },
  { code: "7", zh: "逾期180天以上", en: "more than 180 days overdue", accountTypes: ["D1", "R1", "R2", "R4"] },
  { code: "7", zh: "透支180天以上", en: "overdrawn for more than 180 days", accountTypes: ["R3"] },
  { code: "D", zh: "担保人代还", en: "paid by a guarantor", accountTypes: ["D1", "R1", "R4"] },
  { code: "Z", zh: "以资抵债", en: "repaid with assets", accountTypes: ["D1", "R1", "R4"] },
  { code: "B", zh: "呆账", en: "bad debt" },
  { code: "C", zh: "结清", en: "settled", accountTypes: ["D1", "R4"] },
  { code: "C", zh: "正常销户", en: "closed normally", accountTypes: ["R1", "R2", "R3"] },
  { code: "G", zh: "结束", en: "ended other than by normal settlement" },
  { code: "#", zh: "未知", en: "unknown" },
] as const;

/** A code of 当前还款状态. */
export type RpyStatusCode = (typeof rpyStatusCodes)[number]["code"];
