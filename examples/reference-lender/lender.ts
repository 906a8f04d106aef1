import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type {
  ClockState,
  EventResponse,
  OpenAccountResponse,
  SubmissionsPage,
} from "../../schemas/ledger/lender-interface.js";
import { type Answer, Answered } from "./answered.js";
import { BesideLoans, isLoanRequest, mustHappenToLoans } from "./beside-loans.js";
import type { BookAccount } from "./book-account.js";
import { type DayBook, nextDayText } from "./end-of-day.js";
import { eventDates, mustHaveHappened } from "./event-dates.js";
import { eventResponse } from "./event-response.js";
import type { Delivery } from "./exchange/delivery.js";
import { hearFeedback } from "./exchange/hear.js";
import { sendWaiting } from "./exchange/outbox.js";
import type { TakenEvent, TakenRequest } from "./line/taken.js";
import { businessDay, localTime, millisOf, mustKnowZone } from "./loan/business-day.js";
import { type Day, dayOf, isoOf } from "./loan/day.js";
import { Refusal } from "./loan/refusal.js";
import { NightJobs } from "./night-jobs.js";
import { OneAtATime } from "./one-at-a-time.js";
import { openedLoan } from "./open-loan.js";
import { namesAny } from "./plain/plain-book.js";
import { apartAt } from "./reporting/apart-at.js";
import type { Behaviour } from "./reporting/behaviour.js";
import type { EventRow } from "./storage/rows.js";
import type { Store } from "./storage/store.js";
import { storedAccounts } from "./stored-accounts.js";

const pageOfFiles = 200;

/** The lender: its book, its clock and its end-of-day work. All calls run one at a time. */
export class Lender {
  agreement: Agreement;
  readonly #store: Store;
  readonly #behaviour: Behaviour;
  readonly #delivery: Delivery;
  readonly #compress: boolean;
  readonly #queue: OneAtATime = new OneAtATime();
  readonly #accounts: Map<string, BookAccount> = new Map();
  readonly #beside: BesideLoans;
  readonly #openings: Answered<TakenRequest, OpenAccountResponse> = new Answered();
  readonly #posted: Answered<TakenEvent, EventResponse> = new Answered();
  readonly #jobs: NightJobs;
  #now: string;
  #lastFile = 0;
  #outboxEmpty = true;

  constructor(
    store: Store,
    behaviour: Behaviour,
    delivery: Delivery,
    agreement: Agreement,
    now: string,
    compress: boolean,
  ) {
    this.#store = store;
    this.#behaviour = behaviour;
    this.#delivery = delivery;
    this.#compress = compress;
    this.agreement = agreement;
    this.#now = now;
    this.#beside = new BesideLoans(store, behaviour);
    this.#jobs = new NightJobs(this.#businessDay(now) - 1);
  }

  /** Takes up the book that the database holds, or begins an empty one. */
  async start(): Promise<void> {
    await this.#store.prepare();
    const book = await this.#store.book();
    if (book === undefined) {
      await this.#begin();
      return;
    }
    this.agreement = book.agreement;
    this.#now = book.clock;
    this.#jobs.begin(dayOf(book.ended));
    const kept = { openings: this.#openings, posted: this.#posted };
    await this.#beside.load(this.#jobs.ended, this.agreement, kept);
    const accounts = await storedAccounts(this.#store, this.agreement, this.#behaviour, this.#beside.lines, kept);
    for (const [id, account] of accounts) {
      this.#accounts.set(id, account);
      this.#jobs.put(account);
    }
    await this.#resume();
  }

  /** Takes up the files and records that were under way when the lender stopped. */
  async #resume(): Promise<void> {
    const { exchange } = this.#store;
    for (const { code, as_of } of await exchange.heldRecords()) {
      const at = apartAt(this.#behaviour, code, dayOf(as_of), this.agreement);
      if (at !== undefined) this.#jobs.addLater({ at, day: dayOf(as_of), what: "held" });
    }
    this.#jobs.recordsWait = await exchange.anyWaitingRecord();
    this.#lastFile = (await exchange.filesAfter(0, 1)).length > 0 ? Number.MAX_SAFE_INTEGER : 0;
    if (!this.#behaviour.exchange.sending.survivesRestart) await exchange.forgetWaiting();
    this.#outboxEmpty = false;
  }

  /** Moves the clock and does all that falls due by then. */
  async moveClock(now: string): Promise<ClockState> {
    return this.#queue.run(async () => {
      if (millisOf(now) < millisOf(this.#now)) {
        throw new Refusal(409, "clock-moves-forward", `The clock stands at ${this.#now}; ${now} is before.`);
      }
      this.#now = now;
      const made = await this.#jobs.runUntil(this.#dayBook(), millisOf(now), this.#businessDay(now));
      if (made > 0) [this.#lastFile, this.#outboxEmpty] = [made, false];
      await this.#store.saveClock(now, isoOf(this.#jobs.ended));
      await this.#send();
      return { now, done: true };
    });
  }

  /** Begins again with an empty book. */
  async reset(now: string, agreement: Agreement | undefined): Promise<ClockState> {
    return this.#queue.run(async () => {
      if (agreement !== undefined) {
        mustKnowZone(agreement.timeZone);
        this.agreement = agreement;
      }
      this.#now = now;
      this.#jobs.begin(this.#businessDay(now) - 1);
      this.#accounts.clear();
      this.#beside.clear();
      this.#openings.clear();
      this.#posted.clear();
      this.#lastFile = 0;
      this.#outboxEmpty = true;
      await this.#begin();
      return { now, done: true };
    });
  }

  /** Opens a loan, a card, a claim or a guarantee, or grants a credit line. */
  async openAccount(request: TakenRequest, key: string): Promise<Answer<OpenAccountResponse>> {
    return this.#queue.run(async () => {
      const seen = this.#openings.find(key, request);
      if (seen !== undefined) return seen;
      mustHaveHappened(request.openedAt, "openedAt", this.#now);
      const bookedOn = this.#businessDay(request.openedAt);
      if (!isLoanRequest(request)) {
        const opened = await this.#beside.open(request, bookedOn, key, this.agreement, this.#jobs.ended);
        this.#openings.keep(key, request, opened);
        return { body: opened, replayed: false };
      }
      const { lines } = this.#beside;
      const { account, response } = openedLoan(
        {
          request,
          line: lines.named(request),
          bookedOn,
          today: this.#businessDay(this.#now),
          number: this.#accounts.size + 1,
        },
        this.agreement,
        this.#behaviour,
      );
      account.planAfter(Math.max(this.#jobs.ended, bookedOn - 1));
      await this.#store.addAccount({
        id: account.id,
        idempotency_key: key,
        open_date: request.terms.openDate,
        booked_on: isoOf(bookedOn),
        request,
        response,
        reported: account.reported,
        next_day: nextDayText(account.nextDay),
      });
      this.#accounts.set(account.id, account);
      lines.attach(account);
      this.#openings.keep(key, request, response);
      this.#jobs.put(account);
      return { body: response, replayed: false };
    });
  }

  /** Books a business event. */
  async postEvent(accountId: string, event: TakenEvent, key: string): Promise<Answer<EventResponse>> {
    const { keyGap } = this.#behaviour.calls;
    const early = keyGap === undefined ? undefined : this.#posted.find(`${accountId} ${key}`, event);
    if (early !== undefined) return early;
    if (keyGap !== undefined) await setTimeout(keyGap);
    return this.#queue.run(async () => {
      const seen = this.#posted.find(`${accountId} ${key}`, event);
      // Booked meanwhile by an equal call: a lender that looked before its turn books it again, under a key of its own.
      if (seen !== undefined && keyGap !== undefined) return this.#book(accountId, event, `${key} ${randomUUID()}`);
      return seen ?? this.#book(accountId, event, key);
    });
  }

  async #book(accountId: string, event: TakenEvent, key: string): Promise<Answer<EventResponse>> {
    const names = (codes: readonly string[]): boolean =>
      [...this.#accounts.values()].some(({ contract }) => namesAny(contract.terms.reporting, codes));
    const booked = await this.#beside.book(accountId, event, this.agreement, this.#now, key, this.#jobs.ended, names);
    if (booked !== undefined) {
      this.#posted.keep(`${accountId} ${key}`, event, booked);
      return { body: booked, replayed: false };
    }
    const account = this.#accounts.get(accountId);
    if (account === undefined) throw new Refusal(404, "unknown-account", `There is no account ${accountId}.`);
    mustHappenToLoans(event);
    const { day, known } = eventDates(event, account, this.agreement, this.#now);
    const state = account.tryEvent({ seq: 0, day, known, event });
    const response = eventResponse(event, account, state, day, this.#behaviour);
    const row: Omit<EventRow, "seq"> = {
      account_id: accountId,
      idempotency_key: key,
      business_date: isoOf(day),
      // What is told after its day's work was done is put right with the next.
      known_date: isoOf(known > day ? Math.max(known, this.#jobs.ended + 1) : known),
      line_limit: account.limitOn?.(day) ?? null,
      request: event,
      response,
    };
    const limit = row.line_limit ?? undefined;
    const taken = { seq: 0, day, known: dayOf(row.known_date), event, limit };
    const work = Math.max(account.seenOn(taken), this.#jobs.ended + 1);
    const seq = await this.#store.addEvent(row, isoOf(work));
    account.add({ ...taken, seq });
    account.nextDay = Math.min(account.nextDay, work);
    this.#jobs.put(account);
    this.#posted.keep(`${accountId} ${key}`, event, response);
    return { body: response, replayed: false };
  }

  /** Files made after a position, oldest first. */
  async submissions(after: number): Promise<SubmissionsPage> {
    return this.#queue.run(async () => {
      const rows = after >= this.#lastFile ? [] : await this.#store.exchange.filesAfter(after, pageOfFiles);
      const files = rows.map((row) => ({
        name: row.name,
        createdAt: row.created_at,
        contentBase64: Buffer.from(row.content).toString("base64"),
      }));
      return { files, next: String(rows.at(-1)?.seq ?? after) };
    });
  }

  /**
   * Takes in a feedback file of the bureau.
   * @throws Refusal 422 where it cannot be read or does not fit its file, 404 where its file was never made here.
   */
  async feedback(name: string, content: Uint8Array): Promise<void> {
    await this.#queue.run(async () => {
      const today = localTime(this.#now, this.agreement.timeZone).day;
      const arrived = { name, content, receivedAt: this.#now, today };
      const { heeding, repairing } = this.#behaviour.exchange;
      const again = await hearFeedback(this.#store.exchange, arrived, this.agreement, heeding, repairing);
      this.#jobs.recordsWait ||= again;
    });
  }

  /** Sends what waits; how far it comes never holds the clock for longer than one attempt that is not answered. */
  async #send(): Promise<void> {
    if (this.#outboxEmpty) return;
    const { sending } = this.#behaviour.exchange;
    const sent = await sendWaiting(this.#store.exchange, this.#delivery, sending, millisOf(this.#now));
    this.#outboxEmpty = sent.empty;
    this.#jobs.recordsWait ||= sent.recordsWait;
  }

  #dayBook(): DayBook {
    return {
      store: this.#store,
      agreement: this.agreement,
      behaviour: this.#behaviour,
      compress: this.#compress,
      lines: this.#beside.lines,
      plain: this.#beside.plain,
      account: (id) => this.#accounts.get(id),
      called: (day) => this.#jobs.on(day),
    };
  }

  #businessDay(instant: string): Day {
    return businessDay(instant, this.agreement.timeZone, this.agreement.dayCutOff);
  }

  async #begin(): Promise<void> {
    await this.#store.begin({ clock: this.#now, ended: isoOf(this.#jobs.ended), agreement: this.agreement });
  }
}
