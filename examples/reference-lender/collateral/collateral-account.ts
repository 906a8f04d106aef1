import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import type { OpenCollateralRequest } from "../../../schemas/ledger/lender-interface.js";
import { type Day, dayOf } from "../loan/day.js";
import {
  PlainAccount,
  type PlainBooked,
  type PlainDecision,
  type PlainEvent,
  type PlainTold,
} from "../plain/plain-account.js";
import type { Behaviour } from "../reporting/behaviour.js";
import type { RecordCode } from "../reporting/correction.js";
import { admitCollateralEvent, type CollateralHappening, isCollateralEvent } from "./admit-collateral-event.js";
import { collateralXml } from "./collateral-xml.js";
import { type CollateralContract, isOverOn } from "./contract.js";

/** A contract over collateral, kept as claims and guarantees are. */
export class CollateralAccount extends PlainAccount {
  readonly kind = "contract";
  readonly #request: OpenCollateralRequest;
  readonly #events: PlainBooked<CollateralHappening>[] = [];

  constructor(id: string, code: string, request: OpenCollateralRequest, told: PlainTold) {
    super(id, code, request, told);
    this.#request = request;
  }

  admit(event: BusinessEvent, day: Day): asserts event is CollateralHappening {
    admitCollateralEvent(this.#contract, event, day, this.told.over);
  }

  protected add(event: PlainEvent, day: Day): void {
    if (isCollateralEvent(event)) this.#events.push({ day, event });
  }

  protected get events(): readonly PlainBooked<CollateralHappening>[] {
    return this.#events;
  }

  accountType(): undefined {
    return undefined;
  }

  isOver(day: Day): boolean {
    return this.told.over || isOverOn(this.#contract, day);
  }

  recordCode({ code }: PlainDecision): RecordCode {
    if (code !== "10" && code !== "20" && code !== "30") {
      throw new RangeError(`${code} is no reporting code of a record 510.`);
    }
    return `510${code}`;
  }

  xml(decision: PlainDecision, asOf: Day, agreement: Agreement, behaviour: Behaviour): string {
    return collateralXml(this.identity, this.#contract, decision, asOf, agreement, behaviour);
  }

  protected next(after: Day, _known: Day, { collaterals }: Behaviour): PlainDecision | undefined {
    return collaterals.next(this.#contract, after);
  }

  get #contract(): CollateralContract {
    const { terms } = this.#request;
    return { terms, effectiveOn: this.openDay, expiresOn: dayOf(terms.expiryDate), events: this.#events };
  }
}
