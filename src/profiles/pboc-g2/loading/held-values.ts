import type { RecordNode, RecordValue } from "../codec/decoded-record.js";
import type { HeldValues } from "./held.js";

/** A segment as it is kept: blanks around values gone, which the bureau does not see (S11). */
export function heldValues(node: RecordNode): HeldValues {
  const values: Record<string, string | HeldValues[]> = {};
  for (const [tag, value] of Object.entries(node)) {
    // No layout has a tag that would mean something to the language itself.
    if (value !== undefined && tag !== "__proto__") values[tag] = heldValue(value);
  }
  return values;
}

function heldValue(value: RecordValue): string | HeldValues[] {
  if (typeof value === "string") return value.trim();
  return isGroup(value) ? value.map(heldValues) : [heldValues(value)];
}

function isGroup(value: RecordNode | readonly RecordNode[]): value is readonly RecordNode[] {
  return Array.isArray(value);
}
