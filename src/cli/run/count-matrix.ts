import type { CountByName } from "../../../schemas/run/event-log.js";
import type { JudgedPart } from "../../engine/judge-cohort.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { SEGMENT } from "../../profiles/pboc-g2/reporting/segments.js";
import { LOAN_RECORDS, PRODUCT_RECORDS } from "../../profiles/pboc-g2/rules/asked/record-kinds.js";

/** What is told apart of parts that are judged. */
type Part = Pick<JudgedPart, "owed">;

/**
 * The cells of the segment matrix of record 210 (§3.1) that lives can bring about: account type, reporting code, segment,
 * e.g. `cell:R2/30/I`.
 */
export const matrixCells: readonly string[] = [...LOAN_RECORDS, ...PRODUCT_RECORDS]
  .filter(({ recordType }) => recordType === "210")
  .flatMap(({ accountType, code, segments }) =>
    segments.map((letter) => cellOf(accountType, code, letter.toUpperCase())),
  );

/** How often each cell was owed: records that must come, with segments that must be in them. */
export function countMatrix(parts: readonly Part[]): CountByName {
  const counts: CountByName = {};
  for (const { owed } of parts) {
    for (const record of owed) {
      if (!record.required || record.recordType !== "210") continue;
      for (const cell of cellsOf(record)) counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return counts;
}

/** Cells that were not owed, of the account types that were lived. */
export function matrixNotReached(counts: CountByName): string[] {
  const types = new Set(Object.keys(counts).map(typeOf));
  return matrixCells.filter((cell) => types.has(typeOf(cell)) && (counts[cell] ?? 0) === 0);
}

function cellsOf({ codes, segments, fields }: OwedRecord): string[] {
  const accountType = fields.get(`${SEGMENT.B}.AcctType`)?.accepted[0]?.value ?? "";
  return Object.entries(SEGMENT).flatMap(([letter, tag]) =>
    segments[tag] === "must" ? [cellOf(accountType, codes[0]?.code ?? "", letter)] : [],
  );
}

function cellOf(accountType: string, code: string, letter: string): string {
  return `cell:${accountType}/${code}/${letter}`;
}

function typeOf(cell: string): string {
  return cell.slice("cell:".length).split("/")[0] ?? "";
}
