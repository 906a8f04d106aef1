import type { LogEvent } from "../../../schemas/run/event-log.js";
import type { Judge } from "../contents/judgement.js";

/** Judges a log by what its findings name, without gates: enough for tests of what is done with a judgement. */
export const simpleJudge: Judge = (events, set) => {
  const findings = events.flatMap((event) => (event.type === "counterexample" ? event.findings : []));
  const asked = new Set(events.flatMap((event) => (event.type === "scenario-started" ? event.requirements : [])));
  return {
    exitCode: simpleExitCode(events),
    requirements: set.requirements.map(({ id, level, confidence, title, source }) => {
      const own = findings.filter(({ requirement }) => requirement === id).map((finding) => finding.id);
      const verdict = own.length > 0 ? "fail" : asked.has(id) ? "pass" : "not-exercised";
      const reason = { en: "nothing in this run came to it", zh: "本次运行未触及" };
      return {
        id,
        level,
        confidence,
        title,
        source,
        verdict,
        reason,
        scenarios: [],
        findings: own,
        waived: 0,
        known: 0,
      };
    }),
    exemptions: [],
    gates: [],
    coveragePercent: 62.5,
  };
};

/** 1 where there is a finding, 2 where something could not run, else 0. */
export function simpleExitCode(events: readonly LogEvent[]): number {
  const types = new Set(events.map(({ type }) => type));
  if (types.has("counterexample")) return 1;
  return types.has("could-not-run") || !types.has("scenario-finished") ? 2 : 0;
}
