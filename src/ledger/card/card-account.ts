import type { CardEvent } from "../../../schemas/ledger/event.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { AccountFold } from "../living-account.js";
import type { Refusal } from "../refusal.js";
import { restsOnPayments } from "../rests-on-payments.js";
import { type CardCore, type CardFold, copyCard, minimumWasOverdue, openCard, unpaidMinimums } from "./card-core.js";
import { endCardDay, nextOwnCardDay } from "./card-day.js";
import { applyToCard } from "./card-event.js";
import type { CardAccountView } from "./card-view.js";
import { viewOfCard } from "./view-of-card.js";

/**
 * One card lived day by day (clauses L50 to L59). Business days only go forward; within a day events come in the order in
 * which they happened.
 */
export class CardAccount implements AccountFold<CardEvent> {
  readonly fold: CardFold;
  private core: CardCore;
  private today: IsoDate;
  private dayEnded = false;
  private startOfDay: CardCore;
  private eventsOfDay: CardEvent[] = [];

  constructor(fold: CardFold) {
    this.fold = fold;
    this.core = openCard(fold);
    this.today = fold.terms.openDate;
    this.startOfDay = copyCard(this.core);
  }

  /** The business day at hand. */
  get day(): IsoDate {
    return this.today;
  }

  /** Begins a business day, ending all those before it. Going back is an error of the caller. */
  advanceTo(date: IsoDate): void {
    if (date < this.today) throw new RangeError(`Failed to go back from ${this.today} to ${date}.`);
    if (date === this.today) return;
    this.finishDay();
    for (let next = nextOwnCardDay(this.core, this.today, this.fold); next !== null && next < date; ) {
      this.startDay(next);
      this.finishDay();
      next = nextOwnCardDay(this.core, next, this.fold);
    }
    this.startDay(date);
  }

  /** Applies an event to the day at hand; answers why not where a lender would refuse it. */
  apply(event: CardEvent): Refusal {
    if (event.type === "reversal") return this.reverse(event.of, event.eventId);
    const trial = copyCard(this.core);
    const refusal = applyToCard(trial, event, this.today, this.fold);
    if (refusal !== null) return refusal;
    this.core = trial;
    this.eventsOfDay.push(event);
    return null;
  }

  /** Ends the day at hand and tells the state at its end, but for what the line decides. */
  endDayView(): CardAccountView {
    this.finishDay();
    return viewOfCard(this.core, this.today);
  }

  /** Whether it is closed or sold, be it with the day at hand (clauses L59, L83). */
  get isOver(): boolean {
    return this.core.closedOn !== null;
  }

  /** All that is owed now, billed or not; nothing of what is void (clause L75) or sold (clause L83). */
  usedNow(): MinorUnits {
    return this.core.voidedOn === null && this.core.sold === null ? this.core.owed : 0;
  }

  /** What is unpaid now of the minimums, due or only billed; of an R3, which has none, nothing. */
  minimumsNow(): MinorUnits {
    return unpaidMinimums(this.core);
  }

  /** Whether something that was overdue at the end of the day before is still unpaid. */
  wasOverdue(): boolean {
    return minimumWasOverdue(this.core);
  }

  /** The last repayment of the day at hand that was not reversed; null where there is none. */
  lastRepayment(): string | null {
    return this.eventsOfDay.findLast(({ type }) => type === "repayment")?.eventId ?? null;
  }

  private reverse(of: string, eventId: string): Refusal {
    if (this.core.voidedOn !== null) return "the card is void (L75)";
    if (this.core.closedOn !== null) return "the card is closed (L59)";
    const index = this.eventsOfDay.findIndex((event) => event.eventId === of && event.type === "repayment");
    if (index < 0) return `${eventId} names no repayment of ${this.today} (L53)`;
    // What was repaid may be what was spent again, what lets something be spent or spread at all, or what a mark rests on.
    const spent = (type: CardEvent["type"]): boolean => type === "drawdown" || type === "large-instalment";
    const after = this.eventsOfDay.slice(index).find(({ type }) => spent(type) || restsOnPayments(type));
    if (after !== undefined && spent(after.type)) return "something was spent after the repayment (L53)";
    if (after !== undefined) return `a ${after.type} of the day came after the repayment (L11)`;
    this.eventsOfDay.splice(index, 1);
    this.core = copyCard(this.startOfDay);
    for (const event of this.eventsOfDay) applyToCard(this.core, event, this.today, this.fold);
    return null;
  }

  private startDay(date: IsoDate): void {
    this.today = date;
    this.dayEnded = false;
    this.startOfDay = copyCard(this.core);
    this.eventsOfDay = [];
  }

  private finishDay(): void {
    if (this.dayEnded) return;
    endCardDay(this.core, this.today, this.fold);
    this.dayEnded = true;
  }
}
