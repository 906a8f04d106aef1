import type { OwedRecord } from "../../profiles/owed-record.js";
import { SEGMENT } from "../../profiles/pboc-g2/reporting/segments.js";

/** ChanTranType of each special transaction that must be told in segment K of a record. */
export function specialTypes({ fields, segments }: Pick<OwedRecord, "fields" | "segments">): string[] {
  if (segments[SEGMENT.K] !== "must") return [];
  return [...fields].flatMap(([path, { accepted }]) =>
    path.endsWith(".ChanTranType") ? (accepted[0]?.value ?? []) : [],
  );
}
