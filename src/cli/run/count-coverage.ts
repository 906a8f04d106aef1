import type { CohortFinished } from "../../../schemas/run/event-log.js";
import type { JudgedCohort } from "../../engine/judge-cohort.js";
import { isCorrecting } from "../../engine/resolve-correction.js";
import { type CoveredLife, coverageOf } from "../../generate/coverage.js";
import { cellsNotReached } from "../../generate/coverage-cells.js";
import { calendarByName } from "../../ledger/calendar-by-name.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { SEGMENT } from "../../profiles/pboc-g2/reporting/segments.js";

/** Counts what a cohort reached (events, boundaries, kinds of owed record, statuses), and names what it did not. */
export function countCoverage(judged: JudgedCohort): Required<Pick<CohortFinished, "coverage" | "notReached">> {
  const { agreement } = judged.lived.cohort;
  const lives = judged.lives.map(
    ({ life, lived, owed }): CoveredLife => ({
      life: life.setting.life,
      events: lived?.events ?? [],
      owed: owed.filter(({ required }) => required).map(outline),
    }),
  );
  const coverage = coverageOf(lives, { agreement, calendar: calendarByName(agreement.calendar) });
  const faults = Object.entries(judged.lived.faultsMet).map(([name, count]) => [`fault/${name}`, count]);
  return {
    coverage: { ...coverage, ...Object.fromEntries(faults) },
    notReached: cellsNotReached(coverage, agreement, lives.some(correctsSomething)),
  };
}

function correctsSomething({ life }: CoveredLife): boolean {
  return life.steps.some(({ do: action }) => isCorrecting(action));
}

function outline(record: OwedRecord): CoveredLife["owed"][number] {
  const values = (tag: string): string[] =>
    (record.fields.get(`${SEGMENT.H}.${tag}`)?.accepted ?? []).map(({ value }) => value);
  const code = record.codes[0]?.code ?? "";
  return {
    code: record.kind === "correction" ? [record.recordType, code].filter(Boolean).join("-") : code,
    asOf: record.asOf,
    settled: values("SettDate")[0] ?? "",
    segments: Object.entries(SEGMENT).flatMap(([letter, tag]) => (record.segments[tag] === "must" ? letter : [])),
    statuses: values("RpyStatus"),
  };
}
