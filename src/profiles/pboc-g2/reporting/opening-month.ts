import { addDays, monthOf } from "../../../ledger/dates.js";
import { type Settlement, settlementByMonth } from "../../../ledger/settlement-days.js";
import type { OwedRecord } from "../../owed-record.js";
import { termsChanged } from "./changed-terms.js";
import type { LifeFacts } from "./life-facts.js";
import { monthlyFields } from "./monthly-segment.js";
import { owedFrom } from "./owed-draft.js";
import { type Performance, type PeriodBounds, performanceOf } from "./performance.js";
import { monthlyDuties } from "./segment-duties.js";
import { specialFields, specialsBetween } from "./special-segment.js";
import { staticFields } from "./static-segments.js";

/** A month and how it went. */
export interface ObservedMonth {
  readonly settlement: Settlement;
  readonly performance: Performance;
}

/** Settlement and observation day of the month of opening, for a lender that tells it beside the opening. */
export function openingMonthEnd({ rules, last }: Pick<LifeFacts, "rules" | "last">): Settlement {
  const { terms, agreement, calendar } = rules;
  const dueDates = last.instalments.map((row) => row.due);
  return settlementByMonth(agreement, calendar, dueDates)(monthOf(terms.openDate));
}

/** Code 30 for the month of opening: the opening record suffices, one like that of any other month is accepted. */
export function openingMonthRecord(facts: LifeFacts): OwedRecord[] {
  const observedMonth = observe(facts);
  if (observedMonth === null) return [];
  const { lived, rules } = facts;
  const { settlement, performance } = observedMonth;
  const { month, settled, observed } = settlement;
  const view = facts.viewAt(observed);
  const { paidAfter } = boundsOfOpening(facts, settlement);
  const specials = specialsBetween(view, paidAfter, observed);
  const draft = {
    codes: [{ code: "30" }],
    asOf: observed,
    months: [month],
    required: false,
    causes: ["open"],
    segments: monthlyDuties(lived, {
      basic: termsChanged(view, paidAfter, observed, rules) ? "must" : "may",
      parties: "may",
      special: specials.length > 0 ? "must" : "must-not",
    }),
    fields: [
      ...staticFields(view, lived, rules),
      ...monthlyFields(
        { months: [{ value: month }], settDates: [{ value: settled }], observed, view, performance },
        rules,
      ),
      ...specialFields(specials, rules),
    ],
  };
  return [owedFrom(draft, lived, rules)];
}

/** The month of opening where the lender did tell it by itself, so that the first month goes on from it; else null. */
export function toldOpeningMonth(facts: LifeFacts): ObservedMonth | null {
  return facts.openingMonthTold ? observe(facts) : null;
}

/** Null where the month of opening cannot be told by itself: another book's, over with the opening, or closed in it. */
function observe(facts: LifeFacts): ObservedMonth | null {
  const { lived, rules, closedOn } = facts;
  if (lived.migrated !== undefined) return null;
  const settlement = openingMonthEnd(facts);
  const view = facts.views.get(settlement.observed);
  if (view === undefined || settlement.observed <= lived.terms.openDate) return null;
  if (closedOn !== null && closedOn <= settlement.observed) return null;
  return { settlement, performance: performanceOf(view, boundsOfOpening(facts, settlement), rules) };
}

function boundsOfOpening({ lived }: LifeFacts, { settled, observed }: Settlement): PeriodBounds {
  const { openDate } = lived.terms;
  return {
    dueAfter: openDate,
    dueUpTo: settled,
    // The opening record tells of no payment.
    paidAfter: addDays(openDate, -1),
    observed,
    digitsBefore: { count: 0, days: 0 },
    arrearsBefore: false,
  };
}
