import { type Day, dayOf } from "../loan/day.js";
import type { RecordCode } from "../reporting/correction.js";
import { recordType } from "../reporting/correction.js";
import type { RecordState, StoredRecord } from "../storage/rows.js";
import { segmentIn } from "./amendment-xml.js";

/** A record of a day as the bureau has it, or will have it when what is on its way has come. */
export interface Held {
  readonly asOf: Day;
  readonly code: RecordCode;
  /** The segment that says how it stands, as last told or corrected. */
  readonly segment: string;
}

const underWay: ReadonlySet<RecordState> = new Set<RecordState>(["held", "waiting", "in-file", "sent", "loaded"]);
const ordinary: ReadonlySet<string> = new Set(["210", "220", "230", "510"]);

/**
 * What is held of the days of something that is no loan, in their order, from all its records in the order in which they were
 * made. What was refused for good, and what was deleted, is not held.
 * @param tag of the segment
 */
export function heldOf(rows: readonly StoredRecord[], tag: string): Held[] {
  const held = new Map<string, Held>();
  for (const { code, as_of, xml, state, repairs, known_on } of rows) {
    const before = held.get(as_of);
    if (known_on === null) {
      if (!ordinary.has(recordType(code)) || !underWay.has(state)) continue;
      held.set(as_of, { asOf: dayOf(as_of), code, segment: before?.segment ?? segmentIn(xml, tag) });
    } else if (repairs === null && /^2.3/u.test(code)) held.delete(as_of);
    else if (repairs === null && /^2.2[JD]/u.test(code) && before !== undefined) {
      held.set(as_of, { ...before, segment: segmentIn(xml, tag) });
    }
  }
  return [...held.values()].toSorted((one, other) => one.asOf - other.asOf);
}
