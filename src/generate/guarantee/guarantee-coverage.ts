import type { GuaranteeTerms } from "../../../schemas/ledger/claim-terms.js";
import type { GuaranteeEvent } from "../../../schemas/ledger/event.js";
import type { CountByName } from "../../../schemas/run/event-log.js";
import { isAmending } from "../../ledger/amend-refusal.js";
import type { DatedEvent } from "../../ledger/lived-dated.js";
import { happenedOf } from "../put-right/put-right-coverage.js";

/** A guarantee and what came of it, as plain data. */
export interface CoveredGuarantee {
  readonly terms: Pick<GuaranteeTerms, "product" | "openDate" | "dueDate">;
  /** Events that were taken. */
  readonly events: readonly DatedEvent<GuaranteeEvent>[];
  /** Records owed: the day, and the reporting codes that are right, the one expected first. */
  readonly owed: readonly { readonly codes: readonly string[]; readonly day: string }[];
}

/** How often each kind of guarantee, event, boundary and owed record was reached, by the names of `guaranteeCells`. */
export function countGuarantees(guarantees: readonly CoveredGuarantee[]): CountByName {
  const counts: CountByName = {};
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const { terms, events, owed } of guarantees) {
    count("event:guarantee-given");
    count(`terms:${terms.product}`);
    for (const { event, date } of events) {
      const ofAll = event.type === "classification" || event.type === "reversal" || isAmending(event);
      count(`event:${ofAll ? `guarantee-${event.type}` : event.type}`);
      if (date === terms.openDate && event.type === "classification") count("boundary:classified-on-giving");
    }
    for (const { codes } of owed) {
      count(`record:230-${codes[0] ?? ""}`);
      if (codes.length > 1) count("record:230-30-or-40");
    }
    const end = owed.find(({ codes }) => codes[0] === "20");
    if (end !== undefined) count(`closing:${endOf(terms.dueDate === end.day, happenedOf(events).at(-1)?.event)}`);
  }
  return counts;
}

function endOf(ranOut: boolean, last: GuaranteeEvent | undefined): string {
  if (ranOut) return "guarantee-ran-out";
  return last?.type === "guarantee-end" ? "guarantee-released" : "guarantee-used-up";
}

/** What lives of guarantees reach beside what loans and claims do. */
export const guaranteeCells: readonly string[] = [
  "event:guarantee-given",
  "event:guaranteed-balance",
  "event:compensation",
  "event:guarantee-classification",
  "event:guarantee-end",
  "terms:G1",
  "terms:G2",
  "boundary:classified-on-giving",
  "closing:guarantee-ran-out",
  "closing:guarantee-released",
  "closing:guarantee-used-up",
  ...["10", "20", "30", "40", "30-or-40"].map((name) => `record:230-${name}`),
];
