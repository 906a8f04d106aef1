import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { addMonths, monthOf } from "../../../ledger/dates.js";
import type { LoanView } from "../../../ledger/loan-view.js";
import type { Settlement } from "../../../ledger/settlement-days.js";
import type { AcceptedCode, AcceptedValue, OwedRecord } from "../../owed-record.js";
import type { LifeFacts } from "./life-facts.js";
import { boundsOf, eventsBetween, type ToldMonth } from "./monthly.js";
import { closedMonthlyFields } from "./monthly-segment.js";
import { owedFrom } from "./owed-draft.js";
import { reading } from "./owed-field.js";
import { type Performance, performanceOf } from "./performance.js";
import { monthlyDuties } from "./segment-duties.js";
import { specialFields, specialsBetween } from "./special-segment.js";
import { staticFields } from "./static-segments.js";
import { wholeUnits } from "./whole-units.js";

/** When and under which month a closing is told. */
interface ClosingPlace {
  readonly codes: readonly AcceptedCode[];
  readonly months: readonly AcceptedValue[];
  readonly settDates: readonly AcceptedValue[];
}

/** Code 32 on an observation day, code 20 on any other: once, and last (S3, S4). */
export function closingRecord(facts: LifeFacts, told: readonly ToldMonth[]): OwedRecord[] {
  const { lived, rules, closedOn } = facts;
  // An account that went to another institution does not close: a 215 tells of it (L30).
  if (closedOn === null || closedOn > facts.horizon || facts.last.endedBy === "transfer-out") return [];
  const view = facts.viewAt(closedOn);
  const place = placeOf(facts, told, closedOn);
  const bounds = boundsOf(facts, told, closedOn, closedOn);
  const performance = performanceOf(view, bounds, rules);
  const specials = specialsBetween(view, bounds.paidAfter, closedOn);
  // What is told first must introduce the account (R2101215).
  const introduced = lived.migrated === undefined && (closedOn > lived.terms.openDate || facts.openingTold);
  const neverTold = told.length === 0 && !introduced;
  const monthly = {
    months: place.months,
    settDates: place.settDates,
    observed: closedOn,
    view,
    performance,
  };
  const draft = {
    codes: place.codes,
    asOf: closedOn,
    months: [...new Set(place.months.map(({ value }) => value))],
    required: true,
    causes: eventsBetween(facts, bounds.paidAfter, closedOn),
    segments: monthlyDuties(lived, {
      basic: neverTold ? "must" : "may",
      parties: neverTold ? "must" : "may",
      special: specials.length > 0 ? "must" : "must-not",
    }),
    fields: [
      ...staticFields(view, lived, rules),
      ...closedMonthlyFields(
        monthly,
        { due: dueAmounts(facts, performance, closedOn), letters: closingLetters(view) },
        closedOn,
        rules,
      ),
      ...specialFields(specials, rules),
    ],
  };
  return [owedFrom(draft, lived, rules)];
}

/** RpyStatus of a closing record: C where it was paid (S4, L28), G where the claim was sold (L29, L83), either after a relief (L24, L82). */
function closingLetters({ endedBy }: LoanView): AcceptedValue[] {
  if (endedBy === "sale" || endedBy === "carve-out") return [{ value: "G" }];
  if (endedBy !== "relief") return [{ value: "C" }];
  return [reading("closed-by-relief", "C", "C"), reading("closed-by-relief", "G", "G")];
}

/** CurRpyAmt of a closing record: nothing, the scheduled amount, or what was received (S4; no rule decides). */
function dueAmounts(facts: LifeFacts, performance: Performance, closedOn: IsoDate): AcceptedValue[] {
  const { amounts } = facts.rules.agreement;
  const ofMonth = facts.viewAt(closedOn).instalments.filter((row) => monthOf(row.due) === monthOf(closedOn));
  const scheduled = ofMonth.reduce((sum, row) => sum + row.principal + row.interest, 0);
  const question = "closing-due-amount";
  return [
    reading(question, "zero", "0"),
    reading(question, "scheduled", String(performance.scheduled)),
    reading(question, "scheduled", String(wholeUnits(scheduled, amounts))),
    reading(question, "received", String(performance.received)),
  ];
}

function placeOf(facts: LifeFacts, told: readonly ToldMonth[], closedOn: IsoDate): ClosingPlace {
  const onDay = facts.settlements.find(({ observed }) => observed === closedOn);
  if (onDay !== undefined) return onObservationDay(onDay, closedOn);
  const pending = facts.settlements.find(({ settled, observed }) => settled <= closedOn && closedOn < observed);
  const month = monthOf(closedOn);
  const codes = [{ code: "20" }];
  if (pending !== undefined && !told.some(({ settlement }) => settlement === pending)) {
    return {
      codes: pending.settled === closedOn ? eitherCode("closed-before-observation") : codes,
      ...whilePending(pending, closedOn),
    };
  }
  if (told.some(({ settlement }) => settlement.month === month))
    return { codes, ...afterTheMonthWasTold(told, closedOn) };
  // The day the month's instalment fell due is as right, where it is past (S3).
  const due = facts.viewAt(closedOn).instalments.filter((row) => monthOf(row.due) === month && row.due < closedOn);
  const settDates = [{ value: closedOn }, { value: "" }, ...due.map((row) => ({ value: row.due }))];
  if (facts.lived.migrated === undefined && month === monthOf(facts.lived.terms.openDate)) {
    // The opening record holds an H of this month too; whether that counts as told is open (S4).
    const question = "close-in-opening-month";
    return {
      codes,
      months: [reading(question, "same", month), reading(question, "next", addMonths(month, 1))],
      settDates: [reading(question, "same", closedOn), reading(question, "same", ""), reading(question, "next", "")],
    };
  }
  return { codes, months: [{ value: month }], settDates };
}

/** Code 32 is for a closing on the settlement day; whether that is the due day or the day of extraction is open (S4). */
function eitherCode(question: string): AcceptedCode[] {
  return ["32", "20"].map((code) => ({ code, reading: { question, answer: code } }));
}

function onObservationDay(settlement: Settlement, closedOn: IsoDate): ClosingPlace {
  const { month, settled } = settlement;
  const codes = settled === closedOn ? [{ code: "32" }] : eitherCode("closed-on-observation-day");
  const settDates = settled === closedOn ? [{ value: settled }] : [{ value: settled }, { value: "" }];
  return { codes, months: [{ value: month }], settDates };
}

/** Closed after a settlement day whose record was not yet taken: the closing record stands for both (clause L12). */
function whilePending(pending: Settlement, closedOn: IsoDate): Omit<ClosingPlace, "codes"> {
  const month = monthOf(closedOn);
  if (month === pending.month) {
    return { months: [{ value: month }], settDates: [{ value: pending.settled }, { value: closedOn }, { value: "" }] };
  }
  const question = "close-while-month-pending";
  return {
    months: [reading(question, "pending-month", pending.month), reading(question, "close-month", month)],
    settDates: [
      reading(question, "pending-month", pending.settled),
      reading(question, "close-month", closedOn),
      { value: "" },
    ],
  };
}

/** Closed in a month that was told already: next month with an empty SettDate, or the same month once more (S3, S10). */
function afterTheMonthWasTold(told: readonly ToldMonth[], closedOn: IsoDate): Omit<ClosingPlace, "codes"> {
  const month = monthOf(closedOn);
  const settled = told.find(({ settlement }) => settlement.month === month)?.settlement.settled ?? closedOn;
  const question = "off-day-close-month";
  return {
    months: [reading(question, "next", addMonths(month, 1)), reading(question, "same", month)],
    settDates: [
      reading(question, "next", ""),
      reading(question, "same", closedOn),
      reading(question, "same", settled),
      reading(question, "same", ""),
    ],
  };
}
