import type { OwedField, OwedRecord } from "../../owed-record.js";

/**
 * Whether a segment reads otherwise than it did. `perhaps`: only by what is within the tolerance of its amounts, or under
 * one of several readings, so that it depends on what exactly was told.
 */
export type SegmentDifference = "none" | "perhaps" | "surely";

/** Compares what two records say in one segment; fields that are not judged are passed over. */
export function segmentDifference(before: OwedRecord, after: OwedRecord, segment: string): SegmentDifference {
  let difference: SegmentDifference = "none";
  for (const [path, field] of after.fields) {
    if (!path.startsWith(`${segment}.`) || !field.judged) continue;
    const was = before.fields.get(path);
    if (was === undefined || isEqual(was, field)) continue;
    if (!mayAgree(was, field)) return "surely";
    difference = "perhaps";
  }
  return difference;
}

function isEqual(one: OwedField, other: OwedField): boolean {
  return (
    one === other ||
    (one.accepted.length === other.accepted.length &&
      one.accepted.every(({ value }, index) => value === other.accepted[index]?.value))
  );
}

/** Whether one and the same value could have been right before and be right now. */
function mayAgree(before: OwedField, after: OwedField): boolean {
  return before.accepted.some((was) => after.accepted.some((is) => isNear(was.value, is.value, after)));
}

function isNear(was: string, is: string, { tolerance, zeroMatters }: OwedField): boolean {
  if (was === is) return true;
  if (tolerance === 0 || (zeroMatters && (was === "0") !== (is === "0"))) return false;
  // Each of the two may be off by the tolerance.
  return Math.abs(Number(was) - Number(is)) <= 2 * tolerance;
}
