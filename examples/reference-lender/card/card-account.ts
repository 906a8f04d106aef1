import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import type { OpenCardRequest } from "../../../schemas/ledger/lender-interface.js";
import type { Late } from "../amending/late.js";
import type { CreditLine } from "../line/credit-line.js";
import { limitOn } from "../line/line-state.js";
import { type Day, isoMonth, isoOf, monthOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import {
  type Learnt,
  PlainAccount,
  type PlainDecision,
  type PlainEvent,
  type PlainTold,
} from "../plain/plain-account.js";
import type { Behaviour } from "../reporting/behaviour.js";
import type { RecordCode } from "../reporting/correction.js";
import { admitCardEvent } from "./admit-card-event.js";
import { admitLate } from "./admit-late.js";
import { type CardBooked, isLate, standingOn } from "./card-booked.js";
import type { Life } from "./card-evening.js";
import { type CardHappening, isCardEvent } from "./card-event.js";
import { CardFold } from "./card-fold.js";
import { type Billed, billedOn, type CardRecord, type CardState, cardCodes } from "./card-state.js";
import type { CardView } from "./card-view.js";
import { cardXml } from "./card-xml.js";
import type { Cards } from "./choices.js";
import { rightCards } from "./right-cards.js";

/** Longest time between two records of a card that nothing happens to, in days: longer than from any bill to the next. */
const horizon = 130;

/** A card (clauses L50 to L59), once as the ledger has it, once as reporting has it. */
export class CardAccount extends PlainAccount {
  readonly kind = "card";
  readonly #request: OpenCardRequest;
  readonly #line: CreditLine;
  /** In the order in which they count. */
  readonly #events: CardBooked[] = [];
  /** With all that is known. */
  readonly #ledger: CardFold;
  /** As known since a day on which something of an earlier one became known, by that day (clause L84). */
  readonly #reporting: Map<Day, CardFold> = new Map();
  readonly #agreement: Agreement;
  readonly #cards: Cards;

  constructor(
    id: string,
    code: string,
    request: OpenCardRequest,
    told: PlainTold,
    line: CreditLine,
    agreement: Agreement,
    { cards }: Behaviour,
  ) {
    super(id, code, request, told);
    this.#request = request;
    this.#line = line;
    this.#agreement = agreement;
    this.#cards = cards;
    const all = (day: Day): CardHappening[] => standingOn(this.#events, day);
    this.#ledger = new CardFold(this.#life(rightCards), all);
  }

  admit(event: BusinessEvent, day: Day, known: Day): asserts event is CardHappening {
    const life = this.#life(rightCards);
    const state = this.#ledger.during(known);
    if (state.closedOn !== undefined && event.type !== "card-reopening") {
      throw new Refusal(409, "card-closed", `The card was closed on ${isoOf(state.closedOn)}.`);
    }
    if (!isCardEvent(event)) throw new Refusal(422, "not-on-a-card", `${event.type} is no event of a card.`);
    if (day < this.openDay) return;
    const line = this.#line.state;
    if (day !== known) {
      admitLate({ life, line, events: this.#events }, { day, known, event });
      return;
    }
    const earlier = this.#events.filter((booked) => booked.day <= day);
    admitCardEvent({ state, life, line, earlier }, event);
  }

  protected add(event: PlainEvent, day: Day, { known, limit }: Learnt): void {
    if (!isCardEvent(event)) throw new TypeError(`${event.type} is no event of a card.`);
    const later = this.#events.findIndex((other) => other.day > day);
    this.#events.splice(later < 0 ? this.#events.length : later, 0, { day, known, event, limit });
    this.#ledger.forget(day);
    for (const fold of this.#reporting.values()) fold.forget(day);
  }

  override limitOn(day: Day): number {
    return limitOn(this.#line.state, day);
  }

  override event(eventId: string): CardBooked | undefined {
    return this.#events.find(({ event }) => event.eventId === eventId);
  }

  override get takesLate(): boolean {
    return true;
  }

  override lateOn(day: Day): readonly Late[] {
    return this.#events.flatMap((booked) => {
      const { type } = booked.event;
      const corrects = type === "repayment" || type === "reversal";
      return corrects && isLate(booked) && booked.known === day ? [{ type, day: booked.day }] : [];
    });
  }

  protected override get learntOn(): readonly Day[] {
    return this.#events.flatMap((booked) => (isLate(booked) ? [booked.known] : []));
  }

  protected get events(): readonly CardBooked[] {
    return this.#events;
  }

  accountType(): string {
    return this.#request.terms.product;
  }

  /** A closed card may be opened again, and is over all the same (clause L76). */
  isOver(day: Day): boolean {
    return this.#ledger.during(day).closedOn !== undefined;
  }

  recordCode({ code }: PlainDecision): RecordCode {
    return code;
  }

  /** The card may be opened again: no record is the last. */
  override ends(): boolean {
    return false;
  }

  xml(
    decision: PlainDecision,
    asOf: Day,
    _agreement: Agreement,
    behaviour: Behaviour,
    known: Day = decision.day,
  ): string {
    const { day, code } = decision;
    const state = this.#told(known).at(day);
    // What happened on the day and was told after its records were made does not make them other ones.
    const told = cardCodes.find((one) => one === code);
    if (told === undefined) throw new RangeError(`${code} is no code of a card.`);
    const record: CardRecord =
      state.record?.code === told
        ? state.record
        : {
            code: told,
            month: monthOf(day),
            settlement: day,
            first: false,
            monthlyBefore: undefined,
            specialsBefore: state.told.specialsTo,
          };
    const identity = { ...this.identityOn(day), lineCode: this.#line.codeNamedOn(day, behaviour) };
    return cardXml(identity, this.#view(state, record), asOf, behaviour);
  }

  protected next(after: Day, known: Day): PlainDecision | undefined {
    const until = Math.max(after, this.openDay, this.#events.at(-1)?.day ?? 0) + horizon;
    const told = this.#told(known);
    for (let day = Math.max(after + 1, this.openDay); day <= until; day += 1) {
      const { record } = told.at(day);
      if (record === undefined) continue;
      const { code, month } = record;
      return month === undefined ? { day, code } : { day, code, month: isoMonth(month) };
    }
    return undefined;
  }

  #view(state: CardState, record: CardRecord): CardView {
    const line = this.#line.state;
    const { openDay } = this;
    const { day } = state;
    return {
      terms: this.#request.terms,
      agreement: this.#agreement,
      openDay,
      expiresOn: line.expiresOn,
      limit: limitOn(line, day),
      limitChanges: line.changes.map((change) => change.day).filter((on) => on >= openDay && on <= day),
      state,
      record,
    };
  }

  /** The card as reporting has it, by what was known at the end of a day. */
  #told(known: Day): CardFold {
    const since = Math.max(Number.NEGATIVE_INFINITY, ...this.learntOn.filter((day) => day <= known));
    const kept = this.#reporting.get(since);
    if (kept !== undefined) return kept;
    const isKnown = (booked: CardBooked): boolean => !isLate(booked) || booked.known <= since;
    const { servicing } = this.#cards;
    const fold = new CardFold(this.#life(this.#cards, since), (day) =>
      standingOn(servicing.takenIn(this.#events.filter(isKnown)), day),
    );
    this.#reporting.set(since, fold);
    return fold;
  }

  /** @param since the day on which something of earlier ones became known; absent: none did */
  #life({ servicing, records }: Cards, since: Day = Number.NEGATIVE_INFINITY): Life {
    const { terms } = this.#request;
    const billedBefore = (day: Day): Billed | undefined =>
      day < since ? billedOn(this.#told(since - 1).at(day)) : undefined;
    return { terms, openDay: this.openDay, agreement: this.#agreement, servicing, records, billedBefore };
  }
}
