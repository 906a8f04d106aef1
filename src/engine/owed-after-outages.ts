import { owedDespiteDeletion } from "../profiles/owed-despite-deletion.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { afterOutages, type Outage } from "./outages.js";

/**
 * What is owed with the times that outages leave (clause L18). What an outage held back until the account turned out to be
 * void is owed as what was on its way then (clause L22).
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
  const others = moved.filter((record) => record !== deletion);
  return owedDespiteDeletion(others, deletion, received);
}

/** The deletion of the whole account, which is a correction of no segment. */
function deletesAll({ kind, codes }: OwedRecord): boolean {
  return kind === "correction" && codes[0]?.code === "";
}
