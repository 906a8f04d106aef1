import { expect } from "vitest";
import type { SuiteSession } from "../../../src/cli/run/suite-session.js";
import type { ScenarioUnderWay } from "../scenario-under-way.js";
import { tellTrouble, verdictOf } from "../tell-trouble.js";
import type { JointLived, JudgedThere } from "./live-joint.js";

/** Ends a scenario by what was found at each endpoint and at all of them together. */
export async function endJoint(session: SuiteSession, scenario: ScenarioUnderWay, became: JointLived): Promise<void> {
  if ("obstacle" in became) return scenario.couldNotRun(became.obstacle);
  if ("error" in became) {
    scenario.finish(verdictOf(became.error));
    throw became.error;
  }
  const findings = became.there.flatMap((there) => findingsOf(there));
  const told: string[] = [];
  for (const there of became.there) {
    const own = { ...there.request, scenario: scenario.id };
    const found = findingsOf(there);
    const trouble =
      found.length === 0
        ? undefined
        : await there.run.explain(own, there.judged, found).catch((error: unknown) => error);
    if (trouble !== undefined) told.push(tellTrouble(session, scenario.id, trouble));
  }
  const broken = findings.filter(({ level }) => level === "MUST");
  const verdict = broken.length > 0 ? "fail" : findings.length > 0 ? "warn" : "pass";
  scenario.finish(told.includes("harness-error") ? "harness-error" : verdict, findings);
  if (broken.length > 0)
    expect.fail(
      broken
        .map((one) => `${one.class}: ${one.message.en}`)
        .slice(0, 5)
        .join("\n"),
    );
}

/** What was found of a case at an endpoint; what is wrong with a file as a whole is told by the first case of its clock. */
function findingsOf({ judged, positions }: JudgedThere): JudgedThere["judged"]["findings"] {
  const ofLives = new Set(judged.lives.flatMap(({ findings }) => findings));
  return [
    ...positions.flatMap((at) => judged.lives[at]?.findings ?? []),
    ...(positions.includes(0) ? judged.findings.filter((finding) => !ofLives.has(finding)) : []),
  ];
}
