import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { EventResponse, OpenAccountResponse } from "../../schemas/ledger/lender-interface.js";
import type { Answered } from "./answered.js";
import type { BookAccount } from "./book-account.js";
import { dayOfText } from "./end-of-day.js";
import type { LineBook } from "./line/line-book.js";
import type { TakenEvent, TakenRequest } from "./line/taken.js";
import { type Day, dayOf } from "./loan/day.js";
import { storedLoan } from "./open-loan.js";
import type { Behaviour } from "./reporting/behaviour.js";
import type { Store } from "./storage/store.js";

/** Where what was answered is kept. */
export interface Kept {
  readonly openings: Answered<TakenRequest, OpenAccountResponse>;
  readonly posted: Answered<TakenEvent, EventResponse>;
}

/**
 * The accounts that the database holds, by identifier, with their events and the next day of each.
 * @param lines the credit lines that they may be drawn under, taken up before
 */
export async function storedAccounts(
  store: Store,
  agreement: Agreement,
  behaviour: Behaviour,
  lines: LineBook,
  { openings, posted }: Kept,
): Promise<Map<string, BookAccount>> {
  const accounts = new Map<string, BookAccount>();
  const nextDays = new Map<string, Day>();
  for (const row of await store.accounts()) {
    openings.keep(row.idempotency_key, row.request, row.response);
    const account = storedLoan(row, lines.named(row.request), agreement, behaviour);
    lines.attach(account);
    accounts.set(row.id, account);
    nextDays.set(row.id, dayOfText(row.next_day));
  }
  for (const {
    account_id,
    idempotency_key,
    seq,
    business_date,
    known_date,
    line_limit,
    request,
    response,
  } of await store.events()) {
    posted.keep(`${account_id} ${idempotency_key}`, request, response);
    const [day, known] = [dayOf(business_date), dayOf(known_date)];
    accounts.get(account_id)?.add({ seq, day, known, event: request, limit: line_limit ?? undefined });
  }
  for (const [id, account] of accounts) account.nextDay = nextDays.get(id) ?? Number.POSITIVE_INFINITY;
  return accounts;
}
