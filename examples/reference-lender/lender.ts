import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { LedgerEvent } from "../../schemas/ledger/event.js";
import type {
  ClockState,
  EventResponse,
  OpenAccountRequest,
  OpenAccountResponse,
  SubmissionsPage,
} from "../../schemas/ledger/lender-interface.js";
import { type Answer, Answered } from "./answered.js";
import { type DayBook, dayOfText, nextDayText } from "./end-of-day.js";
import { eventDates, mustHaveHappened } from "./event-dates.js";
import type { Delivery } from "./exchange/delivery.js";
import { hearFeedback } from "./exchange/hear.js";
import { sendWaiting } from "./exchange/outbox.js";
import { businessDay, localTime, millisOf, mustKnowZone } from "./loan/business-day.js";
import { contractOf } from "./loan/contract.js";
import { type Day, dayOf, isoOf } from "./loan/day.js";
import { openingState } from "./loan/opening.js";
import { Refusal } from "./loan/refusal.js";
import { LoanAccount } from "./loan-account.js";
import { NightJobs } from "./night-jobs.js";
import { OneAtATime } from "./one-at-a-time.js";
import { checkOpening } from "./opening-check.js";
import type { Behaviour } from "./reporting/behaviour.js";
import { isReportingCode } from "./reporting/correction.js";
import { firstReported } from "./reporting/first-reported.js";
import type { EventRow } from "./storage/rows.js";
import type { Store } from "./storage/store.js";

const pageOfFiles = 200;

/** The lender: its book, its clock and its end-of-day work. All calls run one at a time. */
export class Lender {
  agreement: Agreement;
  readonly #store: Store;
  readonly #behaviour: Behaviour;
  readonly #delivery: Delivery;
  readonly #compress: boolean;
  readonly #queue: OneAtATime = new OneAtATime();
  readonly #accounts: Map<string, LoanAccount> = new Map();
  readonly #openings: Answered<OpenAccountRequest, OpenAccountResponse> = new Answered();
  readonly #posted: Answered<LedgerEvent, EventResponse> = new Answered();
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
    const nextDays = new Map<string, Day>();
    for (const row of await this.#store.accounts()) {
      this.#openings.keep(row.idempotency_key, row.request, row.response);
      const contract = contractOf(row.request.terms, this.agreement);
      const code = row.response.bureauAccountCode;
      const bookedOn = dayOf(row.booked_on);
      this.#accounts.set(
        row.id,
        new LoanAccount(row.id, code, row.request, contract, bookedOn, row.reported, this.#behaviour),
      );
      nextDays.set(row.id, dayOfText(row.next_day));
    }
    for (const row of await this.#store.events()) {
      this.#posted.keep(`${row.account_id} ${row.idempotency_key}`, row.request, row.response);
      const [day, known] = [dayOf(row.business_date), dayOf(row.known_date)];
      this.#accounts.get(row.account_id)?.add({ seq: row.seq, day, known, event: row.request });
    }
    for (const [id, account] of this.#accounts) {
      account.nextDay = nextDays.get(id) ?? Number.POSITIVE_INFINITY;
      this.#jobs.put(account);
    }
    await this.#resume();
  }

  /** Takes up the files and records that were under way when the lender stopped. */
  async #resume(): Promise<void> {
    const { exchange } = this.#store;
    for (const { code, as_of } of await exchange.heldRecords()) {
      const at = isReportingCode(code) ? this.#behaviour.files.apartAt(code, dayOf(as_of), this.agreement) : undefined;
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
      this.#openings.clear();
      this.#posted.clear();
      this.#lastFile = 0;
      this.#outboxEmpty = true;
      await this.#begin();
      return { now, done: true };
    });
  }

  /** Opens a loan. */
  async openAccount(request: OpenAccountRequest, key: string): Promise<Answer<OpenAccountResponse>> {
    return this.#queue.run(async () => {
      const seen = this.#openings.find(key, request);
      if (seen !== undefined) return seen;
      mustHaveHappened(request.openedAt, "openedAt", this.#now);
      const bookedOn = this.#businessDay(request.openedAt);
      checkOpening(request, this.agreement, bookedOn);
      const contract = contractOf(request.terms, this.agreement);
      const state = openingState(contract, request.migrated);
      const number = String(this.#accounts.size + 1).padStart(8, "0");
      const id = `L${number}`;
      const code = `${this.agreement.provider}LN${request.terms.openDate.replaceAll("-", "")}${number}`;
      const response: OpenAccountResponse = {
        accountId: id,
        bureauAccountCode: code,
        schedule: { rows: this.#behaviour.answers.schedule(state.instalments) },
      };
      const reported = firstReported(contract, state, bookedOn, this.#behaviour);
      const account = new LoanAccount(id, code, request, contract, bookedOn, reported, this.#behaviour);
      account.planAfter(Math.max(this.#jobs.ended, bookedOn - 1));
      await this.#store.addAccount({
        id,
        idempotency_key: key,
        open_date: request.terms.openDate,
        booked_on: isoOf(bookedOn),
        request,
        response,
        reported,
        next_day: nextDayText(account.nextDay),
      });
      this.#accounts.set(id, account);
      this.#openings.keep(key, request, response);
      this.#jobs.put(account);
      return { body: response, replayed: false };
    });
  }

  /** Books a business event. */
  async postEvent(accountId: string, event: LedgerEvent, key: string): Promise<Answer<EventResponse>> {
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

  async #book(accountId: string, event: LedgerEvent, key: string): Promise<Answer<EventResponse>> {
    const account = this.#accounts.get(accountId);
    if (account === undefined) throw new Refusal(404, "unknown-account", `There is no account ${accountId}.`);
    const { day, known } = eventDates(event, account, this.agreement, this.#now);
    const state = account.tryEvent({ seq: 0, day, known, event });
    const replanned = event.type === "prepayment" || event.type === "extension";
    const coming = state.instalments.filter((row) => row.due > day);
    const response: EventResponse = replanned
      ? { eventId: event.eventId, schedule: { rows: this.#behaviour.answers.schedule(coming) } }
      : { eventId: event.eventId };
    const row: Omit<EventRow, "seq"> = {
      account_id: accountId,
      idempotency_key: key,
      business_date: isoOf(day),
      // What is told after its day's work was done is put right with the next.
      known_date: isoOf(known > day ? Math.max(known, this.#jobs.ended + 1) : known),
      request: event,
      response,
    };
    const booked = { seq: 0, day, known: dayOf(row.known_date), event };
    const work = Math.max(account.seenOn(booked), this.#jobs.ended + 1);
    const seq = await this.#store.addEvent(row, isoOf(work));
    account.add({ ...booked, seq });
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
