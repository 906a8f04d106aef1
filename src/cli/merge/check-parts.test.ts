import { describe, expect, it } from "vitest";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import { UsageError } from "../usage-error.js";
import { checkParts } from "./check-parts.js";
import { logOfUnits, partOf, withPolicy, withStart } from "./testing/parts.js";

const units = ["a", "b", "c", "d", "e"].map((id) => [{ id: `contract/plain/${id}` }]);

function part(
  index: number,
  change: (events: LogEvent[]) => LogEvent[] = (events) => events,
): ReturnType<typeof partOf> {
  return partOf(change(logOfUnits(units, { index, of: 5 })), `parts/${index}`);
}

const all = [1, 2, 3, 4, 5].map((index) => part(index));

describe("checkParts", () => {
  it("takes the parts of one run, whenever and wherever each was run", () => {
    expect(() => checkParts(all, false)).not.toThrow();
    const elsewhere = part(3, (events) =>
      withPolicy(withStart(events, { at: "2026-11-23T00:00:01Z", target: "http://127.0.0.1:2" }), { on: "2026-11-23" }),
    );
    expect(() => checkParts([...all.slice(0, 2), elsewhere, ...all.slice(3)], false)).not.toThrow();
  });

  it.each<[string, (events: LogEvent[]) => LogEvent[], string]>([
    [
      "seed",
      (events) => withStart(events, { seed: 2 }),
      "seed is 1 in part 1 of 5 (parts/1) and 2 in part 2 of 5 (parts/2)",
    ],
    ["suites", (events) => withStart(events, { suites: ["timing"] }), 'suites is ["contract"] in part 1'],
    ["lives", (events) => withStart(events, { lives: 7 }), "lives is 0 in part 1"],
    ["agreements", (events) => withStart(events, { agreements: [] }), "agreements is "],
    ["tool", (events) => withStart(events, { tool: { name: "tallystick", version: "0.0.9" } }), "tool.version is "],
    ["delivery", (events) => withStart(events, { delivery: "push" }), 'delivery is "pull" in part 1'],
    [
      "gates",
      (events) => withPolicy(events, { gates: { minCoverage: 80 } }),
      "policy.gates.minCoverage is not set in part 1",
    ],
    [
      "revision",
      (events) => withPolicy(events, { requirementSet: { id: "pboc-g2", revision: "1999.1", digest: "0" } }),
      "policy.requirementSet.digest is ",
    ],
    ["no policy", (events) => events.filter(({ type }) => type !== "policy"), "policy is {"],
    ["number of parts", (events) => withStart(events, { shard: { index: 2, of: 6 } }), "parts is 5 in part 1"],
  ])("refuses parts whose %s differ, with the field and both values", (_field, change, words) => {
    const other = part(2, change);
    expect(() => checkParts([part(1), other], true)).toThrow(UsageError);
    expect(() => checkParts([part(1), other], true)).toThrow(`The parts are of different runs: ${words}`);
  });

  it("names the parts that are missing, unless some may be", () => {
    const some = [all[0], all[2], all[4]].filter((one) => one !== undefined);
    expect(() => checkParts(some, false)).toThrow("There are 3 of 5 parts; 2 and 4 are missing.");
    expect(() => checkParts(all.slice(0, 4), false)).toThrow("There are 4 of 5 parts; 5 is missing.");
    expect(() => checkParts(some, true)).not.toThrow();
  });

  it("refuses a part that is there twice, and nothing at all", () => {
    const again = part(2);
    expect(() => checkParts([part(1), part(2), again], true)).toThrow(
      "Part 2 of 5 is given twice: parts/2 and parts/2.",
    );
    expect(() => checkParts([], true)).toThrow("There is nothing to merge.");
  });
});
