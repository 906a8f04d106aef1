import type { CollateralTerms } from "../../../schemas/ledger/collateral-terms.js";
import type { Day } from "../loan/day.js";
import type { PlainBooked } from "../plain/plain-account.js";
import type { CollateralHappening } from "./admit-collateral-event.js";

/** What is known of a contract over collateral. */
export interface CollateralContract {
  readonly terms: CollateralTerms;
  readonly effectiveOn: Day;
  readonly expiresOn: Day;
  /** In the order in which they were told. */
  readonly events: readonly PlainBooked<CollateralHappening>[];
}

/**
 * What an item is worth at the end of a day, in minor units (clause L61).
 * @param number which of the items, counted from 1
 */
export function valueOn({ terms, events }: CollateralContract, number: number, day: Day): number {
  let value = terms.items[number - 1]?.value ?? 0;
  let since = Number.NEGATIVE_INFINITY;
  for (const { day: on, event } of events) {
    if (event.type !== "collateral-value" || event.item !== number || on > day || on < since) continue;
    value = event.value;
    since = on;
  }
  return value;
}

/** Whether any item is worth something else at the end of a day than at the end of the day before. */
export function revaluedOn(contract: CollateralContract, day: Day): boolean {
  return contract.terms.items.some(
    (_, index) => valueOn(contract, index + 1, day) !== valueOn(contract, index + 1, day - 1),
  );
}

/** The day with which a contract was ended early; `undefined`: it was not (clause L62). */
export function endedOn({ events }: CollateralContract): Day | undefined {
  return events.find(({ event }) => event.type === "collateral-end")?.day;
}

/** The day with which a contract is over (clause L62). */
export function overOn(contract: CollateralContract): Day {
  return Math.min(endedOn(contract) ?? contract.expiresOn, contract.expiresOn);
}

/** Whether a contract is over on a day, or an end is known already. */
export function isOverOn(contract: CollateralContract, day: Day): boolean {
  return endedOn(contract) !== undefined || day >= contract.expiresOn;
}
