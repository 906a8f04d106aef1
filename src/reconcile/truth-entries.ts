import type { ReportEntry } from "../profiles/credit-report.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { isRight } from "./compare-fields.js";
import { refusalsOf } from "./repairs.js";

/**
 * An owed record as a report entry: the expected values, and those received where they are as right. Where two readings
 * are possible the truth thus follows the lender's own.
 */
export function truthEntry(owed: OwedRecord, received: ReceivedRecord | undefined): ReportEntry {
  const fields = new Map<string, string>();
  for (const [path, field] of owed.fields) {
    const told = received?.fields.get(path);
    const right = told !== undefined && field.accepted.some(({ value }) => isRight(value, told, field));
    fields.set(path, right ? told : (field.accepted[0]?.value ?? ""));
  }
  return { kind: owed.kind, asOf: owed.asOf, fields };
}

/** A received record as a report entry; null when the bureau refused it, or would have. */
export function toldEntry(received: ReceivedRecord): ReportEntry | null {
  if (received.breaches.some(({ level }) => level === "MUST") || refusalsOf(received).length > 0) return null;
  return { kind: received.kind, asOf: received.asOf, fields: received.fields };
}
