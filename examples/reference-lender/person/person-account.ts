import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { BusinessEvent, PersonEvent } from "../../../schemas/ledger/event.js";
import type { OpenPersonRequest } from "../../../schemas/ledger/lender-interface.js";
import { type Day, isoOf } from "../loan/day.js";
import {
  PlainAccount,
  type PlainBooked,
  type PlainDecision,
  type PlainEvent,
  type PlainTold,
} from "../plain/plain-account.js";
import type { Behaviour } from "../reporting/behaviour.js";
import type { RecordCode } from "../reporting/correction.js";
import { admitPersonEvent, isPersonEvent } from "./admit-person-event.js";
import { personCode, personXml } from "./person-xml.js";
import { type Registration, voidOn } from "./registration.js";

/** A person who was registered, kept as claims and guarantees are; as of one day several records may be owed. */
export class PersonAccount extends PlainAccount {
  readonly kind = undefined;
  readonly #request: OpenPersonRequest;
  readonly #events: PlainBooked<PersonEvent>[] = [];

  constructor(id: string, code: string, request: OpenPersonRequest, told: PlainTold) {
    super(id, code, request, told);
    this.#request = request;
  }

  admit(event: BusinessEvent, day: Day): asserts event is PersonEvent {
    admitPersonEvent(this.#registration, this.#request.borrower, event, day);
  }

  protected add(event: PlainEvent, day: Day): void {
    if (!isPersonEvent(event)) return;
    const later = this.#events.findIndex((booked) => booked.day > day);
    this.#events.splice(later < 0 ? this.#events.length : later, 0, { day, event });
  }

  protected get events(): readonly PlainBooked<PersonEvent>[] {
    return this.#events;
  }

  accountType(): undefined {
    return undefined;
  }

  isOver(): boolean {
    return voidOn(this.#registration) !== undefined;
  }

  recordCode({ day, record }: PlainDecision): RecordCode {
    if (record === undefined) throw new RangeError(`Which record of ${this.id} as of ${isoOf(day)} is not said.`);
    return record;
  }

  xml({ day, record: code }: PlainDecision, asOf: Day, agreement: Agreement, behaviour: Behaviour): string {
    const registration = this.#registration;
    const record = behaviour.persons.owed(registration, day).find((one) => personCode(one) === code);
    if (record === undefined)
      throw new RangeError(`No record ${code ?? "at all"} of ${this.id} is owed as of ${isoOf(day)}.`);
    return personXml(this.identity, registration, record, day, asOf, agreement, behaviour);
  }

  /** The deletion of the person goes last (clause L69). */
  override ends({ record }: PlainDecision): boolean {
    return record === "114";
  }

  override owed(day: Day, behaviour: Behaviour): PlainDecision[] {
    return super.owed(day, behaviour).flatMap((one) => this.#asOf(one.day, behaviour));
  }

  protected next(after: Day, _known: Day, behaviour: Behaviour): PlainDecision | undefined {
    const days = [this.openDay, ...this.#events.map(({ day }) => day)].filter((day) => day > after);
    return days.flatMap((day) => this.#asOf(day, behaviour))[0];
  }

  #asOf(day: Day, { persons }: Behaviour): readonly PlainDecision[] {
    const registration = this.#registration;
    const code = day === this.openDay ? "10" : day === voidOn(registration) ? "20" : "30";
    return persons.owed(registration, day).map((record) => ({ day, code, record: personCode(record) }));
  }

  get #registration(): Registration {
    return { terms: this.#request.terms, registeredOn: this.openDay, events: this.#events };
  }
}
