import type { LedgerEvent } from "../../schemas/ledger/event.js";
import type { OpenAccountRequest } from "../../schemas/ledger/lender-interface.js";
import { admit } from "./loan/admission.js";
import type { BookedEvent } from "./loan/booked-event.js";
import { reversedIn } from "./loan/booked-event.js";
import type { Contract } from "./loan/contract.js";
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
    this.#ledger = { state: openingState(contract, request.migrated), events: [] };
    // Reporting reads the ledger itself unless its feed from there differs.
    this.#reporting =
      behaviour.posting === rightBehaviour.posting
        ? this.#ledger
        : { state: openingState(contract, request.migrated), events: [] };
  }

  /** Who the account is at the bureau. */
  get identity(): Identity {
    const { name, idType, idNum } = this.request.borrower;
    return { accountCode: this.code, name, idType, idNum };
  }

  /** Takes in an event that is stored; answers the business day on which reporting sees it. */
  add(booked: BookedEvent): Day {
    this.#insert(this.#ledger, booked);
    if (this.#reporting === this.#ledger) return booked.day;
    const day = this.#behaviour.posting.bookingDay(booked, this.contract);
    this.#insert(this.#reporting, { ...booked, day });
    return day;
  }

  /**
   * The loan as it is after an event that is not stored yet.
   * @throws Refusal when the contract does not allow the event.
   */
  tryEvent(event: LedgerEvent, day: Day): LoanState {
    if (day < this.contract.openDay) {
      throw new Refusal(
        422,
        "before-opening",
        `The loan was opened on ${isoOf(this.contract.openDay)}; ${isoOf(day)} is before.`,
      );
    }
    const { events } = this.#ledger;
    if (this.#ledger.state.day >= day) this.#rewind(this.#ledger);
    this.#forward(this.#ledger, day - 1);
    const state = copyState(this.#ledger.state);
    if (state.closedOn !== undefined) {
      throw new Refusal(409, "account-closed", `The account was closed on ${isoOf(state.closedOn)}.`);
    }
    const today = events.filter((booked) => booked.day === day);
    const reversed = reversedIn(today);
    beginDay(state, day, this.contract);
    for (const { event: earlier } of today) {
      if (!reversed.has(earlier.eventId)) applyEvent(state, earlier, day, this.contract);
    }
    admit(state, event, day, this.contract, events);
    applyEvent(state, event, day, this.contract);
    return state;
  }

  /** What reporting sees at the end of a business day. */
  view(day: Day): View {
    if (this.#reporting.state.day > day) this.#rewind(this.#reporting);
    this.#forward(this.#reporting, day);
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
    const coming = this.#reporting.events.find((booked) => booked.day > day)?.day;
    this.nextDay = Math.min(nextWork(this.view(day), this.#behaviour), coming ?? Number.POSITIVE_INFINITY);
  }

  #insert(fold: Fold, booked: BookedEvent): void {
    let at = fold.events.length;
    while (at > 0 && (fold.events[at - 1]?.day ?? 0) > booked.day) at -= 1;
    fold.events.splice(at, 0, booked);
    if (booked.day <= fold.state.day) this.#rewind(fold);
  }

  #rewind(fold: Fold): void {
    fold.state = openingState(this.contract, this.request.migrated);
  }

  #forward(fold: Fold, day: Day): void {
    const posting = fold === this.#ledger ? rightBehaviour.posting : this.#behaviour.posting;
    advance(fold.state, day, fold.events, this.contract, posting);
  }
}
