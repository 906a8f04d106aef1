import type { CohortFinished, CountByName } from "../../../schemas/run/event-log.js";
import type { JudgedCohort, JudgedPart } from "../../engine/judge-cohort.js";
import { LoanInProgress } from "../../engine/parts/loan-in-progress.js";
import { isCorrecting } from "../../engine/resolve-correction.js";
import { type CoveredLife, coverageOf } from "../../generate/coverage.js";
import { cellsNotReached } from "../../generate/coverage-cells.js";
import { type CoveredLine, countLines, lineCells } from "../../generate/line/line-coverage.js";
import { isOtherwise } from "../../generate/otherwise/is-otherwise.js";
import { calendarByName } from "../../ledger/calendar-by-name.js";
import { isLine, isLoan } from "../../ledger/lived-part.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { SEGMENT } from "../../profiles/pboc-g2/reporting/segments.js";
import { whatIsTold } from "../../profiles/pboc-g2/reporting/what-is-told.js";
import { besideNotReached, countBeside } from "./count-beside.js";
import { cardsNotReached, countCardsLived } from "./count-cards.js";
import { claimsAndGuaranteesNotReached, countClaimsAndGuarantees } from "./count-dated.js";
import { countMatrix, matrixNotReached } from "./count-matrix.js";
import { countPutRight, putRightNotReached } from "./count-put-right.js";
import { countRequirements, rulesNotAsked } from "./count-requirements.js";
import { countRevolvingLoans, revolvingNotReached } from "./count-revolving.js";
import { reportsOf } from "./reports-of.js";

/**
 * Counts what a cohort reached (events, boundaries, kinds of owed record, statuses, requirements asked, faults met), and
 * names what it did not.
 * @param faults names of the faults that the run can put in
 */
export function countCoverage(
  judged: JudgedCohort,
  faults: readonly string[] = [],
): Required<Pick<CohortFinished, "coverage" | "notReached">> {
  const { agreement, faults: plan } = judged.lived.cohort;
  const parts = judged.lives.flatMap((life) => life.parts);
  const lives = parts.flatMap(coveredLoan);
  const linesLived = parts.flatMap(coveredLine);
  const lines = countLines(linesLived);
  const matrix = countMatrix(parts);
  const coverage = {
    ...coverageOf(lives, { agreement, calendar: calendarByName(agreement.calendar) }),
    ...lines,
    ...countClaimsAndGuarantees(parts),
    ...countRevolvingLoans(parts),
    ...countCardsLived(parts, agreement),
    ...countBeside(parts),
    ...countPutRight(parts),
    ...matrix,
  };
  const corrections = lives.some(correctsSomething);
  const requirements = countRequirements(judged);
  const met = prefixed("fault/", judged.lived.faultsMet);
  // Lives to which nothing happens on purpose are no place to look for faults.
  const faultsAside = plan === undefined ? [] : faults.map((name) => `fault/${name}`).filter((name) => !(name in met));
  return {
    coverage: { ...coverage, ...prefixed("rule:", requirements), ...met },
    notReached: [
      ...cellsNotReached(coverage, agreement, corrections, lives.some(goesOtherwise)),
      ...(linesLived.length === 0 ? [] : lineCells.filter((cell) => (lines[cell] ?? 0) === 0)),
      ...claimsAndGuaranteesNotReached(parts, coverage),
      ...revolvingNotReached(parts, coverage),
      ...cardsNotReached(parts, coverage, agreement),
      ...besideNotReached(parts, coverage),
      ...putRightNotReached(parts, coverage),
      ...matrixNotReached(matrix),
      ...rulesNotAsked(requirements, { exchange: agreement.exchange !== undefined, corrections }),
      ...faultsAside,
    ],
  };
}

function prefixed(prefix: string, counts: CountByName): CountByName {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [`${prefix}${name}`, count]));
}

function correctsSomething({ life }: CoveredLife): boolean {
  return life.steps.some(({ do: action }) => isCorrecting(action));
}

function goesOtherwise({ life }: CoveredLife): boolean {
  return life.steps.some(({ do: action }) => isOtherwise(action));
}

/** A loan's part as coverage sees it; nothing of a credit line. */
function coveredLoan({ part, lived, owed }: JudgedPart): CoveredLife[] {
  if (!(part instanceof LoanInProgress)) return [];
  const events = lived === null || !isLoan(lived) ? [] : lived.events;
  return [{ life: part.setting.plan, events, owed: owed.filter(({ required }) => required).map(outline) }];
}

/** A credit line's part as coverage sees it; nothing of a loan. */
function coveredLine({ lived, owed }: JudgedPart): CoveredLine[] {
  if (lived === null || !isLine(lived)) return [];
  const codes = reportsOf(owed).map(({ codes: [first] }) => first?.code ?? "");
  return [{ revolving: lived.terms.revolving, events: lived.events.map(({ event }) => event), codes }];
}

/** Records that are counted by their type alone. */
const BY_TYPE: ReadonlySet<string> = new Set(["211", "215"]);

function outline(record: OwedRecord): CoveredLife["owed"][number] {
  const values = (tag: string): string[] =>
    (record.fields.get(`${SEGMENT.H}.${tag}`)?.accepted ?? []).map(({ value }) => value);
  const code = record.codes[0]?.code ?? "";
  const corrected = record.kind === "correction" ? [record.recordType, code].filter(Boolean).join("-") : code;
  return {
    code: BY_TYPE.has(record.recordType) ? record.recordType : corrected,
    asOf: record.asOf,
    settled: values("SettDate")[0] ?? "",
    segments: Object.entries(SEGMENT).flatMap(([letter, tag]) => (record.segments[tag] === "must" ? letter : [])),
    statuses: values("RpyStatus"),
    tells: whatIsTold(record),
  };
}
