import type { Drawdown, LedgerEvent } from "../../schemas/ledger/event.js";
import type { OpenAccountRequest, OpenRevolvingRequest } from "../../schemas/ledger/lender-interface.js";
import type { ResumePayment, StopPayment } from "../../schemas/ledger/stop-event.js";
import type { BookedEvent } from "./loan/booked-event.js";
import type { Contract } from "./loan/contract.js";
import type { Day } from "./loan/day.js";
import type { LoanState } from "./loan/loan-state.js";
import type { CodeChange } from "./new-code/code-change.js";
import type { View } from "./reporting/behaviour.js";
import type { Reported } from "./reporting/decision.js";
import type { Identity } from "./reporting/record-xml.js";

/** The opening of a loan, or of a revolving loan in one account. */
export type LoanRequest = OpenAccountRequest | OpenRevolvingRequest;

/** What may happen to either of them. */
export type LoanEvent = LedgerEvent | Drawdown | StopPayment | ResumePayment;

/** Such an event as it stands in the book. */
export interface BookedLoanEvent extends Omit<BookedEvent, "event"> {
  readonly event: LoanEvent;
  /** Of a revolving loan: the limit of its line when it was told, in minor units. */
  readonly limit?: number | undefined;
}

/** A loan or a revolving loan held in memory; the database has its request, its events and what was told of it. */
export interface BookAccount {
  readonly id: string;
  /** Its first code at the bureau. */
  readonly code: string;
  /** The codes that it got later; of products D1 and R4 only (clause L71). */
  readonly codeChanges?: readonly CodeChange[];
  readonly request: LoanRequest;
  readonly contract: Contract;
  reported: Reported;
  /** Next business day on which the end-of-day job has to look at it. */
  nextDay: Day;
  /** The business day on which it turned out to be void; `undefined`: it is not (clause L22). */
  readonly voidOn: Day | undefined;
  /** Who it is at the bureau, as known at the end of a business day. */
  identityOn(day: Day): Identity;
  /** The correcting events that became known on a business day (clause L19). */
  correctingOn(day: Day): readonly BookedEvent[];
  /** An event by its identifier. */
  event(eventId: string): { readonly day: Day } | undefined;
  /** The limit of its line in force on a business day, in minor units; of a revolving loan only. */
  limitOn?(day: Day): number;
  /** The business day on which reporting sees an event. */
  seenOn(booked: BookedLoanEvent): Day;
  /** Takes in an event that is stored. */
  add(booked: BookedLoanEvent): void;
  /**
   * The loan as it is after an event that is not stored yet.
   * @throws Refusal when the contract does not allow the event.
   */
  tryEvent(booked: BookedLoanEvent): LoanState;
  /** What reporting sees at the end of a business day, with what was known at the end of that day or of a later one. */
  view(day: Day, known?: Day): View;
  /** Works out the next day with something to do after a day whose end-of-day work is done. */
  planAfter(day: Day): void;
  /** Records 210 that a day's draws make besides, as only a wrong lender has them. */
  drawRecords(day: Day): readonly string[];
}
