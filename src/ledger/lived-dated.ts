import type { Borrower } from "../../schemas/ledger/borrower.js";
import type { BusinessEvent } from "../../schemas/ledger/event.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";

/** Something without a schedule as it was lived under a business key: a credit line, a claim, a guarantee. */
export interface LivedDated<Terms, Event extends BusinessEvent> {
  /** Key at the bureau under which it was opened, e.g. 账户标识码; {@link codesOf} names those after it. */
  readonly account: string;
  /** Who it was opened for; {@link borrowerOn} says who is told. */
  readonly borrower: Borrower;
  readonly terms: Terms;
  /** Business date on which it was opened. */
  readonly bookedOn: IsoDate;
  /** Events that took effect, in the order in which the lender learnt of them. */
  readonly events: readonly DatedEvent<Event>[];
}

/** One event that took effect. */
export interface DatedEvent<Event extends BusinessEvent> {
  readonly event: Event;
  /** The business date it counts for. */
  readonly date: IsoDate;
  /** Its known day, where that is a later one: found late or bounced (clause L84). */
  readonly known?: IsoDate;
  /** The key from then on, as the lender answered it: of a `code-change` (clause L76). */
  readonly code?: string;
}

/** What decides how something without a schedule stands. */
export type Happened<Terms, Event extends BusinessEvent> = Pick<LivedDated<Terms, Event>, "terms" | "events">;
