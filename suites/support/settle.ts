import { expect } from "vitest";
import type { Finding } from "../../schemas/run/finding.js";
import type { SuiteSession } from "../../src/cli/run/suite-session.js";
import type { JudgedCohort } from "../../src/engine/judge-cohort.js";
import type { CohortRequest } from "../../src/engine/suite-run-setting.js";
import type { ScenarioUnderWay } from "./scenario-under-way.js";
import { tellTrouble } from "./tell-trouble.js";

/** A cohort that was judged, and the lives in it that a scenario is judged by. */
export interface Judged {
  readonly request: CohortRequest;
  readonly judged: JudgedCohort;
  readonly positions: readonly number[];
}

/** Ends a scenario: tells and shrinks what was found, logs the verdict, and fails the test where a MUST was broken. */
export async function settle(
  session: SuiteSession,
  scenario: ScenarioUnderWay,
  { request, judged, positions }: Judged,
  findings: readonly Finding[],
): Promise<void> {
  const broken = findings.filter(({ level }) => level === "MUST");
  const own = { ...request, scenario: scenario.id };
  const trouble =
    findings.length === 0
      ? undefined
      : await session.run.explain(own, judged, findings).catch((error: unknown) => error);
  const otherwise = await session.run.tellDifferences(own, judged, positions).catch((error: unknown) => error);
  // What was found stands, also where the lender could not be asked for a shorter story of it.
  const told = [trouble, otherwise].map((error) =>
    error === undefined ? "pass" : tellTrouble(session, scenario.id, error),
  );
  const verdict = broken.length > 0 ? "fail" : findings.length > 0 ? "warn" : "pass";
  scenario.finish(told.includes("harness-error") ? "harness-error" : verdict, findings);
  if (broken.length > 0) {
    expect.fail(
      broken
        .slice(0, 5)
        .map((finding) => `${finding.class}: ${finding.message.en}`)
        .join("\n"),
    );
  }
}
