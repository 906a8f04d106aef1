import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { AmendingEvent, LineEvent } from "../../../schemas/ledger/event.js";
import type { OpenLineRequest } from "../../../schemas/ledger/lender-interface.js";
import type { Amended } from "../amending/amended.js";
import { Amendments, isAmending } from "../amending/amendments.js";
import { dueAfter } from "../amending/due-after.js";
import { epochsOf, reversalDays, standingAt, type TakenBack, takenBackOn } from "../amending/standing.js";
import type { CardAccount } from "../card/card-account.js";
import { type Day, dayOf } from "../loan/day.js";
import type { LoanAccount } from "../loan-account.js";
import type { CodeChange } from "../new-code/code-change.js";
import type { Behaviour } from "../reporting/behaviour.js";
import type { RecordCode } from "../reporting/correction.js";
import type { Identity } from "../reporting/record-xml.js";
import type { RevolvingAccount } from "../revolving/revolving-account.js";
import type { LineHappening, LineOnly } from "./admit-line-event.js";
import type { LineDecision } from "./choices.js";
import { lineCodeOf } from "./line-code-of.js";
import { type LineState, overOn } from "./line-state.js";
import { lineXml } from "./line-xml.js";

/** What a line has told the bureau so far. */
export interface LineTold {
  /** The as-of days, as dates. */
  readonly days: readonly string[];
  /** Whether the record of code 20 was among them: nothing is told after it (R2201201). */
  readonly over: boolean;
}

/** An event of a line as it stands in the book. */
interface LineBooked<Event extends LineHappening> {
  readonly day: Day;
  readonly event: Event;
}

/** A credit line held in memory; the database has its request, its events and what was told of it. */
export class CreditLine implements Amended {
  readonly id: string;
  readonly kind = "line";
  readonly identity: Identity;
  readonly request: OpenLineRequest;
  /** The loans drawn under it. */
  readonly draws: LoanAccount[] = [];
  /** The revolving loan opened under it; there is none beside draws (clause L43). */
  revolving: RevolvingAccount | undefined;
  /** The card whose limit it is (clause L50). */
  card: CardAccount | undefined;
  told: LineTold;
  /** Next business day on which the end-of-day job has to look at it. */
  nextDay: Day = Number.POSITIVE_INFINITY;
  readonly #amendments: Amendments = new Amendments();
  /** In the order in which they count. */
  readonly #events: LineBooked<LineHappening>[] = [];
  readonly #drawsClosedOn: Day[] = [];

  constructor(id: string, code: string, request: OpenLineRequest, told: LineTold) {
    this.id = id;
    const { name, idType, idNum } = request.borrower;
    this.identity = { accountCode: code, name, idType, idNum };
    this.request = request;
    this.told = told;
  }

  /** What is known of it now. */
  get state(): LineState {
    return this.stateAt(Number.POSITIVE_INFINITY);
  }

  /** The line as known at the end of a day: with what was taken back only later (clause L78). */
  stateAt(known: Day): LineState {
    return this.stateOf(standingAt(this.#events, known));
  }

  /** The line with some events. */
  stateOf(events: readonly LineBooked<LineOnly>[]): LineState {
    const { terms } = this.request;
    return {
      terms,
      grantedOn: dayOf(terms.effectiveDate),
      expiresOn: dayOf(terms.expiryDate),
      changes: events.flatMap(({ day, event }) => (event.type === "limit-change" ? [{ day, limit: event.limit }] : [])),
      endedOn: events.find(({ event }) => event.type === "line-end")?.day,
      drawsClosedOn: this.#drawsClosedOn,
    };
  }

  /** What happened to it, in the order in which it counts. */
  get events(): readonly LineBooked<LineHappening>[] {
    return this.#events;
  }

  /** Whether anything was opened under it. */
  get isUsed(): boolean {
    return this.draws.length > 0 || this.revolving !== undefined || this.card !== undefined;
  }

  /** Whether it is over on a business day (clause L36). */
  isOver(day: Day): boolean {
    const { state } = this;
    return state.endedOn !== undefined || day >= overOn(state) || this.told.over;
  }

  /** The code by which a loan or a card names it at the end of a day (clause L76). */
  codeNamedOn(day: Day, { amending }: Behaviour): string {
    return amending.codeNamed(this.identity.accountCode, this.codeChanges, day);
  }

  get openDay(): Day {
    return dayOf(this.request.terms.effectiveDate);
  }

  get voidOn(): Day | undefined {
    return this.#amendments.voidOn;
  }

  get codeChanges(): readonly CodeChange[] {
    return this.#amendments.codeChanges(this.identity.accountCode);
  }

  identityOn(day: Day): Identity {
    const { name, idType, idNum } = this.#amendments.borrowerOn(day, this.request.borrower);
    return { ...this.identity, name, idType, idNum };
  }

  accountType(): undefined {
    return undefined;
  }

  amendedOn(day: Day): readonly AmendingEvent[] {
    return this.#amendments.on(day);
  }

  takenBackOn(day: Day): readonly TakenBack[] {
    return takenBackOn(this.#events, day);
  }

  lateOn(): readonly [] {
    return [];
  }

  owesAsOf(day: Day, known: Day, { lines }: Behaviour): boolean {
    return lines.records.owed(this.stateAt(known)).some((one) => one.day === day);
  }

  xmlAsOf(day: Day, code: RecordCode, known: Day, agreement: Agreement, behaviour: Behaviour): string {
    const told = lineCodeOf(code);
    if (told === undefined) throw new RangeError(`${code} is no record of a line.`);
    return lineXml(this.identityOn(known), this.stateAt(known), { day, code: told }, day, agreement, behaviour);
  }

  /** Takes in an event that is stored and counts for a business day. */
  add(event: LineEvent, day: Day): void {
    if (isAmending(event)) {
      this.#amendments.add(event, day);
      return;
    }
    const later = this.#events.findIndex((other) => other.day > day);
    this.#events.splice(later < 0 ? this.#events.length : later, 0, { day, event });
  }

  /** Notes that a loan drawn under it was repaid to nothing. */
  drawClosed(day: Day): void {
    this.#drawsClosedOn.push(day);
  }

  /** What it has to tell at the end of a day: what it owes as of that day and has not told as of an earlier one. */
  owed(day: Day, behaviour: Behaviour): readonly LineDecision[] {
    if (this.voidOn !== undefined && this.voidOn <= day && behaviour.amending.stops(this.kind)) return [];
    return this.#untold(behaviour).filter((decision) => decision.day <= day);
  }

  /** Works out the next day with something to do after a day whose end-of-day work is done. */
  planAfter(day: Day, behaviour: Behaviour): void {
    const next = this.#untold(behaviour)[0];
    const days = [...this.#amendments.days, ...reversalDays(this.#events)];
    const coming = dueAfter(days, day, behaviour.amending.lag(this.kind));
    const telling = next === undefined ? Number.POSITIVE_INFINITY : Math.max(next.day, day + 1);
    this.nextDay = Math.min(telling, coming);
  }

  #untold({ lines, amending }: Behaviour): LineDecision[] {
    if (this.told.over) return [];
    const days = new Set(this.told.days.map(dayOf));
    const last = amending.stops(this.kind) ? (this.voidOn ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    return this.#owed((state) => lines.records.owed(state)).filter(({ day }) => !days.has(day) && day < last);
  }

  /** All records of the line, each as known at the end of its day. */
  #owed(owed: (state: LineState) => readonly LineDecision[]): LineDecision[] {
    return epochsOf(reversalDays(this.#events)).flatMap(({ from, to }) =>
      owed(this.stateAt(from)).filter(({ day }) => day >= from && day < to),
    );
  }
}
