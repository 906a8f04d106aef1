import { epochMs } from "../ledger/business-day.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { afterOutages, type Outage } from "./outages.js";

/**
 * What is owed with the times that outages leave (clause L18). What had not gone out when the account turned out to be void
 * need not come any more where an outage held it back, and without any of it no deletion need either (clause L22).
 */
export function owedAfterOutages(
  owed: readonly OwedRecord[],
  received: readonly ReceivedRecord[],
  outages: readonly Outage[],
  recoveryHours: number,
  timeZone: string,
): readonly OwedRecord[] {
  const moved = owed.map((record) => afterOutages(record, outages, recoveryHours, timeZone));
  const deletion = moved.find(deletesAll);
  if (deletion === undefined) return moved;
  const deleted = received.find((record) => record.kind === "correction" && record.code === "");
  const still = moved.flatMap((record, index) => {
    const heldBack = record !== owed[index] && epochMs(record.deadline) > epochMs(deletion.notBefore);
    if (deletesAll(record) || !record.required || !heldBack) return [record];
    const came = received.some(
      ({ recordType, asOf, kind, sequence }) =>
        recordType === record.recordType &&
        asOf === record.asOf &&
        kind === record.kind &&
        (deleted === undefined || sequence < deleted.sequence),
    );
    return came || deleted === undefined ? [{ ...record, required: false }] : [];
  });
  const nothing =
    !still.some((record) => record.required && !deletesAll(record)) &&
    !received.some(({ kind }) => kind !== "correction");
  return nothing ? still.map((record) => (deletesAll(record) ? { ...record, required: false } : record)) : still;
}

/** The deletion of the whole account, which is a correction of no segment. */
function deletesAll({ kind, codes }: OwedRecord): boolean {
  return kind === "correction" && codes[0]?.code === "";
}
