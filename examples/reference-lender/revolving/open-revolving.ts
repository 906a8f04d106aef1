import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { OpenRequest, OpenRevolvingRequest } from "../../../schemas/ledger/lender-interface.js";
import type { CreditLine } from "../line/credit-line.js";
import { type Day, dayOf } from "../loan/day.js";
import { CalendarRangeError } from "../loan/holidays.js";
import { Refusal } from "../loan/refusal.js";
import type { Behaviour } from "../reporting/behaviour.js";
import type { Reported } from "../reporting/decision.js";
import { firstReported } from "../reporting/first-reported.js";
import { checkRevolving } from "./check-revolving.js";
import { RevolvingAccount } from "./revolving-account.js";
import { type RevolvingContract, revolvingContract } from "./revolving-contract.js";
import { revolvingOpening } from "./revolving-opening.js";

/** Whether a revolving loan in one account is to be opened. */
export function isRevolvingRequest(request: OpenRequest): request is OpenRevolvingRequest {
  return request.terms.product === "R1";
}

/**
 * Opens a revolving loan (clause L43).
 * @param line the line that it names; `undefined`: there is no such line
 * @param bookedOn the business day of `openedAt`
 * @throws Refusal 422 where it cannot be opened as asked.
 */
export function openedRevolving(
  id: string,
  code: string,
  request: OpenRevolvingRequest,
  line: CreditLine | undefined,
  bookedOn: Day,
  agreement: Agreement,
  behaviour: Behaviour,
): RevolvingAccount {
  const under = checkRevolving(request, line, bookedOn);
  const terms = contractUnder(under, request, agreement);
  const reported = firstReported(terms.contract, revolvingOpening(terms), bookedOn, behaviour);
  return new RevolvingAccount(id, code, request, terms, under, reported, behaviour);
}

/**
 * A revolving loan that the database holds.
 * @throws TypeError where its line is not there.
 */
export function revolvingOf(
  id: string,
  code: string,
  request: OpenRevolvingRequest,
  line: CreditLine | undefined,
  reported: Reported,
  agreement: Agreement,
  behaviour: Behaviour,
): RevolvingAccount {
  if (line === undefined) throw new TypeError(`The line ${request.under} of ${id} is not in the book.`);
  return new RevolvingAccount(id, code, request, contractUnder(line, request, agreement), line, reported, behaviour);
}

function contractUnder(line: CreditLine, { terms }: OpenRevolvingRequest, agreement: Agreement): RevolvingContract {
  try {
    return revolvingContract(terms, dayOf(line.request.terms.expiryDate), agreement);
  } catch (error) {
    if (error instanceof CalendarRangeError) throw new Refusal(422, "cannot-open", error.message);
    throw error;
  }
}
