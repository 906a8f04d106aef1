import type { CountByName } from "../../../schemas/run/event-log.js";
import type { JudgedPart } from "../../engine/judge-cohort.js";
import {
  type CoveredRevolving,
  countRevolving,
  revolvingCells,
  revolvingOtherwiseCells,
} from "../../generate/revolving/revolving-coverage.js";
import { isRevolving } from "../../ledger/lived-part.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { SEGMENT } from "../../profiles/pboc-g2/reporting/segments.js";
import { reportsOf } from "./reports-of.js";
import { specialTypes } from "./special-types.js";

/** What is told apart of parts that are judged. */
type Part = Pick<JudgedPart, "lived" | "owed">;

/** Counts what revolving loans reached; nothing of other parts. */
export function countRevolvingLoans(parts: readonly Part[]): CountByName {
  return countRevolving(parts.flatMap(covered));
}

/**
 * What revolving loans could have reached and did not, where there were any; what is not simply repaid where anything of it was
 * reached, which a lender need not take.
 */
export function revolvingNotReached(parts: readonly Part[], counts: CountByName): string[] {
  if (!parts.some(({ lived }) => lived !== null && isRevolving(lived))) return [];
  const missed = (cell: string): boolean => (counts[cell] ?? 0) === 0;
  const otherwise = revolvingOtherwiseCells.every(missed) ? [] : revolvingOtherwiseCells;
  return [...revolvingCells, ...otherwise].filter(missed);
}

function covered({ lived, owed }: Part): CoveredRevolving[] {
  if (lived === null || !isRevolving(lived)) return [];
  const records = reportsOf(owed);
  return [
    {
      openDate: lived.terms.openDate,
      events: lived.events,
      owed: records.map((record) => ({
        code: record.codes[0]?.code ?? "",
        basic: record.segments[SEGMENT.C] === "must",
        statuses: valuesOf(record, "RpyStatus"),
        account: valuesOf(record, "AcctStatus")[0] ?? "",
        specials: specialTypes(record),
      })),
    },
  ];
}

/** Right values of a field of segment H. */
function valuesOf({ fields }: OwedRecord, tag: string): string[] {
  return (fields.get(`${SEGMENT.H}.${tag}`)?.accepted ?? []).map(({ value }) => value);
}
