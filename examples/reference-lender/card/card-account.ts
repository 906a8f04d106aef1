import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import type { OpenCardRequest } from "../../../schemas/ledger/lender-interface.js";
import type { CreditLine } from "../line/credit-line.js";
import { limitOn } from "../line/line-state.js";
import { type Day, isoMonth, isoOf, monthOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import {
  PlainAccount,
  type PlainBooked,
  type PlainDecision,
  type PlainEvent,
  type PlainTold,
} from "../plain/plain-account.js";
import type { Behaviour } from "../reporting/behaviour.js";
import type { RecordCode } from "../reporting/correction.js";
import { admitCardEvent } from "./admit-card-event.js";
import { beforeOpening, dayAfter, duringDay, standing } from "./card-day.js";
import type { Life } from "./card-evening.js";
import { type CardHappening, isCardEvent } from "./card-event.js";
import { type CardRecord, type CardState, cardCodes } from "./card-state.js";
import type { CardView } from "./card-view.js";
import { cardXml } from "./card-xml.js";
import type { Cards } from "./choices.js";
import { rightCards } from "./right-cards.js";

/** An event of a card as it stands in the book. */
export type CardBooked = PlainBooked<CardHappening>;

/** Longest time between two records of a card that nothing happens to, in days: longer than from any bill to the next. */
const horizon = 130;

/** A card (clauses L50 to L59), once as the ledger has it, once as reporting has it. */
export class CardAccount extends PlainAccount {
  readonly kind = "card";
  readonly #request: OpenCardRequest;
  readonly #line: CreditLine;
  /** In the order in which they count. */
  readonly #events: CardBooked[] = [];
  readonly #ledger: CardState[] = [];
  readonly #reporting: CardState[] = [];
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
  }

  admit(event: BusinessEvent, day: Day, known: Day): asserts event is CardHappening {
    const life = this.#life(rightCards);
    const state = this.#during(known, life);
    if (state.closedOn !== undefined && event.type !== "card-reopening") {
      throw new Refusal(409, "card-closed", `The card was closed on ${isoOf(state.closedOn)}.`);
    }
    if (!isCardEvent(event)) throw new Refusal(422, "not-on-a-card", `${event.type} is no event of a card.`);
    if (day !== known || day < this.openDay) return;
    const earlier = this.#events.filter((booked) => booked.day <= day);
    admitCardEvent({ state, life, line: this.#line.state, earlier }, event);
  }

  protected add(event: PlainEvent, day: Day): void {
    if (!isCardEvent(event)) throw new TypeError(`${event.type} is no event of a card.`);
    const later = this.#events.findIndex((other) => other.day > day);
    this.#events.splice(later < 0 ? this.#events.length : later, 0, { day, event });
    for (const states of [this.#ledger, this.#reporting]) states.length = Math.min(states.length, day - this.openDay);
  }

  protected get events(): readonly CardBooked[] {
    return this.#events;
  }

  accountType(): string {
    return this.#request.terms.product;
  }

  /** A closed card may be opened again, and is over all the same (clause L76). */
  isOver(day: Day): boolean {
    return this.#during(day, this.#life(rightCards)).closedOn !== undefined;
  }

  recordCode({ code }: PlainDecision): RecordCode {
    return code;
  }

  /** The card may be opened again: no record is the last. */
  override ends(): boolean {
    return false;
  }

  xml(decision: PlainDecision, asOf: Day, _agreement: Agreement, behaviour: Behaviour): string {
    const { day, code } = decision;
    const state = this.#end(this.#reporting, day, this.#life(this.#cards));
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

  protected next(after: Day, _known: Day): PlainDecision | undefined {
    const until = Math.max(after, this.openDay, this.#events.at(-1)?.day ?? 0) + horizon;
    const life = this.#life(this.#cards);
    for (let day = Math.max(after + 1, this.openDay); day <= until; day += 1) {
      const { record } = this.#end(this.#reporting, day, life);
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

  /** The card in the course of a day, as the ledger has it. */
  #during(day: Day, life: Life): CardState {
    if (day < this.openDay) return beforeOpening(life);
    return duringDay(this.#end(this.#ledger, day - 1, life), this.#eventsOn(day), life);
  }

  /** The card at the end of a day, from the days that are known. */
  #end(states: CardState[], day: Day, life: Life): CardState {
    let last = states.at(-1) ?? beforeOpening(life);
    while (last.day < day) {
      last = dayAfter(last, this.#eventsOn(last.day + 1), life);
      states.push(last);
    }
    return (day < this.openDay ? undefined : states[day - this.openDay]) ?? beforeOpening(life);
  }

  #eventsOn(day: Day): CardHappening[] {
    return standing(this.#events.filter((booked) => booked.day === day).map(({ event }) => event));
  }

  #life({ servicing, records }: Cards): Life {
    return { terms: this.#request.terms, openDay: this.openDay, agreement: this.#agreement, servicing, records };
  }
}
