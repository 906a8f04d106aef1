import type { Bilingual } from "../../schemas/run/finding.js";
import type { SuiteSession } from "../../src/cli/run/suite-session.js";
import type { JudgedCohort } from "../../src/engine/judge-cohort.js";
import type { CohortRequest } from "../../src/engine/suite-run-setting.js";
import type { ScenarioUnderWay } from "./scenario-under-way.js";
import { settle } from "./settle.js";
import { verdictOf } from "./tell-trouble.js";

/** What became of lives: judged in a cohort at these positions, failed, or could not be lived. */
export type LivedCase =
  | { readonly judged: JudgedCohort; readonly request: CohortRequest; readonly positions: readonly number[] }
  /** It is in the log already. */
  | { readonly error: unknown }
  | { readonly obstacle: Bilingual };

/** Ends a scenario by what became of its lives. */
export async function endScenario(session: SuiteSession, scenario: ScenarioUnderWay, became: LivedCase): Promise<void> {
  if ("obstacle" in became) return scenario.couldNotRun(became.obstacle);
  if ("error" in became) {
    scenario.finish(verdictOf(became.error));
    throw became.error;
  }
  const { judged, positions, request } = became;
  const all = positions.length === request.lives.length;
  // What is wrong with a file as a whole is nobody's own, and told by the scenario that has the file to itself.
  const findings = all ? judged.findings : positions.flatMap((at) => judged.lives[at]?.findings ?? []);
  await settle(session, scenario, became, findings);
}
