import type { Borrower } from "../../schemas/ledger/borrower.js";
import type { LedgerEvent } from "../../schemas/ledger/event.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { ScheduleRow } from "../../schemas/ledger/schedule.js";
import { correctionRefusal } from "./correction-refusal.js";
import { effectiveDateOf } from "./effective-date.js";
import { loanAsKnown } from "./known-loan.js";
import { type Booking, bookLoan, type LivedEvent, type LivedLoan } from "./lived-loan.js";
import type { Loan } from "./loan.js";
import type { LoanRules } from "./loan-core.js";
import type { Refusal } from "./refusal.js";
import { RESTS_ON_PAYMENTS } from "./rests-on-payments.js";

/** A loan while it is lived: what has happened to it so far, and how it stands with all that is known by now. */
export class LivingLoan {
  private readonly booking: Booking;
  private readonly rules: LoanRules;
  private readonly taken: LivedEvent[] = [];
  private current: Loan;
  private isVoid = false;

  constructor(booking: Booking, rules: LoanRules) {
    this.booking = booking;
    this.rules = rules;
    this.current = bookLoan(booking, rules);
  }

  /** The loan as it stands. Another one after a correction, so not to be kept. */
  get loan(): Loan {
    return this.current;
  }

  /** Events that took effect, in the order in which they came. */
  get events(): readonly LivedEvent[] {
    return this.taken;
  }

  /** Begins a business day, ending all those before it. */
  advanceTo(date: IsoDate): void {
    this.current.advanceTo(date);
  }

  /** Takes an event whose known day is the day at hand; answers why not where a lender would refuse it. */
  take(event: LedgerEvent): Refusal {
    const { day } = this.current;
    if (this.isVoid) return "the account is void (L22)";
    // Another institution reports it from then on, its borrower included.
    if (this.current.now.leaving?.how === "transfer-out") return "the account went to another institution (L30)";
    if (event.type === "identity-correction" || event.type === "void") {
      this.isVoid = event.type === "void";
      return this.book({ event, date: day });
    }
    const date = effectiveDateOf(event, this.taken, day, this.rules.agreement);
    if (date >= day) return this.current.apply(event) ?? this.book({ event, date: day });
    if (event.type === "repayment" || event.type === "reversal") return this.correct({ event, date, known: day });
    return `only a repayment or a reversal can count for ${date}, before the day on which it became known (L19)`;
  }

  /** The loan at the end of a day at hand or before it, with all that is known by now in it; to be looked at only. */
  asOf(date: IsoDate): Loan {
    const loan = bookLoan(this.booking, this.rules);
    for (const { event, date: counts, rows } of this.eventsInEffect()) {
      if (counts > date) break;
      loan.advanceTo(counts);
      loan.apply(event);
      if (rows !== undefined) loan.adoptSchedule(rows, event.eventId);
    }
    if (date > loan.day) loan.advanceTo(date);
    return loan;
  }

  /** Events in the order in which they count, those that never happened left out. */
  eventsInEffect(): readonly LivedEvent[] {
    return loanAsKnown(this.lived(), this.current.day).events;
  }

  /** Takes over the lender's own split after the last event. */
  adoptSchedule(rows: readonly ScheduleRow[]): void {
    const last = this.taken.pop();
    if (last === undefined) return;
    this.current.adoptSchedule(rows, last.event.eventId);
    this.taken.push({ ...last, rows });
  }

  /** Notes the code that the lender gave the account with the last event (clause L71). */
  nameCode(code: string): void {
    const last = this.taken.pop();
    if (last !== undefined) this.taken.push({ ...last, code });
  }

  private lived(...more: readonly LivedEvent[]): LivedLoan {
    return { ...this.booking, account: "", borrower: NOBODY, events: [...this.taken, ...more] };
  }

  private book(lived: LivedEvent): null {
    this.taken.push(lived);
    return null;
  }

  private correct(lived: LivedEvent & { readonly known: IsoDate }): Refusal {
    const refusal = this.whyNot(lived);
    if (refusal !== null) return refusal;
    const corrected = this.foldWith(lived);
    if (typeof corrected === "string") return corrected;
    this.current = corrected;
    return this.book(lived);
  }

  /** What clause L20 has against a correction before the loan is looked at. */
  private whyNot(lived: LivedEvent & { readonly known: IsoDate }): Refusal {
    const { closedOn } = this.current.now;
    if (closedOn !== null && closedOn < lived.known) return "the account is closed (L13, L20)";
    return correctionRefusal(lived, {
      bookedOn: this.booking.bookedOn,
      taken: this.taken,
      restsOn: RESTS_ON_PAYMENTS,
    });
  }

  /** The loan in the middle of the known day with a correction in it, or why there can be none. */
  private foldWith(lived: LivedEvent & { readonly known: IsoDate }): Loan | string {
    const loan = bookLoan(this.booking, this.rules);
    for (const { event, date, rows } of loanAsKnown(this.lived(lived), lived.known).events) {
      loan.advanceTo(date);
      const refusal = loan.apply(event);
      if (refusal !== null) {
        return event === lived.event ? refusal : `${event.eventId} would have been refused with it: ${refusal} (L20)`;
      }
      if (rows !== undefined) loan.adoptSchedule(rows, event.eventId);
    }
    loan.advanceTo(lived.known);
    const { closedOn } = loan.now;
    return closedOn !== null && closedOn < lived.known
      ? `the loan would have closed on ${closedOn}, before it became known (L20)`
      : loan;
  }
}

// Who the borrower is changes nothing about what he owes.
const NOBODY: Borrower = { name: "", idType: "", idNum: "" };
