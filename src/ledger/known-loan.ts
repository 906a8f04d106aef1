import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { LivedEvent, LivedLoan } from "./lived-loan.js";

/**
 * The known days on which something already told turned out to be wrong, ascending: of payments found late or bounced, of
 * corrected identities, of a void account (clause L19). Most loans have none.
 */
export function correctionDays(lived: Pick<LivedLoan, "events">): IsoDate[] {
  const days = lived.events.filter(corrects).map(knownOn);
  return days.length === 0 ? days : [...new Set(days)].sort();
}

/** Whether an event puts right what is as of an earlier day. */
export function corrects({ event, known }: LivedEvent): boolean {
  return known !== undefined || event.type === "identity-correction" || event.type === "void";
}

/** The day on which the lender learnt of an event. */
export function knownOn({ date, known }: LivedEvent): IsoDate {
  return known ?? date;
}

/**
 * A loan as it was known at the end of a day: what was found or bounced by then counts for its effective date, a repayment
 * that was reversed never happened, and the borrower is who he was known to be (clauses L19, L22). Nothing in what is
 * answered corrects anything any more.
 */
export function loanAsKnown(lived: LivedLoan, day: IsoDate): LivedLoan {
  if (!lived.events.some(corrects)) return lived;
  const known = lived.events.filter((one) => knownOn(one) <= day);
  const borrower = known.reduce(
    (person, { event }) => (event.type === "identity-correction" ? event.borrower : person),
    lived.borrower,
  );
  return { ...lived, borrower, events: eventsInEffect(known) };
}

/** The day on which the account turned out to be one that should never have been told; null for any other. */
export function voidedOn(lived: Pick<LivedLoan, "events">): IsoDate | null {
  return lived.events.find(({ event }) => event.type === "void")?.date ?? null;
}

/** Events in the order in which they count, those that never happened or change nothing left out. */
function eventsInEffect(known: readonly LivedEvent[]): LivedEvent[] {
  const undone = new Set(
    known.flatMap(({ event, known: late }) => (event.type === "reversal" && late !== undefined ? [event.of] : [])),
  );
  return known
    .filter(
      ({ event, known: late }) =>
        event.type !== "identity-correction" &&
        event.type !== "void" &&
        !undone.has(event.eventId) &&
        !(event.type === "reversal" && late !== undefined),
    )
    .map(({ event, date, rows }) => ({ event, date, ...(rows === undefined ? {} : { rows }) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
