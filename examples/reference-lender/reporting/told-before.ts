import { type Day, dayOf } from "../loan/day.js";
import type { StoredRecord } from "../storage/rows.js";
import { isReportingCode } from "./correction.js";
import type { Reported, ReportingCode } from "./decision.js";

/** A record 210 as the bureau has it, or will have it when what is on its way has come. */
export interface ToldBefore {
  readonly asOf: Day;
  readonly code: ReportingCode;
  readonly month: string | null;
  /** Segment H or J as last told or corrected. */
  readonly segment: string;
  /** What the account had told before it. */
  readonly basis: Reported;
  /** false: the bureau refused it for good, so there is nothing to put right. */
  readonly held: boolean;
}

const underWay: ReadonlySet<string> = new Set(["held", "waiting", "in-file", "sent", "loaded"]);

/**
 * What an account has told of its days, in their order, from all its records in the order in which they were made.
 * A record of code 40 that was deleted is left out.
 */
export function toldBefore(rows: readonly StoredRecord[]): ToldBefore[] {
  const told = new Map<string, ToldBefore>();
  for (const { code, as_of, month, xml, basis, state, repairs } of rows) {
    if (isReportingCode(code)) {
      const before = told.get(as_of);
      const segment = before?.segment ?? segmentOf(xml);
      const held = underWay.has(state) || before?.held === true;
      told.set(as_of, { asOf: dayOf(as_of), code, month, segment, basis, held });
    } else if (repairs === null && code === "213J") told.delete(as_of);
    else if (repairs === null && (code === "212H" || code === "212J")) {
      const before = told.get(as_of);
      if (before !== undefined) {
        // Taken in for a day of which nothing was stored, it stands for the record that was refused.
        told.set(as_of, { ...before, segment: segmentOf(xml), held: before.held || state === "loaded" });
      }
    }
  }
  return [...told.values()].toSorted((one, other) => one.asOf - other.asOf);
}

/** The text of segment H or J of a record. */
function segmentOf(xml: string): string {
  return /<(AcctMthlyBlgInfSgmt|AcctDbtInfSgmt)>.*?<\/\1>/u.exec(xml)?.[0] ?? "";
}
