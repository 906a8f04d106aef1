import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import { type Day, dayOf } from "./day.js";
import { type WorkingCalendar, workingCalendar } from "./holidays.js";

/** The terms that a loan is serviced by; those of a revolving loan as loan arithmetic sees it (clause L43). */
export interface ServicedTerms extends Omit<LoanTerms, "product"> {
  readonly product: LoanTerms["product"] | "R1";
}

/** One signed loan under the agreement it is serviced by. */
export interface Contract {
  readonly terms: ServicedTerms;
  readonly agreement: Agreement;
  readonly calendar: WorkingCalendar;
  readonly openDay: Day;
  /** Months from one instalment to the next; the whole term for `one-off`. */
  readonly step: number;
}

/** The contract of some terms. */
export function contractOf(terms: LoanTerms, agreement: Agreement): Contract {
  const steps = { monthly: 1, quarterly: 3, "one-off": terms.termMonths ?? 1 };
  return {
    terms,
    agreement,
    calendar: workingCalendar(agreement.calendar),
    openDay: dayOf(terms.openDate),
    step: steps[terms.frequency],
  };
}
