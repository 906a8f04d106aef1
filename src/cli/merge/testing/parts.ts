import type { LogEvent, RunStarted } from "../../../../schemas/run/event-log.js";
import type { Policy } from "../../../../schemas/run/policy.js";
import { logOf, policyOf, type ShortScenario } from "../../../verdict/testing/logs.js";
import { ShardPlan } from "../../run/shard/shard-plan.js";
import type { RunPart } from "../run-part.js";

/** The log of a made-up run or a part of it: every unit of scenarios is dealt out, as suites do. */
export function logOfUnits(units: readonly (readonly ShortScenario[])[], shard?: RunStarted["shard"]): LogEvent[] {
  const plan = new ShardPlan(shard);
  const places = new Map<string, number>();
  const mine = units.filter((unit) => {
    const takes = plan.takes();
    for (const { id } of unit) places.set(id, plan.place());
    return takes;
  });
  const [started, policy, , ...rest] = logOf({
    scenarios: mine.flat(),
    policy: {},
    ...(shard === undefined ? {} : { shard }),
  });
  const events = [started, policy, ...rest].filter((event) => event !== undefined);
  return events.map((event) =>
    event.type === "scenario-started" ? { ...event, order: places.get(event.scenario) ?? 0 } : event,
  );
}

/** A part as it is read from its folder. */
export function partOf(events: readonly LogEvent[], shown = "somewhere"): RunPart {
  const [started] = events;
  if (started?.type !== "run-started" || started.shard === undefined) throw new Error("The log is of no part.");
  const complete = events.at(-1)?.type === "run-finished";
  const reading = { events: structuredClone([...events]), complete, cutOff: false, unknownTypes: [] };
  return { ...reading, started, shard: started.shard, shown, folder: shown, file: `${shown}/events.ndjson` };
}

/** The log with another policy. */
export function withPolicy(events: readonly LogEvent[], policy: Partial<Policy>): LogEvent[] {
  return events.map((event) => (event.type === "policy" ? { ...event, policy: policyOf(policy) } : event));
}

/** The log with other words in its first line. */
export function withStart(events: readonly LogEvent[], start: Partial<RunStarted>): LogEvent[] {
  return events.map((event) => (event.type === "run-started" ? { ...event, ...start } : event));
}
