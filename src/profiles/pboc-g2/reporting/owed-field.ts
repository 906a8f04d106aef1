import { remember } from "../../../ledger/remember.js";
import type { AcceptedValue, OwedField } from "../../owed-record.js";

// Most fields of most records have one of a few thousand values; records share them instead of each having its own.
const FIELDS_KEPT = 20_000;

/** A field with one right value. */
export const exactly: (value: string) => OwedField = remember(
  (value) => ({ accepted: [{ value }], judged: true, tolerance: 0, zeroMatters: false }),
  FIELDS_KEPT,
);

/** A field with several right values, the expected one first; equal values of different readings are kept apart. */
export function either(...accepted: readonly AcceptedValue[]): OwedField {
  return { accepted, judged: true, tolerance: 0, zeroMatters: false };
}

/** A field that is shown but not judged. */
export const unjudged: (value: string) => OwedField = remember(
  (value) => ({ accepted: [{ value }], judged: false, tolerance: 0, zeroMatters: false }),
  FIELDS_KEPT,
);

/** An amount in whole units, right within a tolerance. */
export function amount(value: number, tolerance: number, zeroMatters = false): OwedField {
  return { accepted: [{ value: String(value) }], judged: true, tolerance, zeroMatters };
}

/** An amount with several right values. */
export function eitherAmount(tolerance: number, ...accepted: readonly AcceptedValue[]): OwedField {
  return { accepted, judged: true, tolerance, zeroMatters: false };
}

/** A value that stands for an answer to an open question. */
export function reading(question: string, answer: string, value: string): AcceptedValue {
  return { value, reading: { question, answer } };
}
