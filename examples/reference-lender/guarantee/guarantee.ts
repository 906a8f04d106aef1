import type { GuaranteeTerms } from "../../../schemas/ledger/claim-terms.js";
import type { AmendingEvent, GuaranteeEvent, Reversal } from "../../../schemas/ledger/event.js";
import type { Day } from "../loan/day.js";
import type { PlainBooked } from "../plain/plain-account.js";

/** What happens to a guarantee and was not taken back. */
export type Covered = Exclude<GuaranteeEvent, AmendingEvent | Reversal>;

/** What is known of a guarantee. */
export interface Guarantee {
  readonly terms: GuaranteeTerms;
  readonly openDay: Day;
  readonly dueDay: Day;
  /** In the order in which they were told. */
  readonly events: readonly PlainBooked<Covered>[];
}

/** A five-class category, and the day on which it was given or confirmed. */
export interface Category {
  readonly fiveCate: string;
  readonly day: Day;
}

/** What is covered at the end of a day by what was repaid and paid so far, in minor units (clause L41). */
export function coveredOn({ terms, events }: Guarantee, day: Day): number {
  let covered = terms.amount;
  for (const { day: on, event } of events) {
    if (on > day) continue;
    if (event.type === "guaranteed-balance") covered = event.balance;
    else if (event.type === "compensation") covered -= event.amount;
  }
  return covered;
}

/** The last day up to one on which what is covered changed; the opening day before any (clause L40). */
export function changedOn(guarantee: Guarantee, day: Day): Day {
  const days = guarantee.events.flatMap(({ day: on }) =>
    on <= day && coveredOn(guarantee, on) !== coveredOn(guarantee, on - 1) ? [on] : [],
  );
  return Math.max(guarantee.openDay, ...days);
}

/** Whether the guarantor has paid anything by the end of a day. */
export function compensatedOn({ events }: Guarantee, day: Day): boolean {
  return events.some(({ day: on, event }) => on <= day && event.type === "compensation");
}

/** The category at the end of a day (clause L15). */
export function categoryOn({ openDay, events }: Guarantee, day: Day): Category {
  let category: Category = { fiveCate: "1", day: openDay };
  for (const { day: on, event } of events) {
    if (event.type === "classification" && on <= day && on >= category.day) {
      category = { fiveCate: event.fiveCate, day: on };
    }
  }
  return category;
}

/** The day with which a guarantee is over by what happened to it; `undefined`: it runs out on its due day (clause L42). */
export function endedOn(guarantee: Guarantee): Day | undefined {
  const days = guarantee.events.flatMap(({ day, event }) =>
    event.type === "guarantee-end" || coveredOn(guarantee, day) === 0 ? [day] : [],
  );
  return days.length === 0 ? undefined : Math.min(...days);
}

/** Whether a guarantee is over on a day, or an end is known already. */
export function isOverOn(guarantee: Guarantee, day: Day): boolean {
  return endedOn(guarantee) !== undefined || day >= guarantee.dueDay;
}
