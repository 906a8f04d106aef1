import type { Agreement } from "../../schemas/ledger/agreement.js";

/** The agreement the lender lives by until a reset gives it another. */
export const defaultAgreement: Agreement = {
  name: "plain",
  provider: "N00000000H0001",
  timeZone: "Asia/Shanghai",
  dayCutOff: "24:00",
  currency: "CNY",
  calendar: "none",
  dueDateRoll: "none",
  extraction: { roll: "none" },
  grace: { days: 0, movesAsOf: false },
  toleranceAmount: 0,
  interest: { dayCount: "30/360", penaltyRatePpm: 0, penaltyBase: "principal", scheduleTolerance: 0 },
  cash: { order: "oldest-first", components: "penalty-interest-principal" },
  settlement: { day: "due-day", statusBasis: "by-days", overdueOnLastDay: true },
  amounts: { rounding: "half-up", tolerance: 1, penaltyInTotOverd: true },
  deadline: { days: 1, count: "calendar", lateWindow: 35 },
  fiveCate: "by-events",
};
