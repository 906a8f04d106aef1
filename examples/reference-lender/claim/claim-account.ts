import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import type { OpenClaimRequest } from "../../../schemas/ledger/lender-interface.js";
import { standingAt } from "../amending/standing.js";
import type { Day } from "../loan/day.js";
import {
  PlainAccount,
  type PlainBooked,
  type PlainDecision,
  type PlainEvent,
  type PlainTold,
} from "../plain/plain-account.js";
import type { Behaviour } from "../reporting/behaviour.js";
import type { RecordCode } from "../reporting/correction.js";
import { admitClaimEvent, type ClaimHappening, isClaimEvent } from "./admit-claim-event.js";
import { type Claim, overOn } from "./claim.js";
import { claimXml } from "./claim-xml.js";

/** A claim that is collected, as an account of the book. */
export class ClaimAccount extends PlainAccount {
  readonly kind = "claim";
  readonly #request: OpenClaimRequest;
  readonly #events: PlainBooked<ClaimHappening>[] = [];

  constructor(id: string, code: string, request: OpenClaimRequest, told: PlainTold) {
    super(id, code, request, told);
    this.#request = request;
  }

  admit(event: BusinessEvent, day: Day): asserts event is ClaimHappening {
    admitClaimEvent(this.#claim(Number.POSITIVE_INFINITY), this.#events, event, day);
  }

  protected add(event: PlainEvent, day: Day): void {
    if (isClaimEvent(event)) this.#events.push({ day, event });
  }

  protected get events(): readonly PlainBooked<ClaimHappening>[] {
    return this.#events;
  }

  accountType({ claims }: Behaviour): string {
    return claims.accountType;
  }

  isOver(): boolean {
    return overOn(this.#claim(Number.POSITIVE_INFINITY)) !== undefined;
  }

  /** Its records are records 210 like those of a loan, and lie in one file with them. */
  recordCode({ code }: PlainDecision): RecordCode {
    return code;
  }

  xml(
    decision: PlainDecision,
    asOf: Day,
    agreement: Agreement,
    behaviour: Behaviour,
    known: Day = decision.day,
  ): string {
    const claim = this.#claim(this.tellsAsOf(known, behaviour));
    return claimXml(this.identityOn(decision.day), claim, decision, asOf, agreement, behaviour);
  }

  protected next(after: Day, known: Day, behaviour: Behaviour): PlainDecision | undefined {
    return behaviour.claims.next(this.#claim(this.tellsAsOf(known, behaviour)), after);
  }

  /** The claim as known at the end of a day: with what was taken back only later. */
  #claim(known: Day): Claim {
    return { terms: this.#request.terms, openDay: this.openDay, events: standingAt(this.#events, known) };
  }
}
