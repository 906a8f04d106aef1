import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Instant, IsoDate } from "../../../schemas/ledger/primitives.js";
import { endOfBusinessDay, epochMs, instantAt } from "../../ledger/business-day.js";
import { instantOf } from "../clock-stops.js";

/**
 * A local time of a business date, or the last millisecond before the cut-off where that time lies beyond it, since the
 * terms fix the business date (clause L1).
 */
export function lastInstantOf(date: IsoDate, time: string, agreement: Agreement): Instant {
  const planned = instantAt(date, time, agreement.timeZone);
  const end = epochMs(endOfBusinessDay(date, agreement));
  return epochMs(planned) < end ? planned : instantOf(end - 1, agreement.timeZone);
}
