import { expect } from "vitest";
import type { Finding } from "../../schemas/run/finding.js";
import type { SuiteSession } from "../../src/cli/run/suite-session.js";
import type { JudgedCohort } from "../../src/engine/judge-cohort.js";
import type { CohortRequest } from "../../src/engine/suite-run.js";

/** Ends a scenario: tells and shrinks what was found, logs the verdict, and fails the test where a MUST was broken. */
export async function settle(
  session: SuiteSession,
  request: CohortRequest,
  judged: JudgedCohort,
  findings: readonly Finding[],
  elapsed: () => number,
): Promise<void> {
  const broken = findings.filter(({ level }) => level === "MUST");
  if (findings.length > 0) await session.run.explain(request, judged, findings);
  const verdict = broken.length > 0 ? "fail" : findings.length > 0 ? "warn" : "pass";
  session.log({ type: "scenario-finished", scenario: request.scenario, verdict, elapsedMs: elapsed() });
  if (broken.length > 0) {
    expect.fail(
      broken
        .slice(0, 5)
        .map((finding) => `${finding.class}: ${finding.message.en}`)
        .join("\n"),
    );
  }
}
