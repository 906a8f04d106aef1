import type { JudgedCohort } from "../../engine/judge-cohort.js";

/** Counts what a cohort reached: events by type, owed records by code, segments and status. */
export function countCoverage(judged: JudgedCohort): Record<string, number> {
  const counts = new Map<string, number>();
  const count = (cell: string): void => void counts.set(cell, (counts.get(cell) ?? 0) + 1);
  for (const { lived, owed } of judged.lives) {
    for (const { event } of lived?.events ?? []) count(`event/${event.type}`);
    for (const record of owed) {
      count(`owed/${record.codes[0]?.code ?? ""}`);
      const status = record.fields.get("AcctMthlyBlgInfSgmt.RpyStatus")?.accepted[0]?.value;
      if (status !== undefined) count(`status/${status}`);
      for (const [segment, duty] of Object.entries(record.segments)) if (duty === "must") count(`segment/${segment}`);
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
