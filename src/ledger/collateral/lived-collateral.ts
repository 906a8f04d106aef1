import type { CollateralItem, CollateralTerms } from "../../../schemas/ledger/collateral-terms.js";
import type { CollateralEvent } from "../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import { amendRefusal, isAmending, voidRefusal } from "../amend-refusal.js";
import type { Happened, LivedDated } from "../lived-dated.js";
import type { Refusal } from "../refusal.js";

/** A contract over collateral as it was lived: what was told to the lender of it (clauses L60 to L62). Its account is CcCode. */
export type LivedCollateral = LivedDated<CollateralTerms, CollateralEvent>;

/** A contract over collateral at the end of a business day. */
export interface CollateralView {
  /** The things that secure, in the order of the terms, with their values of that day. */
  readonly items: readonly CollateralItem[];
  /** Day with which it was over, by its terms or before them; null while it is in force. */
  readonly endedOn: IsoDate | null;
  /** Whether it was ended before it expired. */
  readonly endedEarly: boolean;
}

/** The contract at the end of a day (clauses L60 to L62); what is void stands as before. */
export function collateralAt(
  { terms, events }: Happened<CollateralTerms, CollateralEvent>,
  day: IsoDate,
): CollateralView {
  const known = events.filter(({ date }) => date <= day);
  const items = terms.items.map((item, index) => {
    const last = known.findLast(({ event }) => event.type === "collateral-value" && event.item === index + 1);
    return last?.event.type === "collateral-value" ? { ...item, value: last.event.value } : item;
  });
  const ended = known.find(({ event }) => event.type === "collateral-end");
  if (ended !== undefined) return { items, endedOn: ended.date, endedEarly: true };
  return { items, endedOn: terms.expiryDate <= day ? terms.expiryDate : null, endedEarly: false };
}

/**
 * Why an event on a contract cannot be, as a lender would answer it (422 or 409); null where it can (clauses L61, L62, L75,
 * L76).
 * @param isNamed whether a loan names it
 */
export function collateralRefusal(
  lived: Happened<CollateralTerms, CollateralEvent>,
  event: CollateralEvent,
  day: IsoDate,
  isNamed = false,
): Refusal {
  const { events, terms } = lived;
  const { items, endedOn } = collateralAt(lived, day);
  const isVoid = voidRefusal({ name: "contract", events });
  if (isVoid !== null) return isVoid;
  if (isAmending(event)) {
    const keeps = isNamed ? "a loan names the contract (L75)" : null;
    return amendRefusal(event, day, {
      name: "contract",
      events,
      openedOn: terms.effectiveDate,
      over: endedOn !== null,
      keeps,
    });
  }
  if (endedOn !== null) return "the contract is over (L62)";
  if (event.type === "collateral-end") {
    return day === terms.effectiveDate ? "a contract does not end on the day of effect (L62)" : null;
  }
  const item = items[event.item - 1];
  if (item === undefined) return `the contract has no item ${event.item} (L61)`;
  return item.value === event.value ? "the item has that value already (L61)" : null;
}
