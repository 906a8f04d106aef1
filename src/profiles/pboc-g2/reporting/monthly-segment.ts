import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import type { LoanView } from "../../../ledger/loan-view.js";
import type { AcceptedValue, OwedField } from "../../owed-record.js";
import { accountStatus, openingStatus } from "./account-status.js";
import { ageingFields } from "./ageing.js";
import { classificationFields } from "./classification-fields.js";
import { amount, either, eitherAmount, exactly, reading } from "./owed-field.js";
import type { Performance } from "./performance.js";
import { SEGMENT, underSegment } from "./segments.js";
import type { TellingRules } from "./told-account.js";
import { wholeUnits } from "./whole-units.js";

/** What a monthly performance segment tells beside the performance itself. */
export interface MonthlyFacts {
  readonly months: readonly AcceptedValue[];
  readonly settDates: readonly AcceptedValue[];
  readonly observed: IsoDate;
  readonly view: LoanView;
  readonly performance: Performance;
}

/** Segment H 月度表现信息段 of an open account (§5.5, §5.6, S1 to S3). */
export function monthlyFields(facts: MonthlyFacts, rules: TellingRules): [string, OwedField][] {
  const { performance, view } = facts;
  const { amounts } = rules.agreement;
  const overdue = view.instalments.filter((row) => row.overdue);
  return underSegment<OwedField>(SEGMENT.H, [
    ["Month", either(...facts.months)],
    ["SettDate", either(...facts.settDates)],
    ["AcctStatus", either(...accountStatus(view))],
    ["AcctBal", amount(wholeUnits(view.outstandingPrincipal, amounts), amounts.tolerance)],
    ["RemRepPrd", remainingField(performance.remaining, rules)],
    ...classificationFields(view, rules),
    ["RpyStatus", either(...performance.status)],
    ["OverdPrd", exactly(String(performance.overdueCount))],
    ["TotOverd", amount(performance.totOverd, amounts.tolerance, true)],
    ["OverdPrinc", amount(performance.overdPrinc, amounts.tolerance)],
    ...ageingFields(overdue, facts.observed, amounts),
    ["CurRpyAmt", eitherAmount(amounts.tolerance, ...performance.curRpyAmt)],
    ["ActRpyAmt", amount(performance.received, amounts.tolerance)],
    ["LatRpyDate", exactly(performance.lastPaid)],
    ["CloseDate", exactly("")],
  ]);
}

/**
 * Remaining periods. A loan repaid in one sum has RepayPrd 0 by rule I2100C05; whether its remaining periods are 0 or 1
 * before maturity is nowhere said; from maturity on none remains. Nor is said what they are of a revolving loan, which has
 * no RepayPrd at all (clause L49).
 */
export function remainingField(remaining: number, rules: TellingRules): OwedField {
  const { terms } = rules;
  if (remaining === 0) return exactly("0");
  if (terms.product === "R1") {
    const question = "revolving-remaining";
    return either(reading(question, "0", "0"), reading(question, "due-dates", String(remaining)));
  }
  if (terms.method !== "bullet") return exactly(String(remaining));
  return either(reading("one-sum-remaining", "0", "0"), reading("one-sum-remaining", "1", "1"));
}

/** What only a closing decides of its segment H. */
export interface ClosingValues {
  /** CurRpyAmt. */
  readonly due: readonly AcceptedValue[];
  /** RpyStatus. */
  readonly letters: readonly AcceptedValue[];
}

/** Segment H of a closed account: nothing left, status C or G (S4). */
export function closedMonthlyFields(
  facts: MonthlyFacts,
  { due, letters }: ClosingValues,
  closedOn: IsoDate,
  rules: TellingRules,
): [string, OwedField][] {
  const { tolerance } = rules.agreement.amounts;
  const nothing = ["OverdPrinc", "Oved31_60Princ", "Oved61_90Princ", "Oved91_180Princ", "OvedPrinc180"] as const;
  return underSegment<OwedField>(SEGMENT.H, [
    ["Month", either(...facts.months)],
    ["SettDate", either(...facts.settDates)],
    ["AcctStatus", exactly("3")],
    ["AcctBal", exactly("0")],
    ["RemRepPrd", exactly("0")],
    ...classificationFields(facts.view, rules),
    ["RpyStatus", either(...letters)],
    ["OverdPrd", exactly("0")],
    ["TotOverd", exactly("0")],
    ...nothing.map((tag): [string, OwedField] => [tag, exactly("0")]),
    ["CurRpyAmt", eitherAmount(tolerance, ...due)],
    ["ActRpyAmt", amount(facts.performance.received, tolerance)],
    ["LatRpyDate", exactly(facts.performance.lastPaid)],
    ["CloseDate", exactly(closedOn)],
  ]);
}

/** Segment H of the opening record (§5.5 row "drawdown D1"). */
export function openingMonthlyFields(
  view: LoanView,
  rules: TellingRules,
  closedSameDay: boolean,
): [string, OwedField][] {
  const { terms, agreement } = rules;
  const paidOut = String(wholeUnits(view.paidOut, agreement.amounts));
  const zero = ["OverdPrinc", "Oved31_60Princ", "Oved61_90Princ", "Oved91_180Princ", "OvedPrinc180"] as const;
  const balance = closedSameDay
    ? either({ value: paidOut }, { value: "0" })
    : amount(wholeUnits(view.outstandingPrincipal, agreement.amounts), agreement.amounts.tolerance);
  return underSegment<OwedField>(SEGMENT.H, [
    ["Month", exactly(terms.openDate.slice(0, 7))],
    [
      "SettDate",
      either(reading("opening-sett-date", "empty", ""), reading("opening-sett-date", "open-date", terms.openDate)),
    ],
    ["AcctStatus", either(...openingStatus(view))],
    ["AcctBal", balance],
    ["RemRepPrd", remainingField(view.periods, rules)],
    ...classificationFields(view, rules),
    ["RpyStatus", exactly("*")],
    ["OverdPrd", exactly("0")],
    ["TotOverd", exactly("0")],
    ...zero.map((tag): [string, OwedField] => [tag, exactly("0")]),
    ["CurRpyAmt", exactly("0")],
    ["ActRpyAmt", exactly("0")],
    ["LatRpyDate", exactly(terms.openDate)],
    ["CloseDate", exactly("")],
  ]);
}
