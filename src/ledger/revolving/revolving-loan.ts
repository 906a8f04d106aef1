import type { RevolvingEvent } from "../../../schemas/ledger/event.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { AccountFold } from "../living-account.js";
import { nextOwnDay } from "../loan-day.js";
import { type LoanView, viewOf } from "../loan-view.js";
import type { Refusal } from "../refusal.js";
import { restsOnPayments } from "../rests-on-payments.js";
import {
  beginRevolvingDay,
  copyRevolving,
  dueOn,
  endRevolvingDay,
  openRevolving,
  outstandingOf,
  type RevolvingCore,
} from "./revolving-core.js";
import { applyToRevolving } from "./revolving-event.js";
import type { RevolvingRules } from "./revolving-rules.js";

/**
 * One revolving loan lived day by day (clauses L43 to L49). Business days only go forward; within a day events come in the
 * order in which they happened.
 */
export class RevolvingLoan implements AccountFold<RevolvingEvent> {
  readonly rules: RevolvingRules;
  private core: RevolvingCore;
  private today: IsoDate;
  private dayEnded = false;
  private startOfDay: RevolvingCore;
  private eventsOfDay: RevolvingEvent[] = [];

  constructor(rules: RevolvingRules) {
    this.rules = rules;
    this.core = openRevolving(rules);
    this.today = rules.terms.openDate;
    this.startOfDay = copyRevolving(this.core);
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
    for (let next = nextOwnDay(this.core, this.today, this.rules); next !== null && next < date; ) {
      this.startDay(next);
      this.finishDay();
      next = nextOwnDay(this.core, next, this.rules);
    }
    this.startDay(date);
  }

  /** Applies an event to the day at hand; answers why not where a lender would refuse it. */
  apply(event: RevolvingEvent): Refusal {
    if (event.type === "reversal") return this.reverse(event.of, event.eventId);
    const trial = copyRevolving(this.core);
    const refusal = applyToRevolving(trial, event, this.today, this.rules);
    if (refusal !== null) return refusal;
    this.core = trial;
    this.eventsOfDay.push(event);
    return null;
  }

  /** Ends the day at hand and tells the state at its end, but for what the line decides. */
  endDayView(): LoanView {
    this.finishDay();
    const { agreement, terms } = this.rules;
    const view = viewOf(this.core, this.today, { agreement, terms: { openDate: terms.openDate, principal: 0 } });
    return { ...view, outstandingPrincipal: outstandingOf(this.core), stoppedOn: this.core.stoppedOn };
  }

  /** Whether it is closed, or is over with the day at hand (clauses L48, L83). */
  get isOver(): boolean {
    return this.core.closedOn !== null || this.core.leaving !== null;
  }

  /** Principal outstanding now, due or not; nothing of what is void (clause L75) or sold (clause L83). */
  usedNow(): MinorUnits {
    return this.core.voidedOn === null && this.core.leaving === null ? outstandingOf(this.core) : 0;
  }

  /** Cash needed now to clear everything due. */
  dueNow(): MinorUnits {
    return dueOn(this.core, this.today, this.rules);
  }

  /** All that can be paid now: what is due, and the principal that is not (clause L46). */
  payableNow(): MinorUnits {
    return this.dueNow() + this.core.undue;
  }

  /** The last repayment of the day at hand that was not reversed; null where there is none. */
  lastRepayment(): string | null {
    return this.eventsOfDay.findLast(({ type }) => type === "repayment")?.eventId ?? null;
  }

  private reverse(of: string, eventId: string): Refusal {
    if (this.core.voidedOn !== null) return "the account is void (L75)";
    if (this.core.closedOn !== null && this.core.closedOn < this.today) return "the account is closed (L48)";
    const index = this.eventsOfDay.findIndex((event) => event.eventId === of && event.type === "repayment");
    if (index < 0) return `${eventId} names no repayment of ${this.today} (L46)`;
    if (this.core.leaving !== null) return "the account is over with this day (L83)";
    // What was repaid may be what was drawn again, or what another event rests on.
    const after = this.eventsOfDay.slice(index).find(({ type }) => type === "drawdown" || restsOnPayments(type));
    if (after !== undefined) return `a ${after.type} of the day came after the repayment (L11, L46)`;
    this.eventsOfDay.splice(index, 1);
    this.core = copyRevolving(this.startOfDay);
    for (const event of this.eventsOfDay) applyToRevolving(this.core, event, this.today, this.rules);
    return null;
  }

  private startDay(date: IsoDate): void {
    this.today = date;
    this.dayEnded = false;
    beginRevolvingDay(this.core, date, this.rules);
    this.startOfDay = copyRevolving(this.core);
    this.eventsOfDay = [];
  }

  private finishDay(): void {
    if (this.dayEnded) return;
    endRevolvingDay(this.core, this.today, this.rules);
    this.dayEnded = true;
  }
}
