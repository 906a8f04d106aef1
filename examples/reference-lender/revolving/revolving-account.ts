import type { OpenRevolvingRequest } from "../../../schemas/ledger/lender-interface.js";
import { admitAmending, mustNotBeVoid } from "../amending/admit-amending.js";
import { Amendments, isAmending } from "../amending/amendments.js";
import { dueAfter } from "../amending/due-after.js";
import type { BookAccount, BookedLoanEvent } from "../book-account.js";
import type { CreditLine } from "../line/credit-line.js";
import { limitOn } from "../line/line-state.js";
import type { BookedEvent } from "../loan/booked-event.js";
import type { Contract } from "../loan/contract.js";
import { type Day, isoOf } from "../loan/day.js";
import { copyState, type LoanState } from "../loan/loan-state.js";
import { Refusal } from "../loan/refusal.js";
import type { CodeChange } from "../new-code/code-change.js";
import type { Behaviour, View } from "../reporting/behaviour.js";
import type { Reported } from "../reporting/decision.js";
import { nextWork } from "../reporting/next-work.js";
import type { Identity } from "../reporting/record-xml.js";
import { admitLate } from "./admit-late.js";
import { admitRevolving, isRevolvingEvent } from "./admit-revolving.js";
import { type BookedRevolving, isLate, knownBy, lastLearnt, standing } from "./booked-revolving.js";
import type { Servicing } from "./choices.js";
import type { RevolvingContract } from "./revolving-contract.js";
import { advance, applyEvent, beginDay, type Life } from "./revolving-day.js";
import { revolvingOpening } from "./revolving-opening.js";
import { rightRevolving } from "./right-revolving.js";

/** A revolving loan in one account (clauses L43 to L49), once as the ledger has it, once as reporting has it. */
export class RevolvingAccount implements BookAccount {
  readonly id: string;
  readonly code: string;
  readonly request: OpenRevolvingRequest;
  readonly contract: Contract;
  reported: Reported;
  nextDay: Day = Number.POSITIVE_INFINITY;
  readonly #terms: RevolvingContract;
  readonly #line: CreditLine;
  readonly #behaviour: Behaviour;
  readonly #amendments: Amendments = new Amendments();
  /** In the order in which they count. */
  readonly #events: BookedRevolving[] = [];
  #ledger: LoanState;
  /** As known since a day on which something of an earlier one became known (clause L84). */
  #reporting: { state: LoanState; since: Day };

  constructor(
    id: string,
    code: string,
    request: OpenRevolvingRequest,
    terms: RevolvingContract,
    line: CreditLine,
    reported: Reported,
    behaviour: Behaviour,
  ) {
    this.id = id;
    this.code = code;
    this.request = request;
    this.contract = terms.contract;
    this.reported = reported;
    this.#terms = terms;
    this.#line = line;
    this.#behaviour = behaviour;
    this.#ledger = revolvingOpening(terms);
    this.#reporting = { state: revolvingOpening(terms), since: Number.NEGATIVE_INFINITY };
  }

  get voidOn(): Day | undefined {
    return this.#amendments.voidOn;
  }

  get codeChanges(): readonly CodeChange[] {
    return this.#amendments.codeChanges(this.code);
  }

  identityOn(day: Day): Identity {
    const { name, idType, idNum } = this.#amendments.borrowerOn(day, this.request.borrower);
    return { accountCode: this.code, name, idType, idNum, lineCode: this.#line.codeNamedOn(day, this.#behaviour) };
  }

  /** What puts it right, and the payments found late or bounced, by their known day (clauses L75, L77, L84). */
  correctingOn(day: Day): readonly BookedEvent[] {
    const amended = this.#amendments.on(day).map((event, seq) => ({ seq, day, known: day, event }));
    const late = this.#events.flatMap((booked, seq) => {
      const { event } = booked;
      const corrects = event.type === "repayment" || event.type === "reversal";
      return corrects && isLate(booked) && booked.known === day ? [{ seq, day: booked.day, known: day, event }] : [];
    });
    return [...amended, ...late];
  }

  event(eventId: string): BookedRevolving | undefined {
    return this.#events.find(({ event }) => event.eventId === eventId);
  }

  limitOn(day: Day): number {
    return limitOn(this.#line.state, day);
  }

  seenOn({ known }: BookedLoanEvent): Day {
    return known;
  }

  add({ day, known, event, limit }: BookedLoanEvent): void {
    if (isAmending(event)) {
      this.#amendments.add(event, known);
      return;
    }
    if (!isRevolvingEvent(event)) throw new TypeError(`${event.type} is no event of a revolving loan.`);
    const later = this.#events.findIndex((other) => other.day > day);
    const booked = { day, known, event, limit };
    this.#events.splice(later < 0 ? this.#events.length : later, 0, booked);
    if (day <= this.#ledger.day) this.#ledger = revolvingOpening(this.#terms);
    if (isLate(booked) || day <= this.#reporting.state.day) this.#rewind(Number.NEGATIVE_INFINITY);
  }

  tryEvent({ event, day, known }: BookedLoanEvent): LoanState {
    const { contract } = this;
    const life = this.#life(rightRevolving.servicing);
    const earlier = this.#events.filter((booked) => booked.day <= known);
    const state = this.#during(known, earlier, life);
    mustNotBeVoid(this);
    if (isAmending(event)) {
      const isOver = (): boolean => state.closedOn !== undefined;
      const { id, voidOn, codeChanges } = this;
      admitAmending({ id, openDay: contract.openDay, voidOn, codeChanges, isOver }, event, known);
      return state;
    }
    if (state.closedOn !== undefined) {
      throw new Refusal(409, "account-closed", `The account was closed on ${isoOf(state.closedOn)}.`);
    }
    if (!isRevolvingEvent(event)) refuse("not-revolving", `${event.type} is no event of a revolving loan.`);
    if (day < contract.openDay) {
      refuse("before-opening", `The loan was opened on ${isoOf(contract.openDay)}; ${isoOf(day)} is before.`);
    }
    const line = this.#line.state;
    if (day !== known) {
      const opening = (): LoanState => revolvingOpening(this.#terms);
      admitLate({ life, line, events: this.#events, opening }, { day, known, event });
      return state;
    }
    admitRevolving({ state, contract, line, earlier }, event, day);
    applyEvent(state, event, day, life);
    return state;
  }

  view(day: Day, known: Day = day): View {
    const since = lastLearnt(this.#events, known);
    if (this.#reporting.state.day > day || this.#reporting.since !== since) this.#rewind(since);
    const { contract, reported } = this;
    const told = this.#reporting.state;
    advance(told, day, knownBy(this.#events, since), this.#life(this.#behaviour.revolving.servicing, since));
    const line = this.#line.state;
    const part = told.revolving ?? { levels: [], draws: [], stopped: false };
    const state: LoanState = {
      ...told,
      changes: line.changes
        .filter((change) => change.day >= contract.openDay)
        .map((change) => ({ kind: "limit-change", day: change.day })),
      revolving: { ...part, limit: limitOn(line, day) },
    };
    return { contract, state, reported, bookedOn: contract.openDay, migrated: false, day };
  }

  planAfter(day: Day): void {
    const view = this.view(day);
    const { maturity, closedOn } = view.state;
    const coming = Math.min(...this.#events.flatMap(({ known }) => (known > day ? [known] : [])));
    // With its DueDate it may close, whatever was drawn (clause L48).
    const due = maturity > day && closedOn === undefined ? maturity : Number.POSITIVE_INFINITY;
    const amended = dueAfter(this.#amendments.days, day, 0);
    this.nextDay = Math.min(nextWork(view, this.#behaviour), coming, due, amended);
  }

  drawRecords(day: Day): readonly string[] {
    const { draws = [] } = this.view(day).state.revolving ?? {};
    return draws
      .filter((draw) => draw.day === day)
      .flatMap((draw) => this.#behaviour.revolving.drawRecord(this.identityOn(day), this.view(day), draw) ?? []);
  }

  /** The account in the course of a day, as the ledger has it, after the events of the day that were told so far. */
  #during(day: Day, events: readonly BookedRevolving[], life: Life): LoanState {
    if (this.#ledger.day > day - 1) this.#ledger = revolvingOpening(this.#terms);
    advance(this.#ledger, day - 1, this.#events, life);
    const state = copyState(this.#ledger);
    beginDay(state, day, life);
    const today = standing(events.filter((booked) => booked.day === day));
    for (const { event } of today) applyEvent(state, event, day, life);
    return state;
  }

  #rewind(since: Day): void {
    this.#reporting = { state: revolvingOpening(this.#terms), since };
  }

  /** @param since the day on which something of earlier ones became known; absent: none did */
  #life(servicing: Servicing, since: Day = Number.NEGATIVE_INFINITY): Life {
    return {
      contract: this.contract,
      servicing,
      limitOn: (day) => this.limitOn(day),
      billedBefore: (number) => this.#billedBefore(number, since, servicing),
    };
  }

  /** Interest of a period as it fell due by what was known before a day; `undefined`: it did not. */
  #billedBefore(number: number, since: Day, servicing: Servicing): number | undefined {
    const state = revolvingOpening(this.#terms);
    const due = state.instalments.find((row) => row.number === number)?.due ?? since;
    if (due >= since) return undefined;
    const before = lastLearnt(this.#events, since - 1);
    advance(state, due, knownBy(this.#events, before), this.#life(servicing, before));
    return state.instalments.find((row) => row.number === number)?.interest;
  }
}

function refuse(kind: string, detail: string): never {
  throw new Refusal(422, kind, detail);
}
