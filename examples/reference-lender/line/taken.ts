import type { LineEvent } from "../../../schemas/ledger/event.js";
import type { OpenLineRequest } from "../../../schemas/ledger/lender-interface.js";
import type { LoanEvent, LoanRequest } from "../book-account.js";
import type { PlainEvent, PlainRequest } from "../plain/plain-account.js";

/** What is opened here: a loan, revolving or not, a credit line, a card, a claim or a guarantee. */
export type TakenRequest = LoanRequest | OpenLineRequest | PlainRequest;

/** What may happen here to any of them. */
export type TakenEvent = LoanEvent | LineEvent | PlainEvent;
