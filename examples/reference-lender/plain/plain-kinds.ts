import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type {
  AmendingEvent,
  BusinessEvent,
  CollateralEvent,
  GuaranteeEvent,
  PersonEvent,
} from "../../../schemas/ledger/event.js";
import type {
  OpenCardRequest,
  OpenClaimRequest,
  OpenCollateralRequest,
  OpenGuaranteeRequest,
  OpenPersonRequest,
  OpenRequest,
} from "../../../schemas/ledger/lender-interface.js";
import { CardAccount } from "../card/card-account.js";
import { ClaimAccount } from "../claim/claim-account.js";
import { isCollateralEvent } from "../collateral/admit-collateral-event.js";
import { CollateralAccount } from "../collateral/collateral-account.js";
import { GuaranteeAccount } from "../guarantee/guarantee-account.js";
import type { CreditLine } from "../line/credit-line.js";
import { isPersonEvent } from "../person/admit-person-event.js";
import { PersonAccount } from "../person/person-account.js";
import type { Behaviour } from "../reporting/behaviour.js";
import { openDateOf, type PlainAccount, type PlainRequest, type PlainTold } from "./plain-account.js";

/** Whether an account that is no loan is to be opened. */
export function isPlainRequest(request: OpenRequest): request is PlainRequest {
  const { product } = request.terms;
  return ["C1", "G1", "G2", "R2", "R3", "collateral", "person"].includes(product);
}

/** An event that happens to guarantees only; all that happen to claims happen to loans too. */
export type GuaranteeOnly = Exclude<GuaranteeEvent, AmendingEvent | { type: "classification" | "reversal" }>;

/** Whether an event is one of those. */
export function isGuaranteeOnly(event: BusinessEvent): event is GuaranteeOnly {
  return event.type === "guaranteed-balance" || event.type === "compensation" || event.type === "guarantee-end";
}

/** An event that happens to contracts over collateral or to persons only. */
export type SecurityOrPersonOnly = Exclude<CollateralEvent | PersonEvent, AmendingEvent>;

/** Whether an event is one of those. */
export function isSecurityOrPersonOnly(event: BusinessEvent): event is SecurityOrPersonOnly {
  return isCollateralEvent(event) || (isPersonEvent(event) && event.type !== "void");
}

/**
 * How an account is called here and at the bureau.
 * @param number which account of the book it is, counted from 1
 */
export function namesOf(
  request: PlainRequest,
  number: number,
  provider: string,
): { readonly id: string; readonly code: string } {
  const letters = lettersOf(request);
  const digits = String(number).padStart(8, "0");
  const id = `${letters.id}${digits}`;
  // The source of information has 20 characters, six of them the lender's own (clause L64).
  if (isPersonRequest(request)) {
    return { id, code: `${provider}${number.toString(36).toUpperCase().padStart(6, "0")}` };
  }
  return { id, code: `${provider}${letters.code}${openDateOf(request).replaceAll("-", "")}${digits}` };
}

function lettersOf(request: PlainRequest): { readonly id: string; readonly code: string } {
  if (isCollateralRequest(request)) return { id: "S", code: "MP" };
  if (isPersonRequest(request)) return { id: "P", code: "" };
  if (isCardRequest(request)) return { id: "R", code: "CD" };
  return isClaim(request) ? { id: "K", code: "CC" } : { id: "G", code: "GU" };
}

/** What an account rests on beside its own request. */
export interface Around {
  readonly agreement: Agreement;
  readonly behaviour: Behaviour;
  /** A credit line by its identifier. */
  readonly line: (id: string) => CreditLine | undefined;
}

/**
 * The account of a request; a card is laid to its line.
 * @throws TypeError where the line of a card is not there.
 */
export function plainAccount(
  id: string,
  code: string,
  request: PlainRequest,
  told: PlainTold,
  { agreement, behaviour, line }: Around,
): PlainAccount {
  if (isClaim(request)) return new ClaimAccount(id, code, request, told);
  if (isGuarantee(request)) return new GuaranteeAccount(id, code, request, told);
  if (isCollateralRequest(request)) return new CollateralAccount(id, code, request, told);
  if (isPersonRequest(request)) return new PersonAccount(id, code, request, told);
  const under = line(request.under);
  if (under === undefined) throw new TypeError(`The line ${request.under} of ${id} is not in the book.`);
  const card = new CardAccount(id, code, request, told, under, agreement, behaviour);
  under.card = card;
  return card;
}

/** Whether a card is to be opened. */
export function isCardRequest(request: PlainRequest): request is OpenCardRequest {
  return request.terms.product === "R2" || request.terms.product === "R3";
}

/** Whether a contract over collateral is to be opened. */
export function isCollateralRequest(request: PlainRequest): request is OpenCollateralRequest {
  return request.terms.product === "collateral";
}

/** Whether a person is to be registered. */
export function isPersonRequest(request: PlainRequest): request is OpenPersonRequest {
  return request.terms.product === "person";
}

function isGuarantee(request: PlainRequest): request is OpenGuaranteeRequest {
  return request.terms.product === "G1" || request.terms.product === "G2";
}

function isClaim(request: PlainRequest): request is OpenClaimRequest {
  return request.terms.product === "C1";
}
