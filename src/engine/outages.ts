import { Temporal } from "temporal-polyfill";
import type { Fault, FaultPlan, FolderFault, OutageFault } from "../../schemas/run/fault-plan.js";
import { epochMs } from "../ledger/business-day.js";
import type { FaultHit } from "../profiles/bureau-line.js";
import { faultSpan } from "../profiles/fault-span.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { instantOf } from "./clock-stops.js";

/** A span of the business clock, in epoch milliseconds, in which the bureau could not be reached. */
export interface Outage {
  readonly from: number;
  /** When it could be reached again. */
  readonly until: number;
}

/** An outage that the plan itself names. */
export interface PlannedOutage extends Outage {
  readonly fault: OutageFault | FolderFault;
}

/**
 * Whether nobody on the bureau's side can see a submission fail in it: no connection comes about, or no file.
 * @param blind whether the line sees nothing of the kind at all
 */
export function isUnseen({ fault }: PlannedOutage, blind: boolean): boolean {
  return blind || fault.kind === "folder" || fault.how === "refused";
}

const HOUR = 3_600_000;

/** The spans that a plan names itself, in order. */
export function plannedOutages(plan: FaultPlan, timeZone: string): PlannedOutage[] {
  return plan.faults.flatMap((fault) => spanOf(fault, timeZone) ?? []).sort((a, b) => a.from - b.from);
}

function spanOf(fault: Fault, timeZone: string): PlannedOutage | null {
  if (fault.kind !== "outage" && fault.kind !== "folder") return null;
  return { ...faultSpan(fault, timeZone), fault };
}

/**
 * A submission that was not received is an outage of a moment, or of as long as what it met had lasted. So is one whose answer
 * was lost: what was to be sent after it waits until it is known to have been received (clause L18).
 */
export function hitOutages(hits: readonly FaultHit[]): Outage[] {
  return hits
    .filter(({ received, fault }) => !received || (fault.kind === "answer" && fault.how === "lost"))
    .map(({ at, since }) => ({ from: epochMs(since ?? at), until: epochMs(at) }));
}

/** When, after a recovery, what fell due meanwhile must have arrived (clause L18). */
export function recoveredBy(outage: Outage, recoveryHours: number): number {
  return outage.until + recoveryHours * HOUR;
}

/**
 * A deadline as the outages leave it: one that passes while the bureau cannot be reached, or less than the recovery time
 * after, lies at the end of the recovery time (clause L18).
 */
export function extendedDeadline(deadline: number, outages: readonly Outage[], recoveryHours: number): number {
  let extended = deadline;
  for (const outage of [...outages].sort((a, b) => a.from - b.from)) {
    const by = recoveredBy(outage, recoveryHours);
    if (extended >= outage.from && extended < by) extended = by;
  }
  return extended;
}

/** An owed record whose times are moved by the outages; the same one where they are not. */
export function afterOutages(
  owed: OwedRecord,
  outages: readonly Outage[],
  recoveryHours: number,
  timeZone: string,
): OwedRecord {
  const before = epochMs(owed.deadline);
  const after = extendedDeadline(before, outages, recoveryHours);
  if (after === before) return owed;
  const lateUntil = Temporal.Instant.from(owed.lateUntil).add({ milliseconds: after - before });
  return {
    ...owed,
    deadline: instantOf(after, timeZone),
    lateUntil: instantOf(lateUntil.epochMilliseconds, timeZone),
  };
}
