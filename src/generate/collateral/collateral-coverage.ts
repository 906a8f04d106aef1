import type { CollateralTerms } from "../../../schemas/ledger/collateral-terms.js";
import type { CollateralEvent } from "../../../schemas/ledger/event.js";
import type { CountByName } from "../../../schemas/run/event-log.js";
import { isAmending } from "../../ledger/amend-refusal.js";

/** A contract over collateral and what came of it, as plain data. */
export interface CoveredCollateral {
  readonly terms: CollateralTerms;
  /** Events that took effect. */
  readonly events: readonly { readonly event: CollateralEvent; readonly date: string }[];
  /** Records owed: the reporting code, and the day. */
  readonly owed: readonly { readonly code: string; readonly day: string }[];
}

/** How often each kind of contract, event, boundary and owed record was reached, by the names of `collateralCells`. */
export function countCollateral(contracts: readonly CoveredCollateral[]): CountByName {
  const counts: CountByName = {};
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const { terms, events, owed } of contracts) {
    count("event:collateral-made");
    count(`terms:${terms.kind}`);
    if (terms.maximum) count("terms:maximum-contract");
    if (terms.items.length > 1) count("terms:several-items");
    if (terms.items.some(({ certificate }) => certificate !== undefined)) count("terms:item-with-certificate");
    for (const { event } of events) count(`event:${isAmending(event) ? `collateral-${event.type}` : event.type}`);
    const valued = events.flatMap(({ event, date }) => (event.type === "collateral-value" ? date : []));
    if (valued.includes(terms.effectiveDate)) count("boundary:valued-on-effect");
    if (new Set(valued).size < valued.length) count("event:several-values-a-day");
    for (const { code } of owed) count(`record:510-${code}`);
    const end = owed.find(({ code }) => code === "20");
    if (end !== undefined) {
      count(`closing:${end.day === terms.expiryDate ? "contract-ran-out" : "contract-ended-early"}`);
    }
  }
  return counts;
}

/** What lives of contracts over collateral reach beside what loans do. */
export const collateralCells: readonly string[] = [
  "event:collateral-made",
  "event:collateral-value",
  "event:collateral-end",
  "event:several-values-a-day",
  "terms:mortgage",
  "terms:pledge",
  "terms:maximum-contract",
  "terms:several-items",
  "terms:item-with-certificate",
  "boundary:valued-on-effect",
  "closing:contract-ran-out",
  "closing:contract-ended-early",
  "record:510-10",
  "record:510-20",
  "record:510-30",
];
