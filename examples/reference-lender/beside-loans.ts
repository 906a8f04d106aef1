import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { EventResponse, OpenAccountResponse } from "../../schemas/ledger/lender-interface.js";
import type { LoanEvent, LoanRequest } from "./book-account.js";
import { isCardOnly } from "./card/card-event.js";
import { checkCard } from "./card/check-card.js";
import { checkCollateral } from "./collateral/check-collateral.js";
import { eventDates } from "./event-dates.js";
import { isLineEvent } from "./line/admit-line-event.js";
import { checkGrant, isLineRequest } from "./line/check-grant.js";
import { LineBook } from "./line/line-book.js";
import type { TakenEvent, TakenRequest } from "./line/taken.js";
import type { Day } from "./loan/day.js";
import { Refusal } from "./loan/refusal.js";
import { checkPerson } from "./person/check-person.js";
import { checkPlain } from "./plain/check-plain.js";
import { PlainBook } from "./plain/plain-book.js";
import {
  type Around,
  isCardRequest,
  isCollateralRequest,
  isGuaranteeOnly,
  isPersonRequest,
  isPlainRequest,
  isSecurityOrPersonOnly,
} from "./plain/plain-kinds.js";
import type { Behaviour } from "./reporting/behaviour.js";
import type { Store } from "./storage/store.js";
import type { Kept } from "./stored-accounts.js";

/** What the lender has beside loans: credit lines, cards, claims that are collected, guarantees. */
export class BesideLoans {
  readonly lines: LineBook;
  readonly plain: PlainBook;
  readonly #behaviour: Behaviour;

  constructor(store: Store, behaviour: Behaviour) {
    this.#behaviour = behaviour;
    this.lines = new LineBook(store.lines, behaviour);
    this.plain = new PlainBook(store.plain, behaviour);
  }

  clear(): void {
    this.lines.clear();
    this.plain.clear();
  }

  /**
   * Takes up what the database holds.
   * @param ended the last business day whose end-of-day work is done
   * @param kept where its calls are remembered
   */
  async load(ended: Day, agreement: Agreement, { openings, posted }: Kept): Promise<void> {
    const lines = await this.lines.load(ended);
    const plain = await this.plain.load(ended, this.#around(agreement));
    for (const row of [...lines.lines, ...plain.accounts]) {
      openings.keep(row.idempotency_key, row.request, row.response);
    }
    for (const row of lines.events) posted.keep(`${row.line_id} ${row.idempotency_key}`, row.request, row.response);
    for (const row of plain.events) posted.keep(`${row.account_id} ${row.idempotency_key}`, row.request, row.response);
  }

  /**
   * Opens what is no loan.
   * @param bookedOn the business day of `openedAt`
   * @throws Refusal 422 where it cannot be opened as asked.
   */
  async open(
    request: Exclude<TakenRequest, LoanRequest>,
    bookedOn: Day,
    key: string,
    agreement: Agreement,
    ended: Day,
  ): Promise<OpenAccountResponse> {
    if (isPlainRequest(request)) {
      const around = this.#around(agreement);
      if (isCardRequest(request)) checkCard(request, around.line(request.under), bookedOn);
      else if (isCollateralRequest(request)) checkCollateral(request, bookedOn);
      else if (isPersonRequest(request)) checkPerson(request, bookedOn, this.plain.all());
      else checkPlain(request, bookedOn);
      return this.plain.open(request, key, around, ended);
    }
    checkGrant(request, bookedOn);
    return this.lines.grant(request, key, agreement.provider, ended);
  }

  #around(agreement: Agreement): Around {
    return { agreement, behaviour: this.#behaviour, line: (id) => this.lines.line(id) };
  }

  /**
   * Books an event of what is no loan; answers `undefined` where there is no such thing.
   * @param now the business clock
   * @param names whether a loan names a contract over collateral by one of some codes
   * @throws Refusal where its clauses do not allow the event.
   */
  async book(
    id: string,
    event: TakenEvent,
    agreement: Agreement,
    now: string,
    key: string,
    ended: Day,
    names: (codes: readonly string[]) => boolean,
  ): Promise<EventResponse | undefined> {
    const [line, account] = [this.lines.line(id), this.plain.account(id)];
    if (line === undefined && account === undefined) return undefined;
    const dates = eventDates(event, account, agreement, now);
    if (line !== undefined) return this.lines.book(line, event, dates, key, ended);
    if (account === undefined) return undefined;
    const isNamed = (codes: readonly string[]): boolean => names(codes) || this.plain.cardNames(codes);
    return this.plain.book(account, event, dates, key, ended, isNamed);
  }
}

/** Whether a loan is to be opened. */
export function isLoanRequest(request: TakenRequest): request is LoanRequest {
  return !isLineRequest(request) && !isPlainRequest(request);
}

/** @throws Refusal 422 where an event happens to credit lines, guarantees or cards only. */
export function mustHappenToLoans(event: TakenEvent): asserts event is LoanEvent {
  if (isLineEvent(event)) throw new Refusal(422, "not-a-line", `${event.type} happens to credit lines only.`);
  if (isGuaranteeOnly(event)) throw new Refusal(422, "not-a-guarantee", `${event.type} happens to guarantees only.`);
  if (isSecurityOrPersonOnly(event)) {
    throw new Refusal(422, "not-on-a-loan", `${event.type} happens to contracts over collateral or to persons only.`);
  }
  if (isCardOnly(event)) throw new Refusal(422, "not-a-card", `${event.type} happens to cards only.`);
}
