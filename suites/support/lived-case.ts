import type { Bilingual, Finding } from "../../schemas/run/finding.js";
import type { SuiteSession } from "../../src/cli/run/suite-session.js";
import type { JudgedCohort } from "../../src/engine/judge-cohort.js";
import type { ScenarioUnderWay } from "./scenario-under-way.js";
import { type Judged, settle } from "./settle.js";
import { verdictOf } from "./tell-trouble.js";

/** What became of lives: judged in a cohort at these positions, failed, or could not be lived. */
export type LivedCase =
  | Judged
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
  const { judged, positions } = became;
  // What is wrong with a file as a whole is nobody's own: the first scenario of a shared clock tells it.
  const findings = [
    ...positions.flatMap((at) => judged.lives[at]?.findings ?? []),
    ...(positions.includes(0) ? findingsOfFiles(judged) : []),
  ];
  await settle(session, scenario, became, findings);
}

function findingsOfFiles({ findings, lives }: JudgedCohort): readonly Finding[] {
  const own = new Set(lives.flatMap((life) => life.findings));
  return findings.filter((finding) => !own.has(finding));
}
