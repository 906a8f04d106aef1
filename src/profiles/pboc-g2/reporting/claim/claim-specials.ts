import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import { claimAt, type LivedClaim } from "../../../../ledger/lived-claim.js";
import type { SpecialTransaction } from "../../../../ledger/loan-core.js";

/** Special transactions of a claim after one day and up to another: in kind, relief, transfer (clauses L38, L39). */
export function claimSpecials(lived: LivedClaim, after: IsoDate, upTo: IsoDate): SpecialTransaction[] {
  return lived.events.flatMap(({ event, date }): SpecialTransaction[] => {
    if (date <= after || date > upTo) return [];
    const base = { eventId: event.eventId, date, months: 0 };
    if (event.type === "relief" || event.type === "repayment-in-kind") {
      return [{ ...base, kind: event.type, principal: 0, paid: event.amount }];
    }
    if (event.type !== "claim-transfer") return [];
    const kind = event.how === "sale" ? "claim-sale" : "claim-carve-out";
    return [{ ...base, kind, principal: claimAt(lived, date).transfer?.balance ?? 0, paid: event.price }];
  });
}
