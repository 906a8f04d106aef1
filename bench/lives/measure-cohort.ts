import { performance } from "node:perf_hooks";
import { countCoverage } from "../../src/cli/run/count-coverage.js";
import type { Cohort, EngineWorld } from "../../src/engine/cohort.js";
import { judgeCohort } from "../../src/engine/judge-cohort.js";
import { liveCohort } from "../../src/engine/live-cohort.js";
import { borrowerFor } from "../../src/generate/borrower.js";
import { calendarByName } from "../../src/ledger/calendar-by-name.js";
import { pbocG2Profile } from "../../src/profiles/pboc-g2/pboc-g2-profile.js";
import type { ReportingProfile } from "../../src/profiles/profile.js";
import { ReadingTracker } from "../../src/reconcile/reading-tracker.js";
import type { MeasuredCohort } from "./measured-cohort.js";

/**
 * Lives a cohort and judges it as a run does, and tells what that took.
 * @throws Error when the right lender is found wrong: the figures of such a run would be worth nothing
 */
export async function measureCohort(
  lender: Pick<EngineWorld, "port" | "source">,
  cohort: Cohort,
): Promise<MeasuredCohort> {
  const timed = timeProfile(pbocG2Profile());
  const world: EngineWorld = {
    port: lender.port,
    source: lender.source,
    profile: timed.profile,
    calendar: calendarByName,
    borrower: borrowerFor,
    nowMs: () => performance.now(),
  };
  const cpuBefore = process.cpuUsage();
  const began = performance.now();
  const lived = await liveCohort(cohort, world);
  const livedAt = performance.now();
  const judged = judgeCohort(lived, timed.profile, new ReadingTracker());
  const judgedAt = performance.now();
  countCoverage(judged);
  const endedAt = performance.now();
  const cpu = process.cpuUsage(cpuBefore);

  const finding = judged.findings[0];
  if (finding !== undefined) {
    throw new Error(`Failed to measure: the right lender was found wrong (${finding.message.en}). Mend that first.`);
  }
  return {
    lives: cohort.lives.length,
    records: lived.counts.records,
    clockSteps: lived.counts.clockSteps,
    elapsed: endedAt - began,
    cpu: (cpu.user + cpu.system) / 1000,
    phases: {
      waiting: lived.counts.lenderMs,
      living: livedAt - began - lived.counts.lenderMs - timed.reading(),
      reading: timed.reading(),
      owing: timed.owing(),
      reconciling: judgedAt - livedAt - timed.owing(),
      coverage: endedAt - judgedAt,
    },
  };
}

/** A profile that adds up how long files are read and how long it is worked out what is owed. */
function timeProfile(profile: ReportingProfile): {
  readonly profile: ReportingProfile;
  reading(): number;
  owing(): number;
} {
  let reading = 0;
  let owing = 0;
  return {
    profile: {
      ...profile,
      read(...args) {
        const began = performance.now();
        const read = profile.read(...args);
        reading += performance.now() - began;
        return read;
      },
      owed(...args) {
        const began = performance.now();
        const owed = profile.owed(...args);
        owing += performance.now() - began;
        return owed;
      },
    },
    reading: () => reading,
    owing: () => owing,
  };
}
