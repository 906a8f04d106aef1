import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { LargeInstalment } from "../../../schemas/ledger/card-event.js";
import type { MarkingEvent } from "../../../schemas/ledger/event.js";
import type { CardTerms } from "../../../schemas/ledger/terms.js";
import type { SpecialTransaction } from "../loan/loan-state.js";
import type { CardBooked } from "./card-booked.js";
import type { Billed, CardState, Minimum } from "./card-state.js";
import type { CardView } from "./card-view.js";

/** How reporting has a card from day to day; the ledger services it rightly (clauses L53 to L59). */
export interface CardServicing {
  /** The events that are known as they are taken in, each for its day (clause L84). */
  takenIn(events: readonly CardBooked[]): readonly CardBooked[];
  /**
   * Interest that comes with a bill, in minor units.
   * @param before what the bill brought before something of earlier days became known
   */
  interest(now: number, before: () => Billed | undefined): number;
  /** The minimum of a bill, likewise. */
  minimum(now: number, before: () => Billed | undefined): number;
  /** Whether a change of the bill day is taken in. */
  readonly movesBillDay: boolean;
  /** Number of bills that a large instalment is spread over. */
  partsOf(event: LargeInstalment): number;
  /** Whether an event that marks it, stops it or sells its claim is taken in (clauses L80, L81, L83). */
  takes(event: MarkingEvent): boolean;
}

/** Which records a card gives. */
export interface CardRecords {
  /** Whether nothing is told of a card before it is activated (clause L52). */
  withholds(agreement: Agreement): boolean;
  /** What is told of a month without a bill: the 215, segment H, or nothing (clause L58). */
  readonly monthWithoutBill: "event" | "month" | "nothing";
  /** Whether the 215 of a card opened again is made (clause L59). */
  readonly reopening: boolean;
  /** Code of the closing record. */
  closing(onBillDay: boolean): "20" | "30" | "32";
  /** Whether monthly records go on after the closing. */
  readonly goesOn: boolean;
  /** Whether monthly records go on while it is written off (clause L80). */
  readonly writtenOff: boolean;
  /** Whether something received on a day is told with code 40 (clause L57). */
  recovers(product: CardTerms["product"], before: CardState, after: CardState): boolean;
}

/** What the records of a card tell; amounts in minor units. */
export interface CardTelling {
  status(state: CardState): string;
  /** AcctBal. */
  balance(view: CardView): number;
  /** UsedAmt. */
  used(view: CardView): number;
  /** CurRpyAmt. */
  due(view: CardView): number;
  /** The minimums that are overdue. */
  overdue(state: CardState): readonly Minimum[];
  /** TotOverd of those. */
  overdueTotal(view: CardView, overdue: readonly Minimum[]): number;
  /** Whether a special transaction is told (segment K). */
  special(transaction: SpecialTransaction): boolean;
  /** RpyStatus of the closing record. */
  closingLetter(state: CardState): "C" | "G";
  /** RpyStatus of a card that is open, given the right one. */
  letter(view: CardView, right: string): string;
  /** OvedrawBaOve180. */
  overdraft180(view: CardView): number;
  /** Whether segment I is sent where it is owed. */
  readonly large: boolean;
  /** CreditID. */
  cardNumber(terms: CardTerms): string;
}

/** Choices about cards (clauses L50 to L59). */
export interface Cards {
  readonly servicing: CardServicing;
  readonly records: CardRecords;
  readonly telling: CardTelling;
}
