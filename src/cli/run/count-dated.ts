import type { CountByName } from "../../../schemas/run/event-log.js";
import type { JudgedPart } from "../../engine/judge-cohort.js";
import { type CoveredClaim, claimCells, countClaims } from "../../generate/claim/claim-coverage.js";
import { type CoveredGuarantee, countGuarantees, guaranteeCells } from "../../generate/guarantee/guarantee-coverage.js";
import { isClaim, isGuarantee } from "../../ledger/lived-part.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { SEGMENT } from "../../profiles/pboc-g2/reporting/segments.js";
import { reportsOf } from "./reports-of.js";

/** What is told apart of parts that are judged. */
type Part = Pick<JudgedPart, "lived" | "owed">;

/** Counts what claims that are collected and guarantees reached; nothing of other parts. */
export function countClaimsAndGuarantees(parts: readonly Part[]): CountByName {
  return { ...countClaims(parts.flatMap(coveredClaim)), ...countGuarantees(parts.flatMap(coveredGuarantee)) };
}

/**
 * What such parts could have reached and did not, where there were any of their kind. Claims that only follow from guarantees
 * are no kind of their own.
 */
export function claimsAndGuaranteesNotReached(parts: readonly Part[], counts: CountByName): string[] {
  const some = (is: (lived: NonNullable<Part["lived"]>) => boolean): boolean =>
    parts.some(({ lived }) => lived !== null && is(lived));
  const cells = [
    ...(some((lived) => isClaim(lived) && lived.terms.origin === "bought") ? claimCells : []),
    ...(some(isGuarantee) ? guaranteeCells : []),
  ];
  return cells.filter((cell) => (counts[cell] ?? 0) === 0);
}

function coveredClaim({ lived, owed }: Part): CoveredClaim[] {
  if (lived === null || !isClaim(lived)) return [];
  const { terms, events } = lived;
  return [{ terms, events, owed: reportsOf(owed).map((one) => ({ code: codes(one)[0] ?? "", special: hasK(one) })) }];
}

function coveredGuarantee({ lived, owed }: Part): CoveredGuarantee[] {
  if (lived === null || !isGuarantee(lived)) return [];
  const { terms, events } = lived;
  return [{ terms, events, owed: reportsOf(owed).map((one) => ({ codes: codes(one), day: one.asOf })) }];
}

function codes(record: OwedRecord): string[] {
  return record.codes.map(({ code }) => code);
}

function hasK({ segments }: OwedRecord): boolean {
  return segments[SEGMENT.K] === "must";
}
