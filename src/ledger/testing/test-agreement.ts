import type { Agreement } from "../../../schemas/ledger/agreement.js";

/** Changes to an agreement: whole items, or single settings of a group. */
export type AgreementChanges = {
  readonly [Key in keyof Agreement]?: Agreement[Key] extends object ? Partial<Agreement[Key]> : Agreement[Key];
};

/** The agreement tests start from: no holidays, no grace, no penalty interest, settled and observed on the due day. */
export const plainAgreement: Agreement = {
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
  interest: { dayCount: "30/360", penaltyRatePpm: 0, penaltyBase: "principal", scheduleTolerance: 0 },
  cash: { order: "oldest-first", components: "penalty-interest-principal" },
  settlement: { day: "due-day", statusBasis: "by-days", overdueOnLastDay: true },
  amounts: { rounding: "half-up", tolerance: 1, penaltyInTotOverd: true },
  deadline: { days: 1, count: "calendar", lateWindow: 35 },
  fiveCate: "by-events",
};

/** The plain agreement with some settings changed. */
export function agreementWith(changes: AgreementChanges): Agreement {
  const changed = Object.entries(changes).map(([key, change]) => {
    const before = plainAgreement[key as keyof Agreement];
    return [key, typeof before === "object" ? { ...before, ...(change as object) } : change];
  });
  return { ...plainAgreement, ...(Object.fromEntries(changed) as Partial<Agreement>) };
}
