import type { LogEvent, ScenarioFinished, ScenarioStarted } from "../../../schemas/run/event-log.js";
import type { ScenarioReport } from "../../../schemas/run/report.js";
import type { JudgedScenario } from "../../verdict/judged-scenario.js";

type Verdict = ScenarioReport["verdict"];

/** Best first: where a scenario ends more than once, e.g. once for each agreement, the last of these stands. */
const WORSE: readonly Verdict[] = ["pass", "warn", "unfinished", "could-not-run", "fail", "harness-error"];

/**
 * The scenarios of a log and how each ended, in the order in which they began. One that did not end is `unfinished`, one in
 * which all that failed it is exempt is a warning.
 */
export function reportScenarios(events: readonly LogEvent[], judged: readonly JudgedScenario[]): ScenarioReport[] {
  const scenarios = new Map<string, ScenarioReport>();
  const ended = new Map<string, Verdict>();
  for (const event of events) {
    if (event.type === "scenario-started") begin(scenarios, event);
    if (event.type === "scenario-finished") end(scenarios, ended, event);
  }
  const byId = new Map(judged.map((one) => [one.id, one]));
  return [...scenarios.values()].map((scenario) => withJudgement(scenario, byId.get(scenario.scenario)));
}

function withJudgement(scenario: ScenarioReport, judged: JudgedScenario | undefined): ScenarioReport {
  if (judged === undefined) return scenario;
  const { elapsedMs, ...rest } = scenario;
  const found = judged.troubles.length === 0 ? {} : { troubles: [...judged.troubles] };
  return { ...rest, verdict: judged.verdict, ...found, elapsedMs };
}

function begin(scenarios: Map<string, ScenarioReport>, event: ScenarioStarted): void {
  const { type: _type, order: _order, ...fields } = event;
  const elapsedMs = scenarios.get(event.scenario)?.elapsedMs ?? 0;
  scenarios.set(event.scenario, { ...fields, verdict: "unfinished", elapsedMs });
}

function end(scenarios: Map<string, ScenarioReport>, ended: Map<string, Verdict>, event: ScenarioFinished): void {
  const { scenario } = event;
  const suite = scenario.split("/", 1)[0] ?? scenario;
  const known = scenarios.get(scenario) ?? {
    scenario,
    suite,
    title: scenario,
    requirements: [],
    agreement: "",
    elapsedMs: 0,
  };
  const verdict = worse(ended.get(scenario), event.verdict);
  ended.set(scenario, verdict);
  scenarios.set(scenario, { ...known, verdict, elapsedMs: known.elapsedMs + event.elapsedMs });
}

function worse(before: Verdict | undefined, now: Verdict): Verdict {
  return before !== undefined && WORSE.indexOf(before) > WORSE.indexOf(now) ? before : now;
}
