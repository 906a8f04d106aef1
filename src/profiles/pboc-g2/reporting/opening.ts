import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { rollDate } from "../../../ledger/business-calendar.js";
import { addDays, endOfMonth, monthOf } from "../../../ledger/dates.js";
import type { OwedRecord } from "../../owed-record.js";
import type { LifeFacts } from "./life-facts.js";
import { monthlyFields, openingMonthlyFields } from "./monthly-segment.js";
import { owedFrom } from "./owed-draft.js";
import { performanceOf } from "./performance.js";
import { monthlyDuties } from "./segment-duties.js";
import { specialFields, specialsBetween } from "./special-segment.js";
import { basicFields, collateralFields, creditLineFields, responsibleFields } from "./static-segments.js";

/** Code 10, as of the day of opening; none for a loan from an older book. */
export function openingRecord(facts: LifeFacts): OwedRecord[] {
  const { lived, rules } = facts;
  if (lived.migrated !== undefined || lived.bookedOn > facts.horizon) return [];
  const day = lived.terms.openDate;
  const view = facts.viewAt(day);
  // Opened and closed on one day: the closing record may be the only one, as both would bear the same identity (§2.3).
  const closedSameDay = facts.closedOn === day;
  const draft = {
    codes: [{ code: "10" }],
    asOf: day,
    months: [monthOf(day)],
    required: !closedSameDay,
    causes: ["open"],
    segments: monthlyDuties(lived, { basic: "must", parties: "must", special: "must-not" }),
    fields: [
      ...basicFields(view, rules),
      ...responsibleFields(lived, rules),
      ...collateralFields(lived),
      ...creditLineFields(lived),
      ...openingMonthlyFields(view, rules, closedSameDay),
    ],
  };
  return [owedFrom(draft, lived, rules)];
}

/** Code 30 for the month of opening: the opening record suffices, a monthly one at month end is accepted. */
export function openingMonthRecord(facts: LifeFacts): OwedRecord[] {
  const { lived, rules, closedOn } = facts;
  if (lived.migrated !== undefined) return [];
  const { settled, observed } = openingMonthEnd(facts);
  const view = facts.views.get(observed);
  if (view === undefined || observed <= lived.terms.openDate || (closedOn !== null && closedOn <= observed)) return [];
  const bounds = {
    dueAfter: lived.terms.openDate,
    dueUpTo: settled,
    paidAfter: addDays(lived.terms.openDate, -1),
    observed,
    digitsBefore: { count: 0, days: 0 },
    arrearsBefore: false,
  };
  const performance = performanceOf(view, bounds, rules);
  const specials = specialsBetween(view, bounds.paidAfter, observed);
  const month = monthOf(settled);
  const draft = {
    codes: [{ code: "30" }],
    asOf: observed,
    months: [month],
    required: false,
    causes: ["open"],
    segments: monthlyDuties(lived, {
      basic: "may",
      parties: "may",
      special: specials.length > 0 ? "must" : "must-not",
    }),
    fields: [
      ...basicFields(view, rules),
      ...responsibleFields(lived, rules),
      ...collateralFields(lived),
      ...creditLineFields(lived),
      ...monthlyFields(
        { months: [{ value: month }], settDates: [{ value: settled }], observed, view, performance },
        rules,
      ),
      ...specialFields(specials, rules),
    ],
  };
  return [owedFrom(draft, lived, rules)];
}

/** Settlement and observation day of the month of opening, for a lender that tells it beside the opening. */
export function openingMonthEnd({ rules, settlements }: Pick<LifeFacts, "rules" | "settlements">): {
  settled: IsoDate;
  observed: IsoDate;
} {
  const { terms, agreement, calendar } = rules;
  const settled = endOfMonth(monthOf(terms.openDate));
  const rolled = rollDate(settled, agreement.extraction.roll, calendar);
  return { settled, observed: settlements[0]?.observed === rolled ? settled : rolled };
}
