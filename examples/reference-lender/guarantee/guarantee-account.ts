import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import type { OpenGuaranteeRequest } from "../../../schemas/ledger/lender-interface.js";
import { standingAt } from "../amending/standing.js";
import { type Day, dayOf } from "../loan/day.js";
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
import { admitGuaranteeEvent, type GuaranteeHappening, isGuaranteeEvent } from "./admit-guarantee-event.js";
import { compensatedOn, type Guarantee, isOverOn } from "./guarantee.js";
import { guaranteeXml } from "./guarantee-xml.js";

/** A guarantee, as an account of the book. */
export class GuaranteeAccount extends PlainAccount {
  readonly kind = "guarantee";
  readonly #request: OpenGuaranteeRequest;
  readonly #events: PlainBooked<GuaranteeHappening>[] = [];

  constructor(id: string, code: string, request: OpenGuaranteeRequest, told: PlainTold) {
    super(id, code, request, told);
    this.#request = request;
  }

  admit(event: BusinessEvent, day: Day): asserts event is GuaranteeHappening {
    admitGuaranteeEvent(this.#guarantee(Number.POSITIVE_INFINITY), this.#events, event, day);
  }

  protected add(event: PlainEvent, day: Day): void {
    if (isGuaranteeEvent(event)) this.#events.push({ day, event });
  }

  /** By which something was paid, it was one (clause L75). */
  override mustBeVoidable(): void {
    if (compensatedOn(this.#guarantee(Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY)) {
      throw new Refusal(422, "paid", `Something was paid by the guarantee ${this.id}.`);
    }
  }

  protected get events(): readonly PlainBooked<GuaranteeHappening>[] {
    return this.#events;
  }

  accountType(): string {
    return this.#request.terms.product;
  }

  isOver(day: Day): boolean {
    return isOverOn(this.#guarantee(Number.POSITIVE_INFINITY), day);
  }

  recordCode({ code }: PlainDecision): RecordCode {
    if (code !== "10" && code !== "20" && code !== "30" && code !== "40") {
      throw new RangeError(`${code} is no reporting code of a record 230.`);
    }
    return `230${code}`;
  }

  xml(
    decision: PlainDecision,
    asOf: Day,
    agreement: Agreement,
    behaviour: Behaviour,
    known: Day = decision.day,
  ): string {
    const guarantee = this.#guarantee(this.tellsAsOf(known, behaviour));
    return guaranteeXml(this.identityOn(decision.day), guarantee, decision, asOf, agreement, behaviour);
  }

  protected next(after: Day, known: Day, behaviour: Behaviour): PlainDecision | undefined {
    return behaviour.guarantees.next(this.#guarantee(this.tellsAsOf(known, behaviour)), after);
  }

  /** The guarantee as known at the end of a day: with what was taken back only later. */
  #guarantee(known: Day): Guarantee {
    const { terms } = this.#request;
    const events = standingAt(this.#events, known);
    return { terms, openDay: this.openDay, dueDay: dayOf(terms.dueDate), events };
  }
}
