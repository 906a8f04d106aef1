import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { BusinessEvent } from "../../schemas/ledger/event.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import { businessDateOf } from "./business-day.js";

/**
 * The date an event counts for (clauses L1, L19): of a reversal that of the repayment it names, or the day at hand where it
 * names none, which the account itself refuses.
 * @param taken what happened so far
 * @param day the day at hand, on which the event became known
 */
export function effectiveDateOf(
  event: BusinessEvent,
  taken: readonly { readonly event: BusinessEvent; readonly date: IsoDate }[],
  day: IsoDate,
  agreement: Agreement,
): IsoDate {
  if (event.type === "reversal") {
    return taken.find((one) => one.event.eventId === event.of && one.event.type === "repayment")?.date ?? day;
  }
  // What became known when it happened happened on the day at hand.
  return event.effectiveDate ?? (event.knownAt === undefined ? day : businessDateOf(event.occurredAt, agreement));
}
