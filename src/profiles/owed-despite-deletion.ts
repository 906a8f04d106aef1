import { epochMs } from "../ledger/business-day.js";
import type { OwedRecord } from "./owed-record.js";
import type { ReceivedRecord } from "./received-record.js";

/**
 * What is owed of an account that is void, its deletion last (clause L22). What was due before the deletion could go out is
 * owed as ever. What might still have been on its way then need not come any more, and must not once the deletion has; and
 * of what has not gone out nothing can be deleted.
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
        asOf === record.asOf &&
        kind === record.kind &&
        (deleted === undefined || sequence < deleted.sequence),
    );
    return came || deleted === undefined ? [{ ...record, required: false }] : [];
  });
  const required = still.some((record) => record.required) || received.some(({ kind }) => kind !== "correction");
  return [...still, { ...deletion, required }];
}
