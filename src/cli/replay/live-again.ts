import { performance } from "node:perf_hooks";
import type { ScenarioFinished } from "../../../schemas/run/event-log.js";
import type { Fault } from "../../../schemas/run/fault-plan.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { ReplayFile } from "../../../schemas/run/replay.js";
import { faultName } from "../../engine/fault-tally.js";
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
  const plan = faults?.faults ?? [];
  const misplaced = session.cannot({ faults: plan });
  if (misplaced.length > 0) return couldNotRun(noPlace(misplaced));
  const cohort = { scenario, agreement, lives, cohort: 0, ...(faults === undefined ? {} : { faults }) };
  try {
    const judged = await session.run.live(cohort);
    const missed = plan.filter((fault) => (judged.lived.faultsMet[faultName(fault)] ?? 0) === 0);
    // Nothing is shown to be put right by lives in which it did not go wrong.
    if (missed.length > 0 && judged.findings.length === 0) return couldNotRun(neverMet(missed));
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

function noPlace(faults: readonly Fault[]): Bilingual {
  const names = faults.map(faultName).join(", ");
  return {
    en: `its faults (${names}) have no place in this delivery: give a configuration whose lender delivers as the file's did`,
    zh: `文件中的故障（${names}）无法在此报送方式下注入，请改用原来的报送方式`,
  };
}

function neverMet(faults: readonly Fault[]): Bilingual {
  const names = faults.map(faultName).join(", ");
  return {
    en: `the fault never took effect (${names}): the lender submitted nothing where it lay in wait`,
    zh: `故障未生效（${names}）：机构在故障期间没有报送`,
  };
}
