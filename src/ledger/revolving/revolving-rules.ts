import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { RevolvingTerms } from "../../../schemas/ledger/terms.js";
import type { BusinessCalendar } from "../business-calendar.js";
import { addMonths, dayInMonth, monthOf } from "../dates.js";
import { contractualDueDate, type PlannedInstalment } from "../schedule.js";

/** Everything a revolving loan's state is folded from, beside its events. */
export interface RevolvingRules {
  readonly terms: RevolvingTerms;
  /** The day with which its line expires: the last nominal due date (clauses L43, L45). */
  readonly expiryDate: IsoDate;
  readonly agreement: Agreement;
  readonly calendar: BusinessCalendar;
}

/**
 * The due dates of a revolving loan as instalments of nothing yet: what falls due on each is known on its day (clause L45).
 * @throws CalendarRangeError when a working day is asked for that the calendar does not know
 */
export function revolvingDueDates(rules: RevolvingRules): PlannedInstalment[] {
  const { terms, expiryDate } = rules;
  const nominal: IsoDate[] = [];
  let month = addMonths(monthOf(terms.openDate), 1);
  for (let day = dayInMonth(month, terms.dueDay); day < expiryDate; day = dayInMonth(month, terms.dueDay)) {
    nominal.push(day);
    month = addMonths(month, 1);
  }
  return [...nominal, expiryDate].map((nominalDue, index) => ({
    number: index + 1,
    nominalDue,
    due: contractualDueDate(nominalDue, terms.openDate, rules),
    principal: 0,
    interest: 0,
  }));
}
