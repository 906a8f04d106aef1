import type { AmendingEvent, BusinessEvent, ClaimEvent } from "../../../schemas/ledger/event.js";
import { admitTakingBack } from "../amending/admit-reversal.js";
import { type Day, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import type { PlainBooked } from "../plain/plain-account.js";
import { type Claim, type ClaimMoney, overOn, owedOn } from "./claim.js";

/** What happens to a claim itself; what puts it right is taken apart. */
export type ClaimHappening = Exclude<ClaimEvent, AmendingEvent>;

/** Whether an event is one of those that happen to claims (clauses L38, L39, L78). */
export function isClaimEvent(event: BusinessEvent): event is ClaimHappening {
  return ["repayment", "repayment-in-kind", "relief", "claim-transfer", "reversal"].includes(event.type);
}

/**
 * Turns down an event that a claim does not allow (clauses L38, L39, L78).
 * @param all its events, with those that were taken back
 * @param day the business day that it counts for
 * @throws Refusal 409 on a claim that is over, else 422.
 */
export function admitClaimEvent(
  claim: Claim,
  all: readonly PlainBooked<ClaimHappening>[],
  event: BusinessEvent,
  day: Day,
): asserts event is ClaimHappening {
  const over = overOn(claim);
  if (over !== undefined) throw new Refusal(409, "claim-over", `The claim is over since ${isoOf(over)}.`);
  if (!isClaimEvent(event)) refuse("not-on-a-claim", `${event.type} is no event of a claim.`);
  if (event.type === "reversal") {
    if (claim.events.some((booked) => booked.event.type === "relief")) {
      refuse("relief", "Something of the claim was let go: the record that told it may be the one to be deleted.");
    }
    admitTakingBack(
      event,
      all,
      ["repayment"],
      (before, one, on) => {
        if (one.type !== "reversal") admitMoney({ ...claim, events: before }, one, on);
      },
      (left) => overOn({ ...claim, events: left }) !== undefined,
    );
    return;
  }
  admitMoney(claim, event, day);
}

function admitMoney(claim: Claim, event: ClaimMoney, day: Day): void {
  const opening = day === claim.openDay;
  if (event.type === "claim-transfer") {
    if (opening) refuse("taken-over-that-day", "A claim is not sold on the day on which it was taken over.");
    return;
  }
  if (event.type === "relief" && opening) {
    refuse("taken-over-that-day", "Nothing is let go on the day on which a claim was taken over.");
  }
  const owed = owedOn(claim, Number.POSITIVE_INFINITY);
  if (event.amount > owed) refuse("too-much", `${String(event.amount)} exceeds what is still owed, ${String(owed)}.`);
  if (opening && event.amount === owed) {
    refuse("nothing-left", "Something is left of a claim on the day on which it was taken over.");
  }
}

function refuse(kind: string, detail: string): never {
  throw new Refusal(422, kind, detail);
}
