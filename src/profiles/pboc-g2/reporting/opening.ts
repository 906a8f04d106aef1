import { monthOf } from "../../../ledger/dates.js";
import type { OwedRecord } from "../../owed-record.js";
import type { LifeFacts } from "./life-facts.js";
import { openingMonthlyFields } from "./monthly-segment.js";
import { owedFrom } from "./owed-draft.js";
import { monthlyDuties } from "./segment-duties.js";
import { staticFields } from "./static-segments.js";

/** Code 10, as of the day of opening; none for a loan from an older book. */
export function openingRecord(facts: LifeFacts): OwedRecord[] {
  const { lived, rules } = facts;
  if (lived.migrated !== undefined || lived.bookedOn > facts.horizon) return [];
  const day = lived.terms.openDate;
  const view = facts.viewAt(day);
  // Opened and closed on one day: the closing record may be the only one, as both would bear the same identity (§2.3).
  const closedSameDay = facts.closedOn === day;
  const draft = {
    codes: [{ code: "10" }],
    asOf: day,
    months: [monthOf(day)],
    required: !closedSameDay,
    causes: ["open"],
    segments: monthlyDuties(lived, { basic: "must", parties: "must", special: "must-not" }),
    fields: [...staticFields(view, lived, rules), ...openingMonthlyFields(view, rules, closedSameDay)],
  };
  return [owedFrom(draft, lived, rules)];
}
