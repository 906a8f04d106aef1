import { performance } from "node:perf_hooks";
import type { ScenarioFinished } from "../../../schemas/run/event-log.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { ReplayFile } from "../../../schemas/run/replay.js";
import { notRunReason } from "../../engine/not-run.js";
import { faultOf } from "../run/fault-of.js";
import type { RunRequest } from "../run/run-request.js";
import { openSession, type SuiteSession } from "../run/suite-session.js";

/** Lives the lives of a replay file once, as they are, and logs what comes of it as one scenario. */
export async function liveAgain(name: string, file: ReplayFile, request: RunRequest): Promise<void> {
  const session = await openSession(request).catch(() => null);
  // What stood in the way is in the log already.
  if (session === null) return;
  const scenario = `replay/${name}`;
  const began = performance.now();
  const { agreement, title, titleZh } = file;
  session.log({
    type: "scenario-started",
    scenario,
    suite: "replay",
    title,
    ...(titleZh === undefined ? {} : { titleZh }),
    requirements: [],
    agreement: agreement.name,
  });
  try {
    const verdict = await verdictOf(session, scenario, file);
    session.log({ type: "scenario-finished", scenario, verdict, elapsedMs: Math.round(performance.now() - began) });
  } finally {
    await session.release();
  }
}

async function verdictOf(
  session: SuiteSession,
  scenario: string,
  { agreement, lives, faults }: ReplayFile,
): Promise<ScenarioFinished["verdict"]> {
  const couldNotRun = (reason: Bilingual): "could-not-run" => {
    session.log({ type: "could-not-run", scenario, reason });
    return "could-not-run";
  };
  const obstacle = session.obstacle(agreement);
  if (obstacle !== null) return couldNotRun(obstacle);
  const cohort = { scenario, agreement, lives, cohort: 0, ...(faults === undefined ? {} : { faults }) };
  try {
    const judged = await session.run.live(cohort);
    if (judged.findings.length === 0) return "pass";
    session.run.tellAsLived(cohort, judged);
    return judged.findings.some(({ level }) => level === "MUST") ? "fail" : "warn";
  } catch (error) {
    const reason = notRunReason(error);
    if (reason !== null) return couldNotRun(reason);
    const fault = faultOf(error);
    session.log({ type: "fault", scenario, ...fault });
    if (fault.kind === "harness") return "harness-error";
    return fault.kind === "lender-answer" ? "fail" : "could-not-run";
  }
}
