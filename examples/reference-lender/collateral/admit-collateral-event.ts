import type { AmendingEvent, BusinessEvent, CollateralEvent } from "../../../schemas/ledger/event.js";
import { type Day, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { type CollateralContract, isOverOn, overOn, valueOn } from "./contract.js";

/** What happens to a contract itself; what puts it right is taken apart. */
export type CollateralHappening = Exclude<CollateralEvent, AmendingEvent>;

/** Whether an event is one of those that happen to contracts over collateral (clauses L61, L62). */
export function isCollateralEvent(event: BusinessEvent): event is CollateralHappening {
  return event.type === "collateral-value" || event.type === "collateral-end";
}

/**
 * Turns down an event that a contract over collateral does not allow (clauses L61, L62).
 * @param day the business day that it counts for
 * @param toldOver whether the record of its end has been told already: what is told after it is later, whatever day it counts for
 * @throws Refusal 409 on a contract that is over, else 422.
 */
export function admitCollateralEvent(
  contract: CollateralContract,
  event: BusinessEvent,
  day: Day,
  toldOver: boolean,
): asserts event is CollateralHappening {
  if (toldOver || isOverOn(contract, day)) {
    throw new Refusal(409, "contract-over", `The contract is over since ${isoOf(overOn(contract))}.`);
  }
  if (!isCollateralEvent(event))
    refuse("not-on-collateral", `${event.type} is no event of a contract over collateral.`);
  if (event.type === "collateral-end") {
    if (day === contract.effectiveOn)
      refuse("effective-that-day", "It does not end on the day on which it took effect.");
    return;
  }
  if (event.item > contract.terms.items.length) refuse("no-such-item", `There is no item ${String(event.item)}.`);
  if (event.value === valueOn(contract, event.item, day)) {
    refuse("same-value", `Item ${String(event.item)} is worth ${String(event.value)} already.`);
  }
}

function refuse(kind: string, detail: string): never {
  throw new Refusal(422, kind, detail);
}
