import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { AcceptedCode, OwedField, OwedRecord, SegmentDuty } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import { timesOf } from "../owed-draft.js";

/** What is particular to a record that tells of a day and of no month. */
export interface DayRecord {
  readonly requirement: string;
  readonly recordType: string;
  readonly account: string;
  readonly codes: readonly AcceptedCode[];
  readonly day: IsoDate;
  /** Default true. */
  readonly required?: boolean;
  readonly causes: readonly string[];
  readonly segments: Readonly<Record<string, SegmentDuty>>;
  readonly fields: Iterable<readonly [string, OwedField]>;
}

/** An owed record of a day: its times added (§5.2, S7). */
export function dayRecord({ day, fields, required = true, ...record }: DayRecord, rules: OwingRules): OwedRecord {
  return { ...record, kind: "event", asOf: day, months: [], required, ...timesOf(day, rules), fields: new Map(fields) };
}
