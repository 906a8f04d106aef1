import type { LineEvent } from "../../../schemas/ledger/event.js";
import type { CountByName } from "../../../schemas/run/event-log.js";
import { isAmending } from "../../ledger/amend-refusal.js";

/** A credit line and what came of it, as plain data. */
export interface CoveredLine {
  readonly revolving: boolean;
  /** Events that took effect. */
  readonly events: readonly LineEvent[];
  /** Reporting codes of the records owed. */
  readonly codes: readonly string[];
}

/** How often each kind of line, event and owed record was reached, by the names of `lineCells`. */
export function countLines(lines: readonly CoveredLine[]): CountByName {
  const counts: CountByName = {};
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const { revolving, events, codes } of lines) {
    count("event:line-granted");
    count(revolving ? "terms:revolving-line" : "terms:non-revolving-line");
    for (const event of events) {
      const ofAll = event.type === "reversal" || isAmending(event);
      count(`event:${ofAll ? `line-${event.type}` : event.type}`);
    }
    for (const code of codes) count(`record:220-${code}`);
  }
  return counts;
}

/** What lives of credit lines reach beside what loans do. */
export const lineCells: readonly string[] = [
  "event:line-granted",
  "event:limit-change",
  "event:line-end",
  "terms:revolving-line",
  "terms:non-revolving-line",
  "record:220-10",
  "record:220-20",
  "record:220-30",
];
