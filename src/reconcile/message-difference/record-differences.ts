import { withoutPositions } from "../../../schemas/run/trouble.js";
import { epochMs } from "../../ledger/business-day.js";
import type { Arrival, ReceivedRecord } from "../../profiles/received-record.js";
import type { RecordPair } from "./pair-records.js";

/** One way in which two builds tell one record otherwise. */
export interface RecordDifference {
  readonly kind: "only-old" | "only-new" | "changed" | "moved";
  readonly recordType: string;
  readonly code: string;
  /** The field, without positions in groups, or the segment that one build alone has; for `changed`. */
  readonly field?: string;
  /** Values; of a record that came at another time, or from one build alone, the instant by which it came. */
  readonly old: string | null;
  readonly new: string | null;
  /** As-of date; that of the old build where the two differ. */
  readonly asOf: string;
}

/** Stands for the account's own code, under which each build may have opened it. */
const OWN_ACCOUNT = "(the account)";

/** How a pair differs; nothing where both builds sent the same at the same time. */
export function recordDifferences({ old, new: young }: RecordPair): RecordDifference[] {
  if (old === null || young === null) return [onlyIn(old, young)].filter((one) => one !== null);
  const named = { recordType: old.recordType, code: old.code, asOf: old.asOf };
  const changed = fieldDifferences(old, young).map((difference) => ({
    kind: "changed" as const,
    ...named,
    ...difference,
  }));
  if (!isApart(old.arrival, young.arrival)) return changed;
  return [...changed, { kind: "moved", ...named, old: old.arrival.by, new: young.arrival.by }];
}

function onlyIn(old: ReceivedRecord | null, young: ReceivedRecord | null): RecordDifference | null {
  const record = old ?? young;
  if (record === null) return null;
  const { recordType, code, asOf } = record;
  return {
    kind: young === null ? "only-old" : "only-new",
    recordType,
    code,
    old: old?.arrival.by ?? null,
    new: young?.arrival.by ?? null,
    asOf,
  };
}

type FieldDifference = Pick<RecordDifference, "old" | "new"> & { readonly field: string };

/** A segment that one build alone sends is one difference, whatever is in it. */
function fieldDifferences(old: ReceivedRecord, young: ReceivedRecord): FieldDifference[] {
  const differences: FieldDifference[] = [];
  const oneSided = new Set<string>();
  for (const segment of new Set([...old.segments, ...young.segments])) {
    const [before, now] = [old.segments.has(segment), young.segments.has(segment)];
    if (before === now) continue;
    oneSided.add(segment);
    differences.push({ field: segment, old: before ? "present" : null, new: now ? "present" : null });
  }
  for (const path of new Set([...old.fields.keys(), ...young.fields.keys()])) {
    if ([...oneSided].some((segment) => path.startsWith(`${segment}.`))) continue;
    const [before, now] = [valueAt(old, path), valueAt(young, path)];
    if (before !== now) differences.push({ field: withoutPositions(path), old: before, new: now });
  }
  return differences;
}

function valueAt({ account, fields }: ReceivedRecord, path: string): string | null {
  const value = fields.get(path);
  if (value === undefined) return null;
  // The key of a person begins with the source of the information, and goes on with his document.
  return value !== "" && (value === account || account.startsWith(`${value}/`)) ? OWN_ACCOUNT : value;
}

/** Whether two intervals of arrival have no instant in common: where they have one, nothing is known to have moved. */
function isApart(one: Arrival, other: Arrival): boolean {
  return epochMs(one.by) <= epochMs(other.after) || epochMs(other.by) <= epochMs(one.after);
}
