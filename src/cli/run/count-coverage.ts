import type { CohortFinished, CountByName } from "../../../schemas/run/event-log.js";
import type { JudgedCohort } from "../../engine/judge-cohort.js";
import { isCorrecting } from "../../engine/resolve-correction.js";
import { type CoveredLife, coverageOf } from "../../generate/coverage.js";
import { cellsNotReached } from "../../generate/coverage-cells.js";
import { calendarByName } from "../../ledger/calendar-by-name.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { SEGMENT } from "../../profiles/pboc-g2/reporting/segments.js";
import { countRequirements, rulesNotAsked } from "./count-requirements.js";

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
  const lives = judged.lives.map(
    ({ life, lived, owed }): CoveredLife => ({
      life: life.setting.life,
      events: lived?.events ?? [],
      owed: owed.filter(({ required }) => required).map(outline),
    }),
  );
  const coverage = coverageOf(lives, { agreement, calendar: calendarByName(agreement.calendar) });
  const corrections = lives.some(correctsSomething);
  const requirements = countRequirements(judged);
  const met = prefixed("fault/", judged.lived.faultsMet);
  // Lives to which nothing happens on purpose are no place to look for faults.
  const faultsAside = plan === undefined ? [] : faults.map((name) => `fault/${name}`).filter((name) => !(name in met));
  return {
    coverage: { ...coverage, ...prefixed("rule:", requirements), ...met },
    notReached: [
      ...cellsNotReached(coverage, agreement, corrections),
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
