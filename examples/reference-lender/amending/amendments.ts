import type { Borrower } from "../../../schemas/ledger/borrower.js";
import type { AmendingEvent, BusinessEvent } from "../../../schemas/ledger/event.js";
import type { Day } from "../loan/day.js";
import { type CodeChange, codeChanges } from "../new-code/code-change.js";

/** An event that puts something right, with the business day on which the lender learnt of it. */
interface BookedAmendment {
  readonly day: Day;
  readonly event: AmendingEvent;
}

/** Whether an event is one of those that put right what is no loan (clauses L75 to L77). */
export function isAmending(event: BusinessEvent): event is AmendingEvent {
  return event.type === "void" || event.type === "code-change" || event.type === "identity-correction";
}

/** What has put right something that is no loan. */
export class Amendments {
  /** In the order of their days; those of one day as they were told. */
  readonly #booked: BookedAmendment[] = [];

  add(event: AmendingEvent, day: Day): void {
    const later = this.#booked.findIndex((other) => other.day > day);
    this.#booked.splice(later < 0 ? this.#booked.length : later, 0, { day, event });
  }

  /** The business day on which it turned out to be void; `undefined`: it is not (clause L75). */
  get voidOn(): Day | undefined {
    return this.#booked.find(({ event }) => event.type === "void")?.day;
  }

  /** The codes that it got after its first one (clause L76). */
  codeChanges(code: string): readonly CodeChange[] {
    return codeChanges(code, this.#booked);
  }

  /** The code that it has at the end of a day. */
  codeOn(day: Day, code: string): string {
    return this.codeChanges(code).findLast((change) => change.day <= day)?.after ?? code;
  }

  /** Whose it is, as known at the end of a day (clause L77). */
  borrowerOn(day: Day, first: Borrower): Borrower {
    return this.#booked.reduce(
      (borrower, { day: on, event }) => (on <= day && event.type === "identity-correction" ? event.borrower : borrower),
      first,
    );
  }

  /** All that became known on a day. */
  on(day: Day): readonly AmendingEvent[] {
    return this.#booked.flatMap(({ day: on, event }) => (on === day ? [event] : []));
  }

  /** The days on which something became known. */
  get days(): readonly Day[] {
    return this.#booked.map(({ day }) => day);
  }
}
