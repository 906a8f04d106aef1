import type { BureauLine } from "../profiles/bureau-line.js";
import { isOffTheLine } from "../profiles/fault-span.js";

/**
 * The line of a lender that lets its files be fetched: the lender waits for nobody's answer, so there is nothing to
 * disturb.
 */
export function createPullLine(): BureauLine {
  return {
    cannot: (plan) => plan.faults.filter((fault) => !isOffTheLine(fault)),
    begin: async () => undefined,
    moveTo: async () => undefined,
    takeHits: () => [],
    end: async () => undefined,
  };
}
