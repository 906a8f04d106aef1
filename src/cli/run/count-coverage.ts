import type { CountByName } from "../../../schemas/run/event-log.js";
import type { JudgedCohort } from "../../engine/judge-cohort.js";
import { type CoveredLife, coverageOf } from "../../generate/coverage.js";
import { calendarByName } from "../../ledger/calendar-by-name.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { SEGMENT } from "../../profiles/pboc-g2/reporting/segments.js";

/** Counts what a cohort reached: events, boundaries, kinds of owed record, statuses. */
export function countCoverage(judged: JudgedCohort): CountByName {
  const { agreement } = judged.lived.cohort;
  const lives = judged.lives.map(
    ({ life, lived, owed }): CoveredLife => ({
      life: life.setting.life,
      events: lived?.events ?? [],
      owed: owed.filter(({ required }) => required).map(outline),
    }),
  );
  return coverageOf(lives, { agreement, calendar: calendarByName(agreement.calendar) });
}

function outline(record: OwedRecord): CoveredLife["owed"][number] {
  const values = (tag: string): string[] =>
    (record.fields.get(`${SEGMENT.H}.${tag}`)?.accepted ?? []).map(({ value }) => value);
  return {
    code: record.codes[0]?.code ?? "",
    asOf: record.asOf,
    settled: values("SettDate")[0] ?? "",
    segments: Object.entries(SEGMENT).flatMap(([letter, tag]) => (record.segments[tag] === "must" ? letter : [])),
    statuses: values("RpyStatus"),
  };
}
