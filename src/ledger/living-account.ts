import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { CardEvent, LineEvent, RevolvingEvent } from "../../schemas/ledger/event.js";
import type { IsoDate, MinorUnits } from "../../schemas/ledger/primitives.js";
import type { LineTerms } from "../../schemas/ledger/terms.js";
import { correctionRefusal } from "./correction-refusal.js";
import { effectiveDateOf } from "./effective-date.js";
import { eventsKnownOn, repaymentBack } from "./known-events.js";
import { limitWhen } from "./limit-when.js";
import type { DatedEvent, Happened } from "./lived-dated.js";
import { voidDayOf } from "./put-right.js";
import type { Refusal } from "./refusal.js";
import { RESTS_ON_PAYMENTS } from "./rests-on-payments.js";

const OF_CARDS: readonly CardEvent["type"][] = [
  "large-instalment",
  "bill-day-change",
  "card-closing",
  "card-reopening",
];

/** Events of which none may count for the effective date of a correction or a later one (clauses L20, L84). */
const RESTS_ON: ReadonlySet<string> = new Set<string>([...RESTS_ON_PAYMENTS, ...OF_CARDS]);

/** A revolving loan or a card, folded day by day. */
export interface AccountFold<Event> {
  /** The business day at hand. */
  readonly day: IsoDate;
  /** Whether it is over, or is with the end of the day at hand. */
  readonly isOver: boolean;
  advanceTo(date: IsoDate): void;
  apply(event: Event): Refusal;
  /** What counts against the limit now. */
  usedNow(): MinorUnits;
}

/** What an account that is lived is made with. */
export interface AccountOpening<Fold> {
  readonly openedOn: IsoDate;
  readonly agreement: Agreement;
  /** What was lived of its line so far. */
  readonly line: () => Happened<LineTerms, LineEvent>;
  /** The account just opened. */
  readonly open: () => Fold;
}

/**
 * A revolving loan or a card while it is lived: what has happened to it so far, and how it stands with all that is known by
 * now (clauses L44, L53, L84).
 */
export class LivingAccount<Event extends RevolvingEvent | CardEvent, Fold extends AccountFold<Event>> {
  private readonly opening: AccountOpening<Fold>;
  private readonly taken: DatedEvent<Event>[] = [];
  private current: Fold;

  constructor(opening: AccountOpening<Fold>) {
    this.opening = opening;
    this.current = opening.open();
  }

  /** The account as it stands. Another one after a correction, so not to be kept. */
  get account(): Fold {
    return this.current;
  }

  /** Events that took effect, in the order in which they came. */
  get events(): readonly DatedEvent<Event>[] {
    return this.taken;
  }

  /**
   * Takes an event whose known day is the day at hand; answers why not where a lender would refuse it. What the line has against
   * something new is asked of the line.
   */
  take(event: Event): Refusal {
    const { day } = this.current;
    const date = this.dateOf(event);
    if (date < day) return this.correct({ event, date, known: day });
    const refusal = this.current.apply(event);
    if (refusal === null) this.taken.push({ event, date: day });
    return refusal;
  }

  /** The date that an event told on the day at hand counts for. */
  dateOf(event: Event): IsoDate {
    return effectiveDateOf(event, this.taken, this.current.day, this.opening.agreement);
  }

  /**
   * The account as it was on a day at hand or before it after all that happened on it, with all that is known by now in it; null
   * before it was opened. To be looked at only.
   */
  asOf(date: IsoDate): Fold | null {
    if (date < this.opening.openedOn) return null;
    const fold = this.opening.open();
    for (const { event, date: counts } of eventsKnownOn(this.taken, this.current.day)) {
      if (counts > date) break;
      fold.advanceTo(counts);
      fold.apply(event);
    }
    fold.advanceTo(date);
    return fold;
  }

  /** The repayment so many back of those that count for an earlier day; null where there is none. */
  repaymentBack(back: number): string | null {
    const { day } = this.current;
    return repaymentBack(eventsKnownOn(this.taken, day), day, back);
  }

  private correct(one: DatedEvent<Event> & { readonly known: IsoDate }): Refusal {
    if (one.event.type !== "repayment" && one.event.type !== "reversal")
      return `only a repayment or a reversal can count for ${one.date}, before the day on which it became known (L19)`;
    if (voidDayOf({ events: this.taken }) !== null) return "the account is void (L75)";
    if (this.current.isOver) return "the account is over (L20)";
    const { openedOn: bookedOn } = this.opening;
    const refusal = correctionRefusal(one, { bookedOn, taken: this.taken, restsOn: RESTS_ON });
    if (refusal !== null) return refusal;
    const corrected = this.foldWith(one);
    if (typeof corrected === "string") return corrected;
    this.current = corrected;
    this.taken.push(one);
    return null;
  }

  /** The account in the middle of the known day with a correction in it, or why there can be none. */
  private foldWith(one: DatedEvent<Event> & { readonly known: IsoDate }): Fold | string {
    const fold = this.opening.open();
    for (const { event, date } of eventsKnownOn([...this.taken, one], one.known)) {
      fold.advanceTo(date);
      const refusal = this.beyondLimit(fold, event) ?? fold.apply(event);
      if (refusal !== null) {
        return event === one.event ? refusal : `${event.eventId} would have been refused with it: ${refusal} (L84)`;
      }
    }
    fold.advanceTo(one.known);
    return fold.isOver ? "the account would have closed before it became known (L20)" : fold;
  }

  /** What the limit had against a drawdown when it was told; nothing else of the line depends on what was paid. */
  private beyondLimit(fold: Fold, event: Event): Refusal {
    if (event.type !== "drawdown") return null;
    const { line, agreement } = this.opening;
    const limit = limitWhen(line(), event.occurredAt, agreement);
    return fold.usedNow() + event.amount > limit ? "the draw exceeds what was left of the line" : null;
  }
}
