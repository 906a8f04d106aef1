import type { OwedRecord } from "../../profiles/owed-record.js";

/** The records that must come and tell of a month or a day, without those that put right what was told. */
export function reportsOf(owed: readonly OwedRecord[]): OwedRecord[] {
  return owed.filter(({ required, kind }) => required && kind !== "correction");
}
