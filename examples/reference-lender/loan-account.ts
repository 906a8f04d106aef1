import type { OpenAccountRequest } from "../../schemas/ledger/lender-interface.js";
import { admit } from "./loan/admission.js";
import { type BookedEvent, isCorrecting, reversedIn } from "./loan/booked-event.js";
import type { Contract } from "./loan/contract.js";
import { admitCorrection } from "./loan/correction-admission.js";
import { type Day, isoOf } from "./loan/day.js";
import { advance, applyEvent, beginDay } from "./loan/loan-day.js";
import { copyState, type LoanState } from "./loan/loan-state.js";
import { openingState } from "./loan/opening.js";
import { Refusal } from "./loan/refusal.js";
import type { Behaviour, View } from "./reporting/behaviour.js";
import type { Reported } from "./reporting/decision.js";
import { nextWork } from "./reporting/next-work.js";
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
export class LoanAccount {
  readonly id: string;
  readonly code: string;
  readonly request: OpenAccountRequest;
  readonly contract: Contract;
  readonly bookedOn: Day;
  reported: Reported;
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
    return { accountCode: this.code, name, idType, idNum };
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
  tryEvent(booked: BookedEvent): LoanState {
    const { event, day, known } = booked;
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
    const { contract, bookedOn } = this;
    const { events } = this.#ledger;
    if (isCorrecting(booked)) {
      const intake = rightBehaviour.posting;
      admitCorrection({ contract, bookedOn, events, intake, opening: () => this.#opening() }, booked);
      return state;
    }
    const today = events.filter((other) => other.day === day);
    const reversed = reversedIn(today);
    beginDay(state, day, contract);
    for (const { event: earlier } of today) {
      if (!reversed.has(earlier.eventId)) applyEvent(state, earlier, day, contract);
    }
    admit(state, event, day, contract, events);
    applyEvent(state, event, day, contract);
    return state;
  }

  /** What reporting sees at the end of a business day, with what was known at the end of that day or of a later one. */
  view(day: Day, known: Day = day): View {
    this.#bring(this.#reporting, day, known);
    return {
      contract: this.contract,
      state: this.#reporting.state,
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
