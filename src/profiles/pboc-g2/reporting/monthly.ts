import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { addDays } from "../../../ledger/dates.js";
import type { Settlement } from "../../../ledger/settlement-days.js";
import type { OwedRecord } from "../../owed-record.js";
import { termsChanged } from "./changed-terms.js";
import type { LifeFacts } from "./life-facts.js";
import { monthlyFields } from "./monthly-segment.js";
import { type ObservedMonth, toldOpeningMonth } from "./opening-month.js";
import { owedFrom } from "./owed-draft.js";
import { type PeriodBounds, performanceOf } from "./performance.js";
import { monthlyDuties } from "./segment-duties.js";
import { specialFields, specialsBetween } from "./special-segment.js";
import { staticFields } from "./static-segments.js";

/** A month that was told while the account was open. */
export interface ToldMonth extends ObservedMonth {
  readonly record: OwedRecord;
}

/** Codes 30 and 31: one record a settlement, until the account closes. */
export function monthlyRecords(facts: LifeFacts): ToldMonth[] {
  const { closedOn, horizon } = facts;
  const told: ToldMonth[] = [];
  for (const settlement of facts.settlements) {
    if (settlement.observed > horizon || (closedOn !== null && settlement.observed >= closedOn)) break;
    told.push(tell(facts, settlement, told));
  }
  return told;
}

/** The period that ends with a settlement or a closing, given the months told before it. */
export function boundsOf(
  facts: LifeFacts,
  told: readonly ToldMonth[],
  dueUpTo: IsoDate,
  observed: IsoDate,
): PeriodBounds {
  const previous = told.at(-1) ?? toldOpeningMonth(facts);
  const earlier = previous?.settlement ?? facts.before.at(-1);
  const { openDate } = facts.lived.terms;
  // Nothing was told of a loan from an older book, so nothing holds its first digit back.
  const fresh = facts.lived.migrated === undefined ? 0 : 7;
  return {
    dueAfter: earlier?.settled ?? openDate,
    dueUpTo,
    // The opening record tells of no payment, so what came in on that day is told with the first month.
    paidAfter: earlier?.observed ?? addDays(openDate, -1),
    observed,
    digitsBefore: previous?.performance.digits ?? { count: fresh, days: fresh },
    arrearsBefore: (previous?.performance.overdueCount ?? 0) > 0,
  };
}

function tell(facts: LifeFacts, settlement: Settlement, told: readonly ToldMonth[]): ToldMonth {
  const { lived, rules } = facts;
  const { month, settled, observed } = settlement;
  const view = facts.viewAt(observed);
  const bounds = boundsOf(facts, told, settled, observed);
  const performance = performanceOf(view, bounds, rules);
  const specials = specialsBetween(view, bounds.paidAfter, observed);
  const firstReport = told.length === 0 && lived.migrated !== undefined;
  const changed = termsChanged(view, bounds.paidAfter, observed, rules);
  const record = owedFrom(
    {
      codes: [{ code: firstReport ? "31" : "30" }],
      asOf: observed,
      months: [month],
      required: true,
      causes: eventsBetween(facts, bounds.paidAfter, observed),
      segments: monthlyDuties(lived, {
        basic: firstReport || changed ? "must" : "may",
        parties: firstReport ? "must" : "may",
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
    },
    lived,
    rules,
  );
  return { settlement, performance, record };
}

/** Ids of the events of a stretch of days. */
export function eventsBetween(facts: LifeFacts, after: IsoDate, upTo: IsoDate): string[] {
  return facts.lived.events.filter(({ date }) => date > after && date <= upTo).map(({ event }) => event.eventId);
}
