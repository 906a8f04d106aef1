import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { OpenAccountResponse } from "../../schemas/ledger/lender-interface.js";
import type { BookAccount, LoanRequest } from "./book-account.js";
import { checkDraw } from "./line/check-draw.js";
import type { CreditLine } from "./line/credit-line.js";
import { contractOf } from "./loan/contract.js";
import { type Day, dayOf } from "./loan/day.js";
import { openingState } from "./loan/opening.js";
import { LoanAccount } from "./loan-account.js";
import { checkOpening } from "./opening-check.js";
import type { Behaviour } from "./reporting/behaviour.js";
import { firstReported } from "./reporting/first-reported.js";
import { isRevolvingRequest, openedRevolving, revolvingOf } from "./revolving/open-revolving.js";
import type { AccountRow } from "./storage/rows.js";

/** What is known when a loan is opened. */
export interface Opening {
  readonly request: LoanRequest;
  /** The line that it names; `undefined`: none, or there is no such line. */
  readonly line: CreditLine | undefined;
  /** The business day of `openedAt`. */
  readonly bookedOn: Day;
  /** The business day on which it is told. */
  readonly today: Day;
  /** Which loan of the book it is, counted from 1. */
  readonly number: number;
}

/** A loan that was found admissible, and the answer to its opening. */
export interface Opened {
  readonly account: BookAccount;
  readonly response: OpenAccountResponse;
}

/**
 * Opens a loan, or a revolving loan.
 * @throws Refusal 422 where it cannot be opened as asked.
 */
export function openedLoan(
  { request, line, bookedOn, today, number }: Opening,
  agreement: Agreement,
  behaviour: Behaviour,
): Opened {
  const digits = String(number).padStart(8, "0");
  const id = `L${digits}`;
  const code = (letters: string): string =>
    `${agreement.provider}${letters}${request.terms.openDate.replaceAll("-", "")}${digits}`;
  if (isRevolvingRequest(request)) {
    const account = openedRevolving(id, code("RL"), request, line, bookedOn, agreement, behaviour);
    return { account, response: { accountId: id, bureauAccountCode: account.code } };
  }
  checkOpening(request, agreement, bookedOn);
  checkDraw(request, line, bookedOn, today);
  const contract = contractOf(request.terms, agreement);
  const state = openingState(contract, request.migrated);
  const reported = firstReported(contract, state, bookedOn, behaviour);
  return {
    account: new LoanAccount(id, code("LN"), request, contract, bookedOn, reported, behaviour),
    response: {
      accountId: id,
      bureauAccountCode: code("LN"),
      schedule: { rows: behaviour.answers.schedule(state.instalments) },
    },
  };
}

/** The loan of a row that the database holds, without its events. */
export function storedLoan(
  { id, request, response, booked_on, reported }: AccountRow,
  line: CreditLine | undefined,
  agreement: Agreement,
  behaviour: Behaviour,
): BookAccount {
  const code = response.bureauAccountCode;
  if (isRevolvingRequest(request)) return revolvingOf(id, code, request, line, reported, agreement, behaviour);
  const contract = contractOf(request.terms, agreement);
  return new LoanAccount(id, code, request, contract, dayOf(booked_on), reported, behaviour);
}
