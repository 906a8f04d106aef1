import type { AmendingEvent, BusinessEvent, GuaranteeEvent } from "../../../schemas/ledger/event.js";
import { admitTakingBack } from "../amending/admit-reversal.js";
import { type Day, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import type { PlainBooked } from "../plain/plain-account.js";
import { type Covered, coveredOn, endedOn, type Guarantee, isOverOn } from "./guarantee.js";

/** What happens to a guarantee itself; what puts it right is taken apart. */
export type GuaranteeHappening = Exclude<GuaranteeEvent, AmendingEvent>;

/** Whether an event is one of those that happen to guarantees (clauses L41, L42, L78). */
export function isGuaranteeEvent(event: BusinessEvent): event is GuaranteeHappening {
  return ["guaranteed-balance", "compensation", "classification", "guarantee-end", "reversal"].includes(event.type);
}

/**
 * Turns down an event that a guarantee does not allow (clauses L41, L42, L78).
 * @param all its events, with those that were taken back
 * @param day the business day that it counts for
 * @throws Refusal 409 on a guarantee that is over, else 422.
 */
export function admitGuaranteeEvent(
  guarantee: Guarantee,
  all: readonly PlainBooked<GuaranteeHappening>[],
  event: BusinessEvent,
  day: Day,
): asserts event is GuaranteeHappening {
  const ended = endedOn(guarantee);
  if (isOverOn(guarantee, day)) {
    throw new Refusal(409, "guarantee-over", `The guarantee is over since ${isoOf(ended ?? guarantee.dueDay)}.`);
  }
  if (!isGuaranteeEvent(event)) refuse("not-on-a-guarantee", `${event.type} is no event of a guarantee.`);
  if (event.type === "reversal") {
    admitTakingBack(
      event,
      all,
      ["guaranteed-balance", "classification"],
      (before, one, on) => {
        if (one.type !== "reversal") admitCovered({ ...guarantee, events: before }, one, on);
      },
      (left) => endedOn({ ...guarantee, events: left }) !== undefined,
    );
    return;
  }
  admitCovered(guarantee, event, day);
}

function admitCovered(guarantee: Guarantee, event: Covered, day: Day): void {
  if (event.type === "classification") return;
  if (day === guarantee.openDay) {
    refuse("given-that-day", "On the day on which a guarantee was given only its category is taken.");
  }
  if (event.type === "guarantee-end") return;
  const covered = coveredOn(guarantee, Number.POSITIVE_INFINITY);
  if (event.type === "compensation" && event.amount > covered) {
    refuse("too-much", `${String(event.amount)} is more than what is covered, ${String(covered)}.`);
  }
  if (event.type === "guaranteed-balance" && (event.balance >= covered || event.balance <= 0)) {
    refuse("no-less", `${String(event.balance)} is not less than what is covered, ${String(covered)}, and above 0.`);
  }
}

function refuse(kind: string, detail: string): never {
  throw new Refusal(422, kind, detail);
}
