import { describe, expect, it } from "vitest";
import type { Level } from "../../schemas/run/finding.js";
import { horizon, owed } from "./testing/paid-story.js";
import { reconcileStory } from "./testing/reconcile-story.js";
import { tellAll } from "./testing/tell.js";

const told = tellAll(owed).filter(({ asOf }) => asOf !== "2024-03-15");

describe("a finding", () => {
  it("binds as its requirement does under the agreement", () => {
    const boundAs = (level: Level): unknown => {
      const bind = (requirement: string) => ({ requirement, level, confidence: "D" as const });
      const [finding] = reconcileStory(owed, told, { horizon, bind }).findings;
      return [finding?.class, finding?.requirement, finding?.level, finding?.confidence];
    };
    expect(boundAs("SHOULD")).toEqual(["dropped", "OWED-30", "SHOULD", "D"]);
    expect(boundAs("MUST")).toEqual(["dropped", "OWED-30", "MUST", "D"]);
  });

  it("bears the confidence that its requirement has", () => {
    const [first, second] = tellAll(owed);
    if (first === undefined || second === undefined) throw new Error("The story tells too little.");
    // Told again before anything else, so that it is also out of order.
    const again = { ...second, line: 99, sequence: -1 };
    const { findings } = reconcileStory(owed, [...tellAll(owed), again], { horizon });
    const bound = findings.map(({ class: kind, requirement, level, confidence }) =>
      [kind, requirement, level, confidence].join(" "),
    );
    expect(bound).toEqual(["doubled R0001203 MUST C", "disordered R2101215 MUST B"]);
  });
});
