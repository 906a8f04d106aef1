import type { OpenAccountRequest } from "../../schemas/ledger/lender-interface.js";
import type { BookAccount, BookedLoanEvent } from "./book-account.js";
import type { CreditLine } from "./line/credit-line.js";
import { admit } from "./loan/admission.js";
import { type BookedEvent, isCorrecting, reversedIn } from "./loan/booked-event.js";
import type { Contract } from "./loan/contract.js";
import { admitCorrection } from "./loan/correction-admission.js";
import { type Day, isoOf } from "./loan/day.js";
import { advance, applyEvent, beginDay } from "./loan/loan-day.js";
import { copyState, type LoanState, outstandingPrincipal } from "./loan/loan-state.js";
import { openingState } from "./loan/opening.js";
import { Refusal } from "./loan/refusal.js";
import { admitCodeChange, type CodeChange, codeChanges } from "./new-code/code-change.js";
import type { Behaviour, View } from "./reporting/behaviour.js";
import type { Reported } from "./reporting/decision.js";
import { nextWork } from "./reporting/next-work.js";
import { mustBeTransferable } from "./reporting/otherwise/must-be-transferable.js";
import type { Identity } from "./reporting/record-xml.js";
import { rightBehaviour } from "./reporting/right-behaviour.js";

/** A loan with its events folded forward day by day: once as the ledger has it, once as reporting has it. */
interface Fold {
  state: LoanState;
  /** How many of the correcting events the state has taken in, by the order in which they became known. */
  corrected: number;
  /** In the order in which they count. */
  readonly events: BookedEvent[];
}

/** One account held in memory; the database has its request, its events and what was told of it. */
export class LoanAccount implements BookAccount {
  readonly id: string;
  readonly code: string;
  readonly request: OpenAccountRequest;
  readonly contract: Contract;
  readonly bookedOn: Day;
  reported: Reported;
  /** The credit line that it is drawn under. */
  line: CreditLine | undefined;
  /** Next business day on which the end-of-day job has to look at it. */
  nextDay: Day = Number.POSITIVE_INFINITY;
  readonly #behaviour: Behaviour;
  readonly #ledger: Fold;
  readonly #reporting: Fold;

  constructor(
    id: string,
    code: string,
    request: OpenAccountRequest,
    contract: Contract,
    bookedOn: Day,
    reported: Reported,
    behaviour: Behaviour,
  ) {
    this.id = id;
    this.code = code;
    this.request = request;
    this.contract = contract;
    this.bookedOn = bookedOn;
    this.reported = reported;
    this.#behaviour = behaviour;
    this.#ledger = { state: this.#opening(), corrected: 0, events: [] };
    // Reporting reads the ledger itself unless its feed from there differs.
    this.#reporting =
      behaviour.posting === rightBehaviour.posting
        ? this.#ledger
        : { state: this.#opening(), corrected: 0, events: [] };
  }

  /** Who the account is at the bureau, as known at the end of a business day. */
  identityOn(day: Day): Identity {
    const corrected = this.#ledger.events.findLast(
      ({ event, known }) => event.type === "identity-correction" && known <= day,
    )?.event;
    const borrower = corrected?.type === "identity-correction" ? corrected.borrower : this.request.borrower;
    const { name, idType, idNum } = borrower;
    const identity = { accountCode: this.code, name, idType, idNum };
    if (this.line === undefined) return identity;
    return { ...identity, lineCode: this.line.codeNamedOn(day, this.#behaviour) };
  }

  get codeChanges(): readonly CodeChange[] {
    return codeChanges(this.code, this.#ledger.events);
  }

  /** The business day on which the account turned out to be void; `undefined`: it is not (clause L22). */
  get voidOn(): Day | undefined {
    return this.#ledger.events.find(({ event }) => event.type === "void")?.known;
  }

  /** The correcting events that became known on a business day (clause L19). */
  correctingOn(day: Day): readonly BookedEvent[] {
    return this.#ledger.events.filter((booked) => booked.known === day && isCorrecting(booked));
  }

  /** An event by its identifier. */
  event(eventId: string): BookedEvent | undefined {
    return this.#ledger.events.find(({ event }) => event.eventId === eventId);
  }

  /** The business day on which reporting sees an event. */
  seenOn(booked: BookedEvent): Day {
    return isCorrecting(booked) ? booked.known : this.#behaviour.posting.bookingDay(booked, this.contract);
  }

  /** Takes in an event that is stored. */
  add(booked: BookedEvent): void {
    this.#insert(this.#ledger, booked);
    if (this.#reporting === this.#ledger) return;
    const day = this.seenOn(booked);
    this.#insert(this.#reporting, isCorrecting(booked) ? booked : { ...booked, day, known: day });
  }

  /**
   * The loan as it is after an event that is not stored yet.
   * @throws Refusal when the contract does not allow the event.
   */
  tryEvent(told: BookedLoanEvent): LoanState {
    const { event, day, known } = told;
    if (event.type === "drawdown" || event.type === "stop-payment" || event.type === "resume-payment") {
      throw new Refusal(422, "not-revolving", `A ${event.type} happens to revolving loans and cards only.`);
    }
    const booked: BookedEvent = { ...told, event };
    if (this.voidOn !== undefined) {
      throw new Refusal(409, "account-void", `The account was found void on ${isoOf(this.voidOn)} and deleted.`);
    }
    if (day < this.contract.openDay) {
      throw new Refusal(
        422,
        "before-opening",
        `The loan was opened on ${isoOf(this.contract.openDay)}; ${isoOf(day)} is before.`,
      );
    }
    this.#bring(this.#ledger, known - 1, Number.POSITIVE_INFINITY);
    const state = copyState(this.#ledger.state);
    if (event.type === "identity-correction" || event.type === "void") return state;
    if (state.closedOn !== undefined) {
      throw new Refusal(409, "account-closed", `The account was closed on ${isoOf(state.closedOn)}.`);
    }
    mustNotBeTransferred(state);
    const { contract, bookedOn } = this;
    const { events } = this.#ledger;
    if (isCorrecting(booked)) {
      const intake = rightBehaviour.posting;
      admitCorrection({ contract, bookedOn, events, intake, opening: () => this.#opening() }, booked);
      return state;
    }
    this.#takeInToday(state, day);
    mustNotBeTransferred(state);
    if (event.type === "code-change") admitCodeChange(this.codeChanges, this.bookedOn, day);
    if (event.type === "transfer-out") mustBeTransferable(this.#viewOf(state, day));
    admit(state, event, day, contract, events);
    applyEvent(state, event, day, contract);
    return state;
  }

  /** Principal outstanding on a business day, with what was told so far; nothing of an account that is void or elsewhere. */
  drawnOn(day: Day): number {
    if (this.voidOn !== undefined) return 0;
    this.#bring(this.#ledger, day - 1, Number.POSITIVE_INFINITY);
    const state = copyState(this.#ledger.state);
    this.#takeInToday(state, day);
    return state.transferredOn === undefined ? outstandingPrincipal(state) : 0;
  }

  /** Principal that was ever paid out; nothing of an account that is void. */
  get everDrawn(): number {
    return this.voidOn === undefined ? this.contract.terms.principal : 0;
  }

  /** Takes the events of a day into a state of the end of the day before, as far as they were told. */
  #takeInToday(state: LoanState, day: Day): void {
    const today = this.#ledger.events.filter((other) => other.day === day);
    const reversed = reversedIn(today);
    beginDay(state, day, this.contract);
    for (const { event } of today) if (!reversed.has(event.eventId)) applyEvent(state, event, day, this.contract);
  }

  /** What reporting sees at the end of a business day, with what was known at the end of that day or of a later one. */
  view(day: Day, known: Day = day): View {
    this.#bring(this.#reporting, day, known);
    return this.#viewOf(this.#reporting.state, day);
  }

  #viewOf(state: LoanState, day: Day): View {
    return {
      contract: this.contract,
      state,
      reported: this.reported,
      bookedOn: this.bookedOn,
      migrated: this.request.migrated !== undefined,
      day,
    };
  }

  /** Works out the next day with something to do after a day whose end-of-day work is done. */
  planAfter(day: Day): void {
    const coming = this.#reporting.events.reduce(
      (next, { known }) => (known > day ? Math.min(next, known) : next),
      Number.POSITIVE_INFINITY,
    );
    this.nextDay = Math.min(nextWork(this.view(day), this.#behaviour), coming);
  }

  /** What is drawn under a line is a loan of its own; this one has no draws. */
  drawRecords(): readonly [] {
    return [];
  }

  #insert(fold: Fold, booked: BookedEvent): void {
    let at = fold.events.length;
    while (at > 0 && (fold.events[at - 1]?.day ?? 0) > booked.day) at -= 1;
    fold.events.splice(at, 0, booked);
    if (booked.day <= fold.state.day) this.#rewind(fold);
  }

  #opening(): LoanState {
    return openingState(this.contract, this.request.migrated);
  }

  #rewind(fold: Fold): void {
    fold.state = this.#opening();
  }

  /** Brings a fold to the end of a day, as it was known at the end of that day or of a later one. */
  #bring(fold: Fold, day: Day, known: Day): void {
    const unknown = fold.events.filter((booked) => booked.known > booked.day && booked.known > known);
    const corrected = fold.events.filter((booked) => booked.known > booked.day).length - unknown.length;
    if (fold.state.day > day || fold.corrected !== corrected) this.#rewind(fold);
    fold.corrected = corrected;
    const events = unknown.length === 0 ? fold.events : fold.events.filter((booked) => !unknown.includes(booked));
    const posting = fold === this.#ledger ? rightBehaviour.posting : this.#behaviour.posting;
    advance(fold.state, day, events, this.contract, posting);
  }
}

/** With the transfer-out the account is over for this lender (clause L30). */
function mustNotBeTransferred({ transferredOn }: LoanState): void {
  if (transferredOn !== undefined) {
    throw new Refusal(409, "account-transferred", `The loan was transferred on ${isoOf(transferredOn)}.`);
  }
}
