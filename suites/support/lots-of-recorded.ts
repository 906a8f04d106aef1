import type { RecordedCohort, RecordedScenario } from "../../schemas/run/recording.js";
import { needsCorrections } from "./needs.js";
import type { LotToRun } from "./run-lots.js";

/** Recorded cohorts as lots to be lived again, with what the suite that they were lived for asks of a lender. */
export function lotsOfRecorded(cohorts: readonly RecordedCohort[]): LotToRun[] {
  const scenarios = new Set(cohorts.map(({ scenario }) => scenario));
  return cohorts.map((cohort) => {
    const { scenario, agreement, lives, faults } = cohort;
    const control = `faults/${agreement.name}/control`;
    const disturbed = scenario.startsWith("faults/") && (faults?.faults.length ?? 0) > 0;
    return {
      scenario,
      cohort: cohort.cohort,
      agreement,
      start: cohort.start,
      people: cohort.people,
      keepDates: cohort.keepDates,
      size: lives.length,
      lives: () => lives,
      ...(faults === undefined ? {} : { faults }),
      scenarios: cohort.scenarios.length > 0 ? cohort.scenarios : [unnamed(cohort)],
      ...(scenario.startsWith("corrections/") ? { need: needsCorrections } : {}),
      ...(disturbed && scenarios.has(control) ? { control } : {}),
    };
  });
}

/** A test of its own for lives that were lived for none. */
function unnamed({ scenario, cohort, lives }: RecordedCohort): RecordedScenario {
  const number = cohort === 0 ? "" : `/${cohort}`;
  return {
    scenario: `recorded/${scenario}${number}`,
    suite: "recorded",
    title: `${lives.length} recorded lives`,
    titleZh: `${lives.length} 笔录制的贷款`,
    requirements: [],
    lives: lives.map((_, position) => position),
  };
}
