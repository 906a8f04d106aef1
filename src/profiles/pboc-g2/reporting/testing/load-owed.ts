import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { OwedField, OwedRecord } from "../../../owed-record.js";
import { SEGMENT } from "../segments.js";

/** A segment as held: what the bureau reads in it, by field. */
export type HeldSegment = Map<string, readonly string[]>;

const values = (field: OwedField): string[] => field.accepted.map(({ value }) => value);

/** What a record of an account, or a correction of it, says in H or J. */
export function segmentTold(record: OwedRecord, letter: "H" | "J"): HeldSegment {
  const own = `${SEGMENT[letter]}.`;
  const prefix = record.kind === "correction" ? `MdfcSgmt.${own}` : own;
  const fields = [...record.fields].filter(([path, field]) => path.startsWith(prefix) && field.judged);
  return new Map(fields.map(([path, field]) => [path.slice(prefix.length), values(field)]));
}

/**
 * What the bureau holds of an account after loading records in order: segments H and J by as-of date; what may come comes not,
 * but for corrections.
 * @param each is told each record that tells or changes one of them, and what was held before it
 */
export function loadOwed(
  owed: readonly OwedRecord[],
  each: (record: OwedRecord, before: HeldSegment | undefined) => void = () => {},
): { readonly h: Map<IsoDate, HeldSegment>; readonly j: Map<IsoDate, HeldSegment> } {
  const h = new Map<IsoDate, HeldSegment>();
  const j = new Map<IsoDate, HeldSegment>();
  for (const record of owed) {
    const code = record.codes[0]?.code ?? "";
    if (!record.required && record.kind !== "correction") continue;
    if (record.recordType === "214") {
      h.clear();
      j.clear();
    } else if (record.recordType === "213") {
      each(record, j.get(record.asOf));
      j.delete(record.asOf);
    } else if (record.kind === "monthly" || code === "H") {
      each(record, h.get(record.asOf));
      h.set(record.asOf, segmentTold(record, "H"));
    } else if (record.kind === "event" || code === "J") {
      each(record, j.get(record.asOf));
      j.set(record.asOf, segmentTold(record, "J"));
    }
  }
  return { h, j };
}
