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
  return moved.filter(deletesAll).reduce<readonly OwedRecord[]>((all, deletion) => {
    // Of a person several things are held, each with a deletion of its own.
    const isOfTheSame = ({ subject }: OwedRecord | ReceivedRecord): boolean => subject === deletion.subject;
    const others = all.filter((record) => record !== deletion);
    const owing = owedDespiteDeletion(others.filter(isOfTheSame), deletion, received.filter(isOfTheSame));
    return [...others.filter((record) => !isOfTheSame(record)), ...owing];
  }, moved);
}

/** The deletion of the whole account, which is a correction of no segment. */
function deletesAll({ kind, codes }: OwedRecord): boolean {
  return kind === "correction" && codes[0]?.code === "";
}
