import type { Instant, IsoDate } from "../../schemas/ledger/primitives.js";
import type { Fault, FolderFault, OutageFault } from "../../schemas/run/fault-plan.js";
import { epochMs, instantAt, localDateOf } from "../ledger/business-day.js";

/** A stretch of the business clock in epoch milliseconds: `from` belongs to it, `until` no longer does. */
export interface FaultSpan {
  readonly from: number;
  readonly until: number;
}

/**
 * When a fault that lasts begins and ends. Its minutes are elapsed ones, so a span over a change to summer time ends an
 * hour later by the local clock.
 * @throws RangeError where the time zone or the date does not exist.
 */
export function faultSpan(fault: OutageFault | FolderFault, timeZone: string): FaultSpan {
  const from = epochMs(instantAt(fault.date, `${fault.at}:00.000`, timeZone));
  return { from, until: from + fault.minutes * 60_000 };
}

/** Whether the clock stands in a span. */
export function isWithin(span: FaultSpan, now: Instant): boolean {
  const at = epochMs(now);
  return at >= span.from && at < span.until;
}

/** Whether a fault that lies in wait from a date on may be met: that day has begun by the local clock. */
export function isDue(date: IsoDate, now: Instant, timeZone: string): boolean {
  return date <= localDateOf(now, timeZone);
}

/**
 * Whether a fault is none of the line: the harness causes it elsewhere, when it loads a file, brings feedback, calls the
 * lender or moves its clock.
 */
export function isOffTheLine(fault: Fault): boolean {
  return fault.kind !== "outage" && fault.kind !== "answer" && fault.kind !== "folder" && !isStrike(fault);
}

/** Whether a fault ends the lender's process in the middle of a submission. */
export function isStrike(fault: Fault): boolean {
  if (fault.kind !== "process") return false;
  return fault.how === "kill-before-send" || fault.how === "kill-in-send" || fault.how === "kill-after-receipt";
}
