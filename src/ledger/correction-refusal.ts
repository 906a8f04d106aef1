import type { BusinessEvent } from "../../schemas/ledger/event.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import { addMonths, dayInMonth, monthOf } from "./dates.js";
import type { Refusal } from "./refusal.js";

/** Months back from the known day for which a correction is taken (clause L20). */
const MONTHS_BACK = 24;

/** A repayment found late, or a reversal of one that bounced. */
export interface Correction {
  readonly event: BusinessEvent;
  /** The day it counts for. */
  readonly date: IsoDate;
  readonly known: IsoDate;
}

/** What decides whether payments of an account can be put right. */
export interface Correctable {
  readonly bookedOn: IsoDate;
  /** What happened to it so far. */
  readonly taken: readonly { readonly event: BusinessEvent; readonly date: IsoDate }[];
  /** Types of the events that were worked out on the strength of the payments before them. */
  readonly restsOn: ReadonlySet<string>;
}

/** What clause L20 has against a correction of payments before the account is looked at; null where that is nothing. */
export function correctionRefusal(
  { event, date, known }: Correction,
  { bookedOn, taken, restsOn }: Correctable,
): Refusal {
  if (date < bookedOn) return `it would count for ${date}, before the account was booked (L20)`;
  const oldest = dayInMonth(addMonths(monthOf(known), -MONTHS_BACK), Number(known.slice(8)));
  if (date < oldest) return `it would count for ${date}, more than ${MONTHS_BACK} months ago (L20)`;
  if (event.type === "reversal" && taken.some((one) => one.event.type === "reversal" && one.event.of === event.of))
    return "the repayment was reversed before (L20)";
  const after = taken.find((one) => one.date >= date && restsOn.has(one.event.type));
  return after === undefined ? null : `a ${after.event.type} of ${after.date} rests on what would change (L20)`;
}
