import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { TakenEvent } from "./line/taken.js";
import { businessDay, millisOf } from "./loan/business-day.js";
import { type Day, dayOf, isoOf } from "./loan/day.js";
import { Refusal } from "./loan/refusal.js";

/** The business days of an event (clauses L1, L19). */
export interface EventDates {
  /** The day it counts for. */
  readonly day: Day;
  /** The day on which the lender learnt of it. */
  readonly known: Day;
}

/** An account whose payments may be found late or bounce. */
interface Dated {
  event(eventId: string): { readonly day: Day } | undefined;
}

/**
 * Dates an event of an account, or of a credit line where there is none, that is told at an instant of the business clock.
 * @throws Refusal 422 where it lies in the future, was known before it happened, or counts for a day that it cannot.
 */
export function eventDates(
  event: TakenEvent,
  account: Dated | undefined,
  agreement: Agreement,
  now: string,
): EventDates {
  const { occurredAt, knownAt = occurredAt, effectiveDate } = event;
  mustHaveHappened(occurredAt, "occurredAt", now);
  mustHaveHappened(knownAt, "knownAt", now);
  if (millisOf(knownAt) < millisOf(occurredAt)) {
    refuse("known-before", `knownAt ${knownAt} lies before occurredAt ${occurredAt}.`);
  }
  const dayAt = (instant: string): Day => businessDay(instant, agreement.timeZone, agreement.dayCutOff);
  const known = dayAt(knownAt);
  const repaid = event.type === "reversal" ? account?.event(event.of)?.day : undefined;
  const given = effectiveDate === undefined ? undefined : dayOf(effectiveDate);
  const dated = event.type === "repayment" ? dayAt(occurredAt) : known;
  const day = repaid ?? given ?? dated;
  if (day > known) {
    refuse("not-yet-effective", `The event counts for ${isoOf(day)} but became known on ${isoOf(known)}.`);
  }
  const late = event.type !== "repayment" && event.type !== "reversal" && Math.min(day, dayAt(occurredAt)) < known;
  if (late && event.type !== "identity-correction" && event.type !== "void") {
    refuse(
      "told-late",
      `Only a repayment or its reversal may become known later than it counts: ${event.type} may not.`,
    );
  }
  return { day, known };
}

/** @throws Refusal 422 where an instant lies after the clock. */
export function mustHaveHappened(instant: string, field: string, now: string): void {
  if (millisOf(instant) > millisOf(now)) {
    refuse("in-the-future", `${field} ${instant} lies after the clock, ${now}.`);
  }
}

function refuse(kind: string, detail: string): never {
  throw new Refusal(422, kind, detail);
}
