import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { RevolvingTerms } from "../../../schemas/ledger/terms.js";
import { contractualDay } from "../loan/business-day.js";
import type { Contract } from "../loan/contract.js";
import { type Day, dayInMonth, dayOf, monthOf } from "../loan/day.js";
import { workingCalendar } from "../loan/holidays.js";
import type { Slot } from "../loan/schedule.js";

/** A revolving loan under the agreement that it is serviced by. */
export interface RevolvingContract {
  /**
   * The loan as loan arithmetic sees it: interest every month, the principal with the last instalment, and nothing paid out
   * at the opening.
   */
  readonly contract: Contract;
  /** Its due dates; the last is the day on which the line expires (clause L45). */
  readonly slots: readonly Slot[];
}

/**
 * The contract of a revolving loan.
 * @param expiresOn the day on which its line was agreed to expire; it stays so where the line ends early (clause L43)
 * @throws CalendarRangeError where a due date lies beyond the known holidays.
 */
export function revolvingContract(terms: RevolvingTerms, expiresOn: Day, agreement: Agreement): RevolvingContract {
  const openDay = dayOf(terms.openDate);
  const nominal = nominalDays(openDay, terms.dueDay, expiresOn);
  const { annualRatePpm, openDate, dueDay, reporting } = terms;
  const contract: Contract = {
    terms: {
      product: "R1",
      principal: 0,
      annualRatePpm,
      method: "interest-then-principal",
      frequency: "monthly",
      instalments: nominal.length,
      openDate,
      dueDay,
      reporting,
    },
    agreement,
    calendar: workingCalendar(agreement.calendar),
    openDay,
    step: 1,
  };
  const slots = nominal.map((day, index) => ({
    number: index + 1,
    nominal: day,
    due: contractualDay(day, contract),
    from: nominal[index - 1] ?? openDay,
    months: 1,
  }));
  return { contract, slots };
}

/** Day `dueDay` of each month after that of the opening, before the expiry; then the expiry itself (clause L45). */
function nominalDays(openDay: Day, dueDay: number, expiresOn: Day): Day[] {
  const days: Day[] = [];
  for (let month = monthOf(openDay) + 1; ; month += 1) {
    const day = dayInMonth(month, dueDay);
    if (day >= expiresOn) return [...days, expiresOn];
    days.push(day);
  }
}
