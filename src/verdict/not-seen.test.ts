import { expect, it } from "vitest";
import type { LogEvent } from "../../schemas/run/event-log.js";
import type { RequirementEntry } from "../../schemas/run/requirement-set.js";
import { judge } from "./judge.js";
import { currentRequirementSet } from "./requirement-sets.js";
import { logOf, policyOf } from "./testing/logs.js";

const entry: RequirementEntry = {
  id: "JOINT-SUM",
  kind: "reporting",
  level: "MUST",
  confidence: "C",
  source: "L74",
  title: { en: "adds up", zh: "合计" },
  endpoints: 2,
  statedBy: [],
  classes: ["contradicted"],
  suites: ["joint"],
};
const others = currentRequirementSet.requirements.filter(({ endpoints }) => endpoints === undefined);
const set = { ...currentRequirementSet, requirements: [...others, entry] };

function judged(mode: "run" | "certify", reporters: readonly string[]) {
  const log = logOf({ policy: policyOf({ mode }), scenarios: [{ id: "contract/plain/fine" }] });
  const told = log.map(
    (event): LogEvent =>
      event.type === "run-started" && reporters.length > 0 ? { ...event, reporters: [...reporters] } : event,
  );
  const { exitCode, gates, requirements } = judge(told, set);
  const own = requirements.find(({ id }) => id === entry.id);
  const exercised = gates.find(({ gate }) => gate === "exercised")?.found;
  return { exitCode, exercised, verdict: own?.verdict, reason: own?.reason?.en };
}

it("what takes several endpoints could not run at one, never passes, and weighs nothing in the exit code", () => {
  expect(judged("run", [])).toMatchObject({
    exitCode: 0,
    verdict: "could-not-run",
    reason: "It takes 2 endpoints, and 1 is configured (reporters).",
  });
});

it("it is no requirement that a certification of one that lends alone left out, but one where others lend too", () => {
  const [alone, together] = [judged("certify", []), judged("certify", ["second"])];
  expect(together.verdict).toBe("not-exercised");
  expect((together.exercised ?? 0) - (alone.exercised ?? 0)).toBe(1);
});
