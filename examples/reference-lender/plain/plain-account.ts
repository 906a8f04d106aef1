import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type {
  AmendingEvent,
  BusinessEvent,
  CardEvent,
  ClaimEvent,
  CollateralEvent,
  GuaranteeEvent,
  PersonEvent,
} from "../../../schemas/ledger/event.js";
import type {
  OpenCardRequest,
  OpenClaimRequest,
  OpenCollateralRequest,
  OpenGuaranteeRequest,
  OpenPersonRequest,
} from "../../../schemas/ledger/lender-interface.js";
import type { Amended } from "../amending/amended.js";
import { Amendments, isAmending } from "../amending/amendments.js";
import { dueAfter } from "../amending/due-after.js";
import type { AmendedKind } from "../amending/forms.js";
import type { Late } from "../amending/late.js";
import { epochsOf, reversalDays, type TakenBack, takenBackOn } from "../amending/standing.js";
import { type Day, dayOf } from "../loan/day.js";
import type { CodeChange } from "../new-code/code-change.js";
import type { PersonCode } from "../person/choices.js";
import type { Behaviour } from "../reporting/behaviour.js";
import type { RecordCode } from "../reporting/correction.js";
import type { Identity } from "../reporting/record-xml.js";
import { decisionOf } from "./decision-of.js";

/**
 * The opening of what is no loan: a claim that is collected (L37), a guarantee (L40), a card (L50), a contract over
 * collateral (L60) or the registration of a person (L64).
 */
export type PlainRequest =
  | OpenClaimRequest
  | OpenGuaranteeRequest
  | OpenCardRequest
  | OpenCollateralRequest
  | OpenPersonRequest;

/** What may happen to one of them. */
export type PlainEvent = ClaimEvent | GuaranteeEvent | CardEvent | CollateralEvent | PersonEvent;

/** What such an account has told the bureau so far. */
export interface PlainTold {
  /** The as-of days, as dates. */
  readonly days: readonly string[];
  /** Whether the last record that it can have was among them: nothing is told after it (R2101205, R2301202, R5101202). */
  readonly over: boolean;
}

/** A record that such an account owes as of a day. */
export interface PlainDecision {
  readonly day: Day;
  /** RptDateCode (§4.1); of a card a 215 too, with its OpetnType; of a person 10 as of the registration, 20 at its withdrawal, else 30. */
  readonly code: "10" | "20" | "30" | "40" | "31" | "32" | "21511" | "21512";
  /** Month of segment H as `yyyy-MM`; absent without one. */
  readonly month?: string;
  /** Of a person: which of the records of the day it is. */
  readonly record?: PersonCode;
}

/** The day on which something was opened; its terms have a name of their own for it. */
export function openDateOf({ terms }: PlainRequest): string {
  switch (terms.product) {
    case "collateral":
      return terms.effectiveDate;
    case "person":
      return terms.registeredOn;
    default:
      return terms.openDate;
  }
}

/** An event that was taken in, with the business day that it counts for. */
export interface PlainBooked<Event extends PlainEvent> {
  readonly day: Day;
  readonly event: Event;
}

/** When the lender learnt of an event, and what was noted with it. */
export interface Learnt {
  /** The business day on which the lender learnt of it. */
  readonly known: Day;
  /** Of a card: the limit of its line then, in minor units. */
  readonly limit?: number | undefined;
}

/** An account that is no loan, held in memory; the database has its request, its events and what was told of it. */
export abstract class PlainAccount implements Omit<Amended, "kind"> {
  readonly id: string;
  /** What it is when it is put right; `undefined`: a person, who is not (clauses L75 to L78). */
  abstract readonly kind: AmendedKind | undefined;
  readonly identity: Identity;
  readonly openDay: Day;
  readonly request: PlainRequest;
  told: PlainTold;
  /** Next business day on which the end-of-day job has to look at it. */
  nextDay: Day = Number.POSITIVE_INFINITY;
  readonly #amendments: Amendments = new Amendments();

  constructor(id: string, code: string, request: PlainRequest, told: PlainTold) {
    const { name, idType, idNum } = request.borrower;
    this.id = id;
    this.identity = { accountCode: code, name, idType, idNum };
    this.openDay = dayOf(openDateOf(request));
    this.request = request;
    this.told = told;
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

  amendedOn(day: Day): readonly AmendingEvent[] {
    return this.#amendments.on(day);
  }

  takenBackOn(day: Day): readonly TakenBack[] {
    return this.takesBack ? takenBackOn(this.events, day) : [];
  }

  lateOn(_day: Day): readonly Late[] {
    return [];
  }

  /** An event that a reversal of a later day can name: of a card only, whose reversal counts for its day (clauses L19, L84). */
  event(_eventId: string): { readonly day: Day } | undefined {
    return undefined;
  }

  /** Whether a payment of an earlier day may be found or bounce (clause L84). */
  get takesLate(): boolean {
    return false;
  }

  /** The limit of its line in force on a business day, in minor units; of a card only. */
  limitOn(_day: Day): number | undefined {
    return undefined;
  }

  /** AcctType of its records; `undefined`: they have none. */
  abstract accountType(behaviour: Behaviour): string | undefined;

  /** Whether it is over on a business day. */
  abstract isOver(day: Day): boolean;

  /** What happened to it and did not put it right. */
  protected abstract get events(): readonly PlainBooked<PlainEvent>[];

  /** Whether an event puts it right: of a contract over collateral no correction does, of a person none (L69, L77). */
  amends(event: BusinessEvent): event is AmendingEvent {
    if (!isAmending(event) || this.kind === undefined) return false;
    return this.kind !== "contract" || event.type !== "identity-correction";
  }

  /**
   * Turns down a void that cannot be (clause L75).
   * @throws Refusal 422
   */
  mustBeVoidable(): void {}

  /**
   * Takes in an event that is stored.
   * @param day the business day that it counts for
   */
  take(event: PlainEvent, day: Day, learnt: Learnt): void {
    if (this.amends(event)) this.#amendments.add(event, day);
    else this.add(event, day, learnt);
  }

  /**
   * Turns down an event that its clauses do not allow.
   * @param day the business day that it counts for
   * @param known the business day on which the lender learnt of it
   * @throws Refusal 409 where the account is over, else 422.
   */
  abstract admit(event: BusinessEvent, day: Day, known: Day): asserts event is PlainEvent;

  /** Takes in an event that was admitted, puts nothing right and counts for a business day. */
  protected abstract add(event: PlainEvent, day: Day, learnt: Learnt): void;

  /** What a record of a code tells, as it is stored: the type goes before the code where it is not 210. */
  abstract recordCode(decision: PlainDecision): RecordCode;

  /** The first record that it owes as of a day after another, by what is known of it at the end of a day. */
  protected abstract next(after: Day, known: Day, behaviour: Behaviour): PlainDecision | undefined;

  /** One record on one line, by what is known at the end of its own day or of a later one. */
  abstract xml(decision: PlainDecision, asOf: Day, agreement: Agreement, behaviour: Behaviour, known?: Day): string;

  owesAsOf(day: Day, known: Day, behaviour: Behaviour): boolean {
    return this.next(day - 1, known, behaviour)?.day === day;
  }

  xmlAsOf(day: Day, code: RecordCode, known: Day, agreement: Agreement, behaviour: Behaviour): string {
    return this.xml(decisionOf(day, code), day, agreement, behaviour, known);
  }

  /** Whether nothing is told after a record. */
  ends({ code }: PlainDecision): boolean {
    return code === "20";
  }

  /** What it has to tell at the end of a day: what it owes as of that day and has not told as of an earlier one. */
  owed(day: Day, behaviour: Behaviour): PlainDecision[] {
    const owed: PlainDecision[] = [];
    if (day >= this.#lastDay(behaviour)) return owed;
    for (let one = this.#untold(undefined, behaviour); one !== undefined && one.day <= day; ) {
      owed.push(one);
      one = this.#untold(one.day, behaviour);
    }
    return owed;
  }

  /** Works out the next day with something to tell after a day whose end-of-day work is done. */
  planAfter(day: Day, behaviour: Behaviour): void {
    const next = this.#untold(undefined, behaviour);
    const telling =
      next === undefined || day >= this.#lastDay(behaviour) ? Number.POSITIVE_INFINITY : Math.max(next.day, day + 1);
    const days = [...this.#amendments.days, ...this.learntOn];
    const lag = this.kind === undefined ? 0 : behaviour.amending.lag(this.kind);
    this.nextDay = Math.min(telling, dueAfter(days, day, lag));
  }

  /** The day from which on nothing is told of it: that on which it turned out to be void (clause L75). */
  #lastDay({ amending }: Behaviour): Day {
    if (this.kind !== undefined && !amending.stops(this.kind)) return Number.POSITIVE_INFINITY;
    return this.voidOn ?? Number.POSITIVE_INFINITY;
  }

  #untold(after: Day | undefined, behaviour: Behaviour): PlainDecision | undefined {
    if (this.told.over) return undefined;
    const days = new Set(this.told.days.map(dayOf));
    let one = this.#nextAsKnown(after ?? this.openDay - 1, behaviour);
    while (one !== undefined && days.has(one.day)) one = this.#nextAsKnown(one.day, behaviour);
    return one === undefined || one.day >= this.#lastDay(behaviour) ? undefined : one;
  }

  /** The first record that it owes as of a day after another, each day as it was known at its own end (clause L19). */
  #nextAsKnown(after: Day, behaviour: Behaviour): PlainDecision | undefined {
    for (const { from, to } of epochsOf(this.learntOn)) {
      if (to <= after + 1) continue;
      const one = this.next(Math.max(after, from - 1), from, behaviour);
      if (one !== undefined && one.day < to) return one;
    }
    return undefined;
  }

  /** Whether reversals take back what was told of it as of earlier days (clause L78). */
  protected get takesBack(): boolean {
    return this.kind === "claim" || this.kind === "guarantee";
  }

  /** The day as of which reporting knows it: one that takes nothing back goes by what was told first (clause L78). */
  protected tellsAsOf(known: Day, { amending }: Behaviour): Day {
    return this.kind !== undefined && amending.takesBack(this.kind) ? known : Number.NEGATIVE_INFINITY;
  }

  /** The days on which something became known of earlier ones. */
  protected get learntOn(): readonly Day[] {
    return this.takesBack ? reversalDays(this.events) : [];
  }
}
