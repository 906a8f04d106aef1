import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { addDays } from "../../../ledger/dates.js";
import type { LoanView } from "../../../ledger/loan-view.js";
import type { AcceptedValue } from "../../owed-record.js";
import { reading } from "./owed-field.js";
import { cappedDigits, type Digits, statusDigits } from "./status-digit.js";
import { statusLetters } from "./status-letters.js";
import type { TellingRules } from "./told-account.js";
import { wholeOverdue, wholeUnits } from "./whole-units.js";

/** A stretch of a life that one monthly record tells about. */
export interface PeriodBounds {
  /** Instalments due after this day … */
  readonly dueAfter: IsoDate;
  /** … and up to this one belong to the period. */
  readonly dueUpTo: IsoDate;
  /** Cash received after this day … */
  readonly paidAfter: IsoDate;
  /** … and up to the observation day belongs to the period. */
  readonly observed: IsoDate;
  /** Status digits of the month before; 0 when it was not overdue. */
  readonly digitsBefore: Digits;
  /** Whether anything was overdue at the observation before. */
  readonly arrearsBefore: boolean;
}

/** How a period went, in the bureau's terms and whole units. */
export interface Performance {
  readonly scheduled: number;
  readonly received: number;
  readonly overdueCount: number;
  readonly totOverd: number;
  readonly overdPrinc: number;
  readonly lastPaid: IsoDate;
  readonly remaining: number;
  readonly curRpyAmt: readonly AcceptedValue[];
  /** Right status letters; the expected one first. */
  readonly status: readonly AcceptedValue[];
  /** Digits that the next month may rise from. */
  readonly digits: Digits;
}

/** Works out a period's performance from the state at its observation day (§5.6, S1, S2). */
export function performanceOf(view: LoanView, bounds: PeriodBounds, rules: TellingRules): Performance {
  const { amounts, settlement } = rules.agreement;
  const overdue = view.instalments.filter((row) => row.overdue);
  const inPeriod = view.instalments.filter((row) => row.due > bounds.dueAfter && row.due <= bounds.dueUpTo);
  const received = view.receipts
    .filter(({ date }) => date > bounds.paidAfter && date <= bounds.observed)
    .reduce((sum, receipt) => sum + receipt.amount, 0);
  const scheduled = inPeriod.reduce((sum, row) => sum + row.principal + row.interest, 0);
  const unpaid = overdue.reduce((sum, row) => sum + row.unpaid, 0);
  const oldest = overdue[0];
  const facts =
    oldest === undefined
      ? null
      : { oldestDue: oldest.due, count: overdue.length, observed: bounds.observed, before: bounds.digitsBefore };
  return {
    scheduled: wholeUnits(scheduled, amounts),
    received: wholeUnits(received, amounts),
    overdueCount: overdue.length,
    totOverd: wholeOverdue(unpaid, amounts),
    overdPrinc: wholeUnits(sumPrincipal(overdue), amounts),
    lastPaid: lastReceipt(view, bounds.observed) ?? rules.terms.openDate,
    remaining: remainingPeriods(view, bounds.observed),
    curRpyAmt: dueThisPeriod(view, bounds, scheduled, unpaid, received, rules),
    status: statusLetters(
      facts === null
        ? paidStatus(view, inPeriod, bounds, received, rules)
        : statusDigits(facts, settlement.statusBasis),
      view,
      bounds,
    ),
    digits: facts === null ? { count: 0, days: 0 } : cappedDigits(facts),
  };
}

/** Scheduled instalments still to come after a day. */
export function remainingPeriods(view: LoanView, day: IsoDate): number {
  return view.periods - view.instalments.filter((row) => row.due <= day).length;
}

/** Last business date up to a day on which money came in; null when none did. */
export function lastReceipt(view: Pick<LoanView, "receipts">, day: IsoDate): IsoDate | null {
  return view.receipts.reduce<IsoDate | null>(
    (last, { date }) => (date <= day && date > (last ?? "") ? date : last),
    null,
  );
}

function sumPrincipal(rows: LoanView["instalments"]): number {
  return rows.reduce((sum, row) => sum + row.unpaidPrincipal, 0);
}

/** CurRpyAmt: what the schedule asks for in the period; after maturity, everything outstanding (S2). */
function dueThisPeriod(
  view: LoanView,
  bounds: PeriodBounds,
  scheduled: number,
  unpaid: number,
  received: number,
  rules: TellingRules,
): AcceptedValue[] {
  const { amounts } = rules.agreement;
  if (bounds.dueAfter < view.maturity) return [{ value: String(wholeUnits(scheduled, amounts)) }];
  // Less than one unit counts as one in TotOverd (S2); whether it does here is nowhere said.
  const values = (owed: number): string[] => {
    return [...new Set([wholeOverdue(owed, amounts), wholeUnits(owed, amounts)])].map(String);
  };
  if (received === 0) return values(unpaid).map((value) => ({ value }));
  // Whether what was paid in the period still counts as due in it is nowhere said (§10 row 16).
  return [
    ...values(unpaid + received).map((value) => reading("due-after-maturity", "before-payment", value)),
    ...values(unpaid).map((value) => reading("due-after-maturity", "after-payment", value)),
  ];
}

/** Question: does a month of a revolving loan read * or N where nothing fell due and something was received (L49)? */
const AT_WILL = "revolving-repaid-at-will";

/** Status of a period with nothing overdue at its end (S1). */
function paidStatus(
  view: LoanView,
  inPeriod: LoanView["instalments"],
  bounds: PeriodBounds,
  received: number,
  rules: TellingRules,
): AcceptedValue[] {
  // A month in which a relief settles an instalment (L24).
  if (view.instalments.some((row) => row.settledByRelief && isWithin(row.settledOn, bounds))) {
    return [{ value: "N" }, { value: "M" }];
  }
  const owedSomething = inPeriod.some((row) => row.principal + row.interest > 0);
  if (!owedSomething) {
    if (received === 0 && !bounds.arrearsBefore) return [{ value: "*" }];
    // A lender may tell principal repaid at will otherwise than what is paid ahead of a plan (clause L49).
    if (view.credit !== undefined) return [reading(AT_WILL, "star", "*"), reading(AT_WILL, "N", "N")];
    return [reading("nothing-due-but-paid", "N", "N"), reading("nothing-due-but-paid", "star", "*")];
  }
  const afterDue = inPeriod.filter((row) => row.settledOn !== null && row.settledOn > row.due);
  const byCash = afterDue.filter((row) => !row.waived);
  const graceEnds = (due: IsoDate): IsoDate => addDays(due, rules.agreement.grace.days);
  const late = byCash.some((row) => row.settledOn !== null && row.settledOn > graceEnds(row.due));
  if (late) return [reading("paid-after-due-day", "N", "N"), reading("paid-after-due-day", "M", "M")];
  if (byCash.length > 0) return [reading("paid-in-grace", "N", "N"), reading("paid-in-grace", "M", "M")];
  // A shortfall let go after the due day: whether the rest of the money came in time decides nothing certain.
  if (afterDue.length > 0) return [{ value: "N" }, { value: "M" }];
  return [{ value: "N" }];
}

function isWithin(day: IsoDate | null, { paidAfter, observed }: PeriodBounds): boolean {
  return day !== null && day > paidAfter && day <= observed;
}
