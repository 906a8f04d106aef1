import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import type { EventResponse, OpenAccountResponse } from "../../../schemas/ledger/lender-interface.js";
import type { D1ReportingItems } from "../../../schemas/ledger/terms.js";
import { Agenda } from "../agenda.js";
import { admitAmending, mustNotBeVoid } from "../amending/admit-amending.js";
import type { EventDates } from "../event-dates.js";
import { type Day, dayOf, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { newCode } from "../new-code/code-change.js";
import type { Behaviour } from "../reporting/behaviour.js";
import type { PlainAccount, PlainEvent, PlainRequest } from "./plain-account.js";
import { type Around, isCardRequest, namesOf, plainAccount } from "./plain-kinds.js";
import type { PlainEventRow, PlainRow, PlainStore } from "./plain-store.js";

/** The claims, guarantees, cards, contracts over collateral and persons of the book. */
export class PlainBook {
  readonly #store: PlainStore;
  readonly #behaviour: Behaviour;
  readonly #accounts: Map<string, PlainAccount> = new Map();
  readonly #agenda: Agenda<PlainAccount> = new Agenda();

  constructor(store: PlainStore, behaviour: Behaviour) {
    this.#store = store;
    this.#behaviour = behaviour;
  }

  clear(): void {
    this.#accounts.clear();
    this.#agenda.clear();
  }

  account(id: string): PlainAccount | undefined {
    return this.#accounts.get(id);
  }

  /** All of them, in the order in which they were opened. */
  all(): readonly PlainAccount[] {
    return [...this.#accounts.values()];
  }

  /** Whether a card names a contract over collateral by one of some codes. */
  cardNames(codes: readonly string[]): boolean {
    return this.all().some(({ request }) => isCardRequest(request) && namesAny(request.terms.reporting, codes));
  }

  /** The code that a contract over collateral has at the end of a day, by a code that it ever had (clause L76). */
  contractCode(code: string, day: Day): string {
    for (const { kind, identity, codeChanges } of this.#accounts.values()) {
      if (kind !== "contract") continue;
      if (identity.accountCode !== code && !codeChanges.some(({ after }) => after === code)) continue;
      return codeChanges.findLast((change) => change.day <= day)?.after ?? identity.accountCode;
    }
    return code;
  }

  /** The first business day on which one of them has something to tell. */
  first(): Day | undefined {
    return this.#agenda.first();
  }

  /** Those with something to tell on a day. */
  on(day: Day): readonly PlainAccount[] {
    return this.#agenda.on(day);
  }

  /**
   * Takes up what the database holds.
   * @param ended the last business day whose end-of-day work is done
   * @param around the credit lines of the book among it, taken up before
   */
  async load(ended: Day, around: Around): Promise<{ accounts: readonly PlainRow[]; events: readonly PlainEventRow[] }> {
    const [accounts, events] = [await this.#store.accounts(), await this.#store.events()];
    for (const { id, request, response, told } of accounts) {
      this.#accounts.set(id, plainAccount(id, response.bureauAccountCode, request, told, around));
    }
    for (const { account_id, request, business_date, known_date, line_limit } of events) {
      const learnt = { known: dayOf(known_date), limit: line_limit ?? undefined };
      this.#accounts.get(account_id)?.take(request, dayOf(business_date), learnt);
    }
    for (const account of this.#accounts.values()) this.plan(account, ended);
    return { accounts, events };
  }

  /** Opens an account that was found admissible. */
  async open(request: PlainRequest, key: string, around: Around, ended: Day): Promise<OpenAccountResponse> {
    const { provider } = around.agreement;
    const { id, code } = namesOf(request, this.#accounts.size + 1, provider);
    const response: OpenAccountResponse = { accountId: id, bureauAccountCode: code };
    const told = { days: [], over: false };
    await this.#store.addAccount({ id, idempotency_key: key, request, response, told });
    const account = plainAccount(id, code, request, told, around);
    this.#accounts.set(id, account);
    this.plan(account, ended);
    return response;
  }

  /**
   * Books an event.
   * @param dates the business days of the event: what puts right counts from that on which the lender learnt of it, and no
   *   other event but a payment of a card may count for an earlier one
   * @param isNamed whether a loan names a contract over collateral by one of some codes
   * @throws Refusal where the account does not allow it.
   */
  async book(
    account: PlainAccount,
    event: BusinessEvent,
    dates: EventDates,
    key: string,
    ended: Day,
    isNamed: (codes: readonly string[]) => boolean,
  ): Promise<EventResponse> {
    if (account.kind !== undefined) mustNotBeVoid(account);
    const taken = admitted(account, event, dates, ended, isNamed);
    const code = taken.event.type === "code-change" ? newCode(account.identity.accountCode, taken.day) : undefined;
    const response = { eventId: event.eventId, ...(code === undefined ? {} : { bureauAccountCode: code }) };
    const limit = account.limitOn(taken.day);
    await this.#store.addEvent({
      account_id: account.id,
      idempotency_key: key,
      business_date: isoOf(taken.day),
      known_date: isoOf(taken.known),
      line_limit: limit ?? null,
      request: taken.event,
      response,
    });
    account.take(taken.event, taken.day, { known: taken.known, limit });
    this.plan(account, ended);
    return response;
  }

  /** Enters an account under its next day after one whose end-of-day work is done. */
  plan(account: PlainAccount, ended: Day): void {
    account.planAfter(ended, this.#behaviour);
    this.#agenda.put(account);
  }
}

/** Whether a loan names a contract over collateral by one of some codes (segment E). */
export function namesAny(
  { collateralContractCodes = [] }: Pick<D1ReportingItems, "collateralContractCodes">,
  codes: readonly string[],
): boolean {
  return collateralContractCodes.some((code) => codes.includes(code));
}

/** An event that was found admissible, the day with which it is taken in, and that on which the lender learnt of it. */
interface Taken {
  readonly event: PlainEvent;
  readonly day: Day;
  readonly known: Day;
}

function admitted(
  account: PlainAccount,
  event: BusinessEvent,
  { day, known }: EventDates,
  ended: Day,
  isNamed: (codes: readonly string[]) => boolean,
): Taken {
  // What is told after its day's work was done is put right with the next.
  const on = Math.max(known, ended + 1);
  if (account.amends(event)) {
    admitAmending(account, event, on);
    if (event.type === "void") mustBeVoidable(account, isNamed);
    return { event, day: on, known: on };
  }
  account.admit(event, day, known);
  if (day !== known && !account.takesLate) {
    throw new Refusal(422, "told-late", `It counts for ${isoOf(day)} but became known on ${isoOf(known)}.`);
  }
  if (day < account.openDay) {
    throw new Refusal(422, "before-opening", `It was opened on ${isoOf(account.openDay)}; ${isoOf(day)} is before.`);
  }
  if (account.takesLate) return { event, day, known: known > day ? on : day };
  const taken = event.type === "reversal" ? on : day;
  return { event, day: taken, known: taken };
}

function mustBeVoidable(account: PlainAccount, isNamed: (codes: readonly string[]) => boolean): void {
  account.mustBeVoidable();
  const { id, kind, identity, codeChanges } = account;
  if (kind === "contract" && isNamed([identity.accountCode, ...codeChanges.map(({ after }) => after)])) {
    throw new Refusal(422, "named", `A loan names the contract ${id}.`);
  }
}
