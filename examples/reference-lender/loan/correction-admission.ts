import { Temporal } from "temporal-polyfill";
import { admit, restsOnRepayments, reversible } from "./admission.js";
import { type BookedEvent, reversedIn } from "./booked-event.js";
import type { Contract } from "./contract.js";
import { type Day, dayOf, isoOf } from "./day.js";
import { advance, applyEvent, beginDay, type Intake } from "./loan-day.js";
import { copyState, type LoanState } from "./loan-state.js";
import { Refusal } from "./refusal.js";

/** How far back a correction reaches, in months before its known day (clause L20). */
const monthsBack = 24;

/** The loan that a correcting event is told about. */
export interface CorrectedLoan {
  readonly contract: Contract;
  /** The business day on which it came onto this book. */
  readonly bookedOn: Day;
  /** All events so far, in the order in which they count. */
  readonly events: readonly BookedEvent[];
  readonly intake: Intake;
  /** The loan at the end of the day before it was opened; a new copy each time. */
  readonly opening: () => LoanState;
}

/**
 * Turns down a repayment found late, or a reversal of a repayment of an earlier day, that cannot be put right by
 * corrections (clause L20).
 * @throws Refusal 422 naming the first reason.
 */
export function admitCorrection(loan: CorrectedLoan, booked: BookedEvent): void {
  const { event, day, known } = booked;
  if (event.type === "reversal") reversible(event.of, loan.events);
  if (day < loan.bookedOn) {
    refuse(`It counts for ${isoOf(day)}; the account came onto the book on ${isoOf(loan.bookedOn)}.`);
  }
  const earliest = monthsBefore(known);
  if (day < earliest) {
    refuse(`It counts for ${isoOf(day)}; what is before ${isoOf(earliest)} is not corrected on ${isoOf(known)}.`);
  }
  const resting = loan.events.find((other) => other.day >= day && restsOnRepayments.has(other.event.type));
  if (resting !== undefined) {
    refuse(
      `The ${resting.event.type} ${resting.event.eventId} counts for ${isoOf(resting.day)} and rests on what was paid.`,
    );
  }
  mustStand(loan, booked);
}

/** Takes every event in again with the new one among them: none may be refused, nor may the loan close too early. */
function mustStand({ contract, events, intake, opening }: CorrectedLoan, booked: BookedEvent): void {
  const { day, known } = booked;
  const all = [...events.filter((other) => other.day <= day), booked, ...events.filter((other) => other.day > day)];
  const reversed = reversedIn(all);
  const state = opening();
  for (const turn of new Set(all.filter((other) => other.day >= day).map((other) => other.day))) {
    advance(state, turn - 1, all, contract, intake);
    mustBeOpen(state, known);
    const trial = copyState(state);
    beginDay(trial, turn, contract);
    for (const other of all) {
      if (other.day !== turn || other.event.type === "reversal" || reversed.has(other.event.eventId)) continue;
      try {
        admit(trial, other.event, turn, contract, []);
      } catch (error) {
        if (other === booked || !(error instanceof Refusal)) throw error;
        refuse(`With it the ${other.event.type} ${other.event.eventId} would have been refused: ${error.message}`);
      }
      applyEvent(trial, other.event, turn, contract);
    }
  }
  advance(state, Math.max(known - 1, state.day), all, contract, intake);
  mustBeOpen(state, known);
}

function mustBeOpen(state: LoanState, known: Day): void {
  if (state.closedOn !== undefined && state.closedOn < known) {
    refuse(
      `With it the loan would have closed on ${isoOf(state.closedOn)}, before it became known on ${isoOf(known)}.`,
    );
  }
}

/** The day so many months before; the last day of a month that is too short. */
function monthsBefore(day: Day): Day {
  return dayOf(Temporal.PlainDate.from(isoOf(day)).subtract({ months: monthsBack }).toString());
}

function refuse(detail: string): never {
  throw new Refusal(422, "not-correctable", detail);
}
