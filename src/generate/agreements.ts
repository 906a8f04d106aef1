import type { Agreement } from "../../schemas/ledger/agreement.js";

/**
 * Every day counts, cash pays the oldest debt first, and the month is settled on the due day. Certain are the due-day
 * settlement and its digit 1 for an instalment unpaid on that day [B: one product, S1, S3], status by days past due
 * [A-: S1] and penalty interest inside TotOverd [A-: S2]. Inferred are T+1 in calendar days [C: §5.2; A- for the
 * practice, S7], rounding half-up and its tolerance of one yuan [C: S2]. The rest (rate, day count, order of cash) is
 * what a contract says and no bureau text decides.
 */
const plain: Agreement = {
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
  // One and a half times a contract rate of 7.2 % a year.
  interest: { dayCount: "30/360", penaltyRatePpm: 108_000, penaltyBase: "principal", scheduleTolerance: 100 },
  cash: { order: "oldest-first", components: "penalty-interest-principal" },
  settlement: { day: "due-day", statusBasis: "by-days", overdueOnLastDay: true },
  amounts: { rounding: "half-up", tolerance: 1, penaltyInTotOverd: true },
  deadline: { days: 1, count: "calendar", lateWindow: 35 },
  fiveCate: "by-events",
};

/**
 * Holidays move due dates and extraction, three days of grace move the as-of date, a payment names its instalment, and
 * records are due on the next working day. That SettDate stays while the extraction moves to a working day is certain
 * for one product [B: §5.3]; grace that moves the as-of date is a fact of practice [A: S1]; T+1 in working days is an
 * option of the harness [C: §5.2, S7]. What records refer to comes before them or with them, as one product checks
 * [B: L70]. The modified-following roll, three days and the small waiver are a contract's.
 */
const holidaysAndGrace: Agreement = {
  ...plain,
  name: "holidays-and-grace",
  provider: "N00000000H0002",
  calendar: "CN",
  dueDateRoll: "modified-following",
  extraction: { roll: "following" },
  grace: { days: 3, movesAsOf: true },
  toleranceAmount: 100,
  cash: { order: "matched", components: "penalty-interest-principal" },
  deadline: { days: 1, count: "working", lateWindow: 35 },
  references: "before-or-with",
};

/**
 * The month is settled on its last calendar day whatever the due day, and interest counts days. Month-end settlement is
 * certain where no due day falls in the month [B: §5.3, S3]; as a rule for every month it is what a lender with one
 * cut-off day agrees [C: S3]. Under it a payment after the due day and before month end may read M or N (§10, S10). Nothing
 * is told of a card before it is activated [B: one product does so].
 */
const monthEnd: Agreement = {
  ...plain,
  name: "month-end",
  provider: "N00000000H0003",
  interest: {
    dayCount: "ACT/365",
    penaltyRatePpm: 108_000,
    penaltyBase: "principal-and-interest",
    scheduleTolerance: 100,
  },
  cash: { order: "oldest-first", components: "interest-principal-penalty" },
  settlement: { day: "month-end", statusBasis: "by-days", overdueOnLastDay: true },
  cards: { unactivated: "withheld" },
};

/** The agreements that a run lives under unless it is told others. */
export const defaultAgreements: readonly Agreement[] = [plain, holidaysAndGrace, monthEnd];

/** Names of the built-in agreements, in the order of {@link defaultAgreements}. */
export const agreementNames: readonly string[] = defaultAgreements.map(({ name }) => name);

/** The built-in agreement of a name; null where there is none. */
export function agreementByName(name: string): Agreement | null {
  return defaultAgreements.find((agreement) => agreement.name === name) ?? null;
}
