import { Temporal } from "temporal-polyfill";
import { type Day, dayOf, isoOf } from "./day.js";
import { Refusal } from "./refusal.js";

/** How far back a correction reaches, in months before its known day (clause L20). */
const monthsBack = 24;

/** An event as far as corrections look at it. */
interface Dated {
  readonly day: Day;
  readonly event: { readonly type: string; readonly eventId: string };
}

/** The days of a repayment found late, or of the reversal of one of an earlier day. */
interface Late {
  /** Its effective date. */
  readonly day: Day;
  readonly known: Day;
}

/**
 * Turns down what counts for a day that is too far back, or on which something rests (clauses L20, L84).
 * @param bookedOn the business day on which the account came onto this book
 * @param events all of the account
 * @param rests types of the events that rest on what was paid before them
 * @throws Refusal 422 naming the first reason.
 */
export function mustBeWithinReach(
  { day, known }: Late,
  bookedOn: Day,
  events: readonly Dated[],
  rests: ReadonlySet<string>,
): void {
  if (day < bookedOn) {
    refuse(`It counts for ${isoOf(day)}; the account came onto the book on ${isoOf(bookedOn)}.`);
  }
  const earliest = monthsBefore(known);
  if (day < earliest) {
    refuse(`It counts for ${isoOf(day)}; what is before ${isoOf(earliest)} is not corrected on ${isoOf(known)}.`);
  }
  const resting = events.find((other) => other.day >= day && rests.has(other.event.type));
  if (resting !== undefined) {
    refuse(
      `The ${resting.event.type} ${resting.event.eventId} counts for ${isoOf(resting.day)} and rests on what was paid.`,
    );
  }
}

/**
 * Takes an event in again that was accepted before a correction became known (clause L20).
 * @param admit turns it down where it would have been
 * @throws Refusal 422 where it would have been refused.
 */
export function mustStand({ type, eventId }: Dated["event"], admit: () => void): void {
  try {
    admit();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse(`With it the ${type} ${eventId} would have been refused: ${error.message}`);
  }
}

/**
 * Turns down what would have closed an account before it became known (clause L20).
 * @param closedOn the day on which the account closes with it
 * @throws Refusal 422
 */
export function mustBeOpen(closedOn: Day | undefined, known: Day): void {
  if (closedOn !== undefined && closedOn < known) {
    refuse(`With it the loan would have closed on ${isoOf(closedOn)}, before it became known on ${isoOf(known)}.`);
  }
}

/** The day so many months before; the last day of a month that is too short. */
function monthsBefore(day: Day): Day {
  return dayOf(Temporal.PlainDate.from(isoOf(day)).subtract({ months: monthsBack }).toString());
}

function refuse(detail: string): never {
  throw new Refusal(422, "not-correctable", detail);
}
