import type { FieldDifference } from "../../schemas/run/finding.js";
import type { AcceptedValue, OwedField, OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord } from "../profiles/received-record.js";

/** What comparing a received record with the owed one showed. */
export interface Comparison {
  readonly differences: readonly FieldDifference[];
  /** Accepted values that were matched, by field; for keeping the lender to one reading. */
  readonly matches: ReadonlyMap<string, readonly AcceptedValue[]>;
}

/** Compares segment by segment and field by field; fields that are not judged are passed over. */
export function compareFields(owed: OwedRecord, received: ReceivedRecord): Comparison {
  const differences: FieldDifference[] = [];
  const matches = new Map<string, readonly AcceptedValue[]>();
  for (const [segment, duty] of Object.entries(owed.segments)) {
    const present = received.segments.has(segment);
    if (duty === "must" && !present) differences.push({ field: segment, owed: ["present"], received: null });
    if (duty === "must-not" && present) differences.push({ field: segment, owed: ["absent"], received: "present" });
  }
  // Fields stand segment by segment, so each segment is looked up once.
  let segment = "";
  let present = false;
  for (const [path, field] of owed.fields) {
    if (!path.startsWith(segment) || path[segment.length] !== ".") {
      segment = path.slice(0, path.indexOf("."));
      present = received.segments.has(segment);
    }
    if (!field.judged || !present) continue;
    const value = received.fields.get(path);
    const matched = rightValues(field, value ?? "");
    if (matched.length > 0) matches.set(path, matched);
    else differences.push({ field: path, owed: distinctValues(field), received: value ?? null });
  }
  return { differences, matches };
}

/** The accepted values that a received one matches. */
function rightValues(field: OwedField, received: string): readonly AcceptedValue[] {
  // Nearly every field has one right value and is right; nothing needs to be made for it.
  if (field.accepted.length === 1 && field.accepted[0]?.value === received) return field.accepted;
  return field.accepted.filter(({ value }) => isRight(value, received, field));
}

function distinctValues(field: OwedField): string[] {
  return [...new Set(field.accepted.map(({ value }) => value))];
}

const DIGITS = /^\d{1,15}$/;

/** Whether a received value is right: the same text, or an amount within tolerance of it. */
export function isRight(expected: string, received: string, field: OwedField): boolean {
  if (expected === received) return true;
  if (field.tolerance === 0 || !DIGITS.test(expected) || !DIGITS.test(received)) return false;
  const [wanted, got] = [Number(expected), Number(received)];
  if (field.zeroMatters && (wanted === 0) !== (got === 0)) return false;
  return Math.abs(wanted - got) <= field.tolerance;
}
