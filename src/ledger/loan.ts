import type { LedgerEvent } from "../../schemas/ledger/event.js";
import type { MigratedBook } from "../../schemas/ledger/lender-interface.js";
import type { IsoDate, MinorUnits } from "../../schemas/ledger/primitives.js";
import type { ScheduleRow } from "../../schemas/ledger/schedule.js";
import { unpaidOf } from "./instalment.js";
import { copyCore, dueUnsettled, type LoanCore, type LoanRules, openCore } from "./loan-core.js";
import { beginDay, endDay, nextOwnDay } from "./loan-day.js";
import { applyToCore } from "./loan-event.js";
import { type LoanView, viewOf } from "./loan-view.js";
import type { Refusal } from "./refusal.js";
import { RESTS_ON_PAYMENTS } from "./rests-on-payments.js";

/**
 * One loan lived day by day: the ledger's truth. Business days only go forward; within a day events come in the order
 * in which they happened.
 */
export class Loan {
  readonly rules: LoanRules;
  private core: LoanCore;
  private today: IsoDate;
  private dayEnded = false;
  private startOfDay: LoanCore;
  private eventsOfDay: LedgerEvent[] = [];
  private readonly rowsOfDay = new Map<string, readonly ScheduleRow[]>();

  constructor(rules: LoanRules) {
    this.rules = rules;
    this.core = openCore(rules);
    this.today = rules.terms.openDate;
    this.startOfDay = copyCore(this.core);
  }

  /** A loan from an older book, on the business day it is taken over (clause L14). */
  static migrated(rules: LoanRules, book: MigratedBook, takenOver: IsoDate, rows?: readonly ScheduleRow[]): Loan {
    const loan = new Loan(rules);
    if (rows !== undefined) loan.adoptSchedule(rows, null);
    for (const { plan } of loan.core.instalments.slice(0, book.paidInstalments).map((state) => ({ ...state }))) {
      if (plan.due >= takenOver) break;
      loan.advanceTo(plan.due);
      const amount = plan.principal + plan.interest;
      // An instalment of nothing is settled by its date; no money came in.
      if (amount === 0) continue;
      const eventId = `before-${plan.number}`;
      loan.apply({ type: "repayment", eventId, occurredAt: "", amount, instalment: plan.number });
    }
    loan.advanceTo(takenOver);
    loan.core.bookedOn = takenOver;
    loan.startOfDay.bookedOn = takenOver;
    return loan;
  }

  /** The business day at hand. */
  get day(): IsoDate {
    return this.today;
  }

  /** The state as it is now, in the middle of the day at hand; not to be changed. */
  get now(): LoanCore {
    return this.core;
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
  apply(event: LedgerEvent): Refusal {
    if (event.type === "reversal") return this.reverse(event.of, event.eventId);
    const trial = copyCore(this.core);
    const refusal = applyToCore(trial, event, this.today, this.rules);
    if (refusal !== null) return refusal;
    this.core = trial;
    this.eventsOfDay.push(event);
    return null;
  }

  /** Takes over the lender's own split of the instalments not yet due; `cause` is the event that changed the schedule. */
  adoptSchedule(rows: readonly ScheduleRow[], cause: string | null): void {
    if (cause === null) {
      adopt(this.startOfDay, rows);
      adopt(this.core, rows);
      return;
    }
    this.rowsOfDay.set(cause, rows);
    adopt(this.core, rows);
  }

  /** Ends the day at hand and tells the state at its end. */
  endDayView(): LoanView {
    this.finishDay();
    return viewOf(this.core, this.today, this.rules);
  }

  /** Cash needed now to clear everything due. */
  dueNow(): MinorUnits {
    return dueUnsettled(this.core, this.today).reduce(
      (sum, state) => sum + unpaidOf(state, this.today, this.rules.agreement),
      0,
    );
  }

  /** What is unpaid now of one instalment; 0 before it is due. */
  unpaidNow(instalment: number): MinorUnits {
    const state = this.core.instalments.find(({ plan }) => plan.number === instalment);
    return state === undefined ? 0 : unpaidOf(state, this.today, this.rules.agreement);
  }

  /** Whether an event is a repayment of the day at hand, which alone can be reversed (clause L11). */
  isReversible(eventId: string): boolean {
    return this.eventsOfDay.some((event) => event.eventId === eventId && event.type === "repayment");
  }

  private reverse(of: string, eventId: string): Refusal {
    const index = this.eventsOfDay.findIndex((event) => event.eventId === of && event.type === "repayment");
    if (index < 0) return `${eventId} names no repayment of ${this.today} (L11)`;
    // What was worked out on the strength of the repayment would no longer be right without it.
    const after = this.eventsOfDay.slice(index).find(({ type }) => RESTS_ON_PAYMENTS.has(type));
    if (after !== undefined) return `a ${after.type} of the day came after the repayment (L11)`;
    this.eventsOfDay.splice(index, 1);
    this.core = copyCore(this.startOfDay);
    for (const event of this.eventsOfDay) {
      applyToCore(this.core, event, this.today, this.rules);
      const rows = this.rowsOfDay.get(event.eventId);
      if (rows !== undefined) adopt(this.core, rows);
    }
    return null;
  }

  private startDay(date: IsoDate): void {
    this.today = date;
    this.dayEnded = false;
    beginDay(this.core, date, this.rules);
    this.startOfDay = copyCore(this.core);
    this.eventsOfDay = [];
    this.rowsOfDay.clear();
  }

  private finishDay(): void {
    if (this.dayEnded) return;
    endDay(this.core, this.today, this.rules);
    this.dayEnded = true;
  }
}

function adopt(core: LoanCore, rows: readonly ScheduleRow[]): void {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const state of core.instalments) {
    const row = byNumber.get(state.plan.number);
    if (row !== undefined) state.plan = { ...state.plan, principal: row.principal, interest: row.interest };
  }
}
