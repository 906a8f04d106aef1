import type { CohortFinished, TextByName } from "../../schemas/run/event-log.js";
import type { LivedCohort } from "./cohort.js";
import type { JudgedCohort } from "./judge-cohort.js";
import type { CohortRequest } from "./suite-run-setting.js";

/**
 * What the log says of a cohort that is over, but for what it covered and what was kept of it.
 * @param readings those seen so far under its agreement
 */
export function cohortFinished(
  request: CohortRequest,
  judged: JudgedCohort,
  readings: TextByName,
): Omit<CohortFinished, "coverage" | "notReached" | "messages"> {
  const { cohort, counts, horizon } = judged.lived;
  const parts = judged.lives.flatMap((life) => life.parts);
  return {
    type: "cohort-finished",
    scenario: request.scenario,
    agreement: request.agreement.name,
    cohort: request.cohort,
    from: cohort.start,
    until: horizon,
    lives: request.lives.length,
    ledgerEvents: counts.ledgerEvents,
    clockSteps: counts.clockSteps,
    filesReceived: counts.files,
    recordsOwed: parts.reduce((sum, { owed }) => sum + owed.filter(({ required }) => required).length, 0),
    recordsReceived: counts.records,
    recordsNotYetDue: parts.reduce((sum, { outcome }) => sum + (outcome?.notYetDue.length ?? 0), 0),
    recordsForeign: counts.foreign,
    findings: judged.findings.length,
    readings,
    elapsedMs: Math.round(counts.elapsedMs),
    lenderMs: Math.round(counts.lenderMs),
  };
}

/** Business keys by position of the life: null where nothing was opened, several of a line and its draws. */
export function accountsOf({ lives }: LivedCohort): (string | string[] | null)[] {
  return lives.map((life) => {
    const keys = life.keys();
    return keys.length > 1 ? keys : (keys[0] ?? null);
  });
}
