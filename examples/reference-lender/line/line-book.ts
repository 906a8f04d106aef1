import type { LineEvent } from "../../../schemas/ledger/event.js";
import type { EventResponse, OpenAccountResponse, OpenLineRequest } from "../../../schemas/ledger/lender-interface.js";
import { Agenda } from "../agenda.js";
import { admitAmending, mustNotBeVoid } from "../amending/admit-amending.js";
import { isAmending } from "../amending/amendments.js";
import type { BookAccount, LoanRequest } from "../book-account.js";
import type { EventDates } from "../event-dates.js";
import { type Day, dayOf, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { LoanAccount } from "../loan-account.js";
import { newCode } from "../new-code/code-change.js";
import type { Behaviour } from "../reporting/behaviour.js";
import { RevolvingAccount } from "../revolving/revolving-account.js";
import { admitLineEvent } from "./admit-line-event.js";
import { CreditLine } from "./credit-line.js";
import type { LineEventRow, LineRow, LineStore } from "./line-store.js";
import type { TakenEvent } from "./taken.js";

/** The credit lines of the book. */
export class LineBook {
  readonly #store: LineStore;
  readonly #behaviour: Behaviour;
  readonly #lines: Map<string, CreditLine> = new Map();
  readonly #agenda: Agenda<CreditLine> = new Agenda();

  constructor(store: LineStore, behaviour: Behaviour) {
    this.#store = store;
    this.#behaviour = behaviour;
  }

  clear(): void {
    this.#lines.clear();
    this.#agenda.clear();
  }

  line(id: string): CreditLine | undefined {
    return this.#lines.get(id);
  }

  /** The line that an opening names, if it names any that is there. */
  named({ under }: LoanRequest): CreditLine | undefined {
    return under === undefined ? undefined : this.#lines.get(under);
  }

  /** Lays a loan to the line that it was drawn or opened under, if it was under any. */
  attach(account: BookAccount): void {
    const line = this.named(account.request);
    if (line === undefined) return;
    if (account instanceof RevolvingAccount) line.revolving = account;
    if (!(account instanceof LoanAccount)) return;
    line.draws.push(account);
    account.line = line;
  }

  /** The first business day on which a line has something to tell. */
  first(): Day | undefined {
    return this.#agenda.first();
  }

  /** The lines with something to tell on a day. */
  on(day: Day): readonly CreditLine[] {
    return this.#agenda.on(day);
  }

  /**
   * Takes up what the database holds.
   * @param ended the last business day whose end-of-day work is done
   */
  async load(ended: Day): Promise<{ lines: readonly LineRow[]; events: readonly LineEventRow[] }> {
    const [lines, events] = [await this.#store.lines(), await this.#store.events()];
    for (const { id, request, response, told } of lines) {
      this.#lines.set(id, new CreditLine(id, response.bureauAccountCode, request, told));
    }
    for (const { line_id, request, business_date } of events) {
      this.#lines.get(line_id)?.add(request, dayOf(business_date));
    }
    for (const line of this.#lines.values()) this.plan(line, ended);
    return { lines, events };
  }

  /** Grants a line that was found admissible. */
  async grant(request: OpenLineRequest, key: string, provider: string, ended: Day): Promise<OpenAccountResponse> {
    const number = String(this.#lines.size + 1).padStart(8, "0");
    const id = `C${number}`;
    const code = `${provider}CL${request.terms.effectiveDate.replaceAll("-", "")}${number}`;
    const response: OpenAccountResponse = { accountId: id, bureauAccountCode: code };
    const told = { days: [], over: false };
    await this.#store.addLine({ id, idempotency_key: key, request, response, told });
    const line = new CreditLine(id, code, request, told);
    this.#lines.set(id, line);
    this.plan(line, ended);
    return response;
  }

  /**
   * Books an event of a line.
   * @throws Refusal where the line does not allow it.
   */
  async book(
    line: CreditLine,
    event: TakenEvent,
    { day, known }: EventDates,
    key: string,
    ended: Day,
  ): Promise<EventResponse> {
    mustNotBeVoid(line);
    const taken = this.#admitted(line, event, day, known, ended);
    const code = taken.event.type === "code-change" ? newCode(line.identity.accountCode, taken.day) : undefined;
    const response = { eventId: event.eventId, ...(code === undefined ? {} : { bureauAccountCode: code }) };
    const business_date = isoOf(taken.day);
    await this.#store.addEvent({
      line_id: line.id,
      idempotency_key: key,
      business_date,
      request: taken.event,
      response,
    });
    line.add(taken.event, taken.day);
    this.plan(line, ended);
    return response;
  }

  /** An event that was found admissible, and the day with which it is taken in: what puts right counts from its known day. */
  #admitted(
    line: CreditLine,
    event: TakenEvent,
    day: Day,
    known: Day,
    ended: Day,
  ): { readonly event: LineEvent; readonly day: Day } {
    // What is told after its day's work was done is put right with the next.
    const on = Math.max(known, ended + 1);
    if (isAmending(event)) {
      admitAmending(line, event, on);
      if (event.type === "void" && line.isUsed) {
        throw new Refusal(422, "used", `Something was opened under the line ${line.id}.`);
      }
      return { event, day: on };
    }
    admitLineEvent(line, event, day);
    if (event.type === "reversal" && day !== known) {
      throw new Refusal(422, "told-late", `It counts for ${isoOf(day)} but became known on ${isoOf(known)}.`);
    }
    return { event, day: event.type === "reversal" ? on : day };
  }

  /** Enters a line under its next day after one whose end-of-day work is done. */
  plan(line: CreditLine, ended: Day): void {
    line.planAfter(ended, this.#behaviour);
    this.#agenda.put(line);
  }
}
