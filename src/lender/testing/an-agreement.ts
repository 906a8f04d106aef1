import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { OpenAccountRequest } from "../../../schemas/ledger/lender-interface.js";

/** Any valid agreement, for tests of the transport. */
export const anAgreement: Agreement = {
  name: "plain",
  provider: "TALLY000000001",
  timeZone: "Asia/Shanghai",
  dayCutOff: "24:00",
  currency: "CNY",
  calendar: "none",
  dueDateRoll: "none",
  extraction: { roll: "none" },
  grace: { days: 0, movesAsOf: false },
  toleranceAmount: 0,
  interest: { dayCount: "30/360", penaltyRatePpm: 0, penaltyBase: "principal", scheduleTolerance: 100 },
  cash: { order: "oldest-first", components: "penalty-interest-principal" },
  settlement: { day: "due-day", statusBasis: "by-days", overdueOnLastDay: true },
  amounts: { rounding: "half-up", tolerance: 1, penaltyInTotOverd: true },
  deadline: { days: 1, count: "calendar", lateWindow: 35 },
  fiveCate: "by-events",
};

/** Any valid request to open a loan; the person's number is synthetic (province code 99). */
export function anAccount(clientRef: string): OpenAccountRequest {
  return {
    clientRef,
    openedAt: "2024-01-15T10:00:00.000+08:00",
    borrower: { name: "测试甲", idType: "10", idNum: "990101199001010019" },
    terms: {
      product: "D1",
      principal: 1_200_000,
      annualRatePpm: 72_000,
      method: "equal-instalment",
      frequency: "monthly",
      instalments: 12,
      openDate: "2024-01-15",
      dueDay: 15,
      reporting: {
        busiLines: "1",
        busiDtlLines: "91",
        applyBusiDist: "110000",
        guarMode: "4",
        othRepyGuarWay: "0",
        flag: "0",
      },
    },
  };
}
