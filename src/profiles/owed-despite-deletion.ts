import { epochMs } from "../ledger/business-day.js";
import type { OwedRecord } from "./owed-record.js";
import type { ReceivedRecord } from "./received-record.js";

/**
 * What is owed of an account that is void, its deletion last (clause L22). What was due before the deletion could go out is
 * owed as ever. What might still have been on its way then need not come any more, and must not once the deletion has; and
 * of what has not gone out, or was rejected altogether, nothing can be deleted.
 * @param owed what would be owed without the deletion
 * @param received what arrived of the account
 */
export function owedDespiteDeletion(
  owed: readonly OwedRecord[],
  deletion: OwedRecord,
  received: readonly ReceivedRecord[],
): OwedRecord[] {
  const deleted = received.find(({ recordType }) => recordType === deletion.recordType);
  const still = owed.flatMap((record) => {
    if (epochMs(record.deadline) <= epochMs(deletion.notBefore)) return [record];
    const came = received.some(
      ({ recordType, asOf, kind, sequence }) =>
        recordType === record.recordType &&
        // A change of the code bears no date.
        (asOf === record.asOf || asOf === "") &&
        kind === record.kind &&
        (deleted === undefined || sequence < deleted.sequence),
    );
    return came || deleted === undefined ? [{ ...record, required: false }] : [];
  });
  const toldOf = received.filter(({ kind }) => kind !== "correction");
  const isHeld = toldOf.some(({ refusedBy = [] }) => refusedBy.length === 0);
  const isMissed = still.some(
    (record) => record.required && !toldOf.some(({ kind, asOf }) => kind === record.kind && asOf === record.asOf),
  );
  // What was rejected altogether is neither deleted nor reported again.
  if (!isHeld && !isMissed) {
    return [
      ...still.map((record) => ({ ...record, againUntil: deletion.notBefore })),
      { ...deletion, required: false },
    ];
  }
  return [...still, { ...deletion, required: true }];
}
