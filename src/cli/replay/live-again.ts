import { performance } from "node:perf_hooks";
import type { ScenarioFinished } from "../../../schemas/run/event-log.js";
import type { Fault } from "../../../schemas/run/fault-plan.js";
import type { Bilingual, Finding } from "../../../schemas/run/finding.js";
import type { ReplayFile } from "../../../schemas/run/replay.js";
import { troublesOf } from "../../../schemas/run/trouble.js";
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
    const { verdict, findings } = await outcomeOf(session, scenario, file);
    const found = findings.length === 0 ? {} : { troubles: troublesOf(findings) };
    const elapsedMs = Math.round(performance.now() - began);
    session.log({ type: "scenario-finished", scenario, verdict, ...found, elapsedMs });
  } finally {
    await session.release();
  }
}

/** What became of the lives: how their scenario ends, and what was found. */
interface Outcome {
  readonly verdict: ScenarioFinished["verdict"];
  readonly findings: readonly Finding[];
}

async function outcomeOf(
  session: SuiteSession,
  scenario: string,
  { agreement, lives, faults }: ReplayFile,
): Promise<Outcome> {
  const ended = (verdict: Outcome["verdict"]): Outcome => ({ verdict, findings: [] });
  const couldNotRun = (reason: Bilingual): Outcome => {
    session.log({ type: "could-not-run", scenario, reason });
    return ended("could-not-run");
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
    const { findings } = judged;
    if (findings.length === 0) return ended("pass");
    session.run.tellAsLived(cohort, judged);
    return { verdict: findings.some(({ level }) => level === "MUST") ? "fail" : "warn", findings };
  } catch (error) {
    const reason = notRunReason(error);
    if (reason !== null) return couldNotRun(reason);
    const fault = faultOf(error);
    session.log({ type: "fault", scenario, ...fault });
    if (fault.kind === "harness") return ended("harness-error");
    return ended(fault.kind === "lender-answer" ? "fail" : "could-not-run");
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
