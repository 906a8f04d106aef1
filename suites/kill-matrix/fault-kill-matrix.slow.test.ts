import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defects } from "../../examples/reference-lender/defects/index.js";
import type { Fault } from "../../schemas/run/fault-plan.js";
import { faultName } from "../../src/engine/fault-tally.js";
import { stepsIn } from "../../src/engine/plans-of.js";
import { killByContract, killFaultDefect } from "./kill-defect.js";

const MOST_STEPS = 5;

const OF_FAULTS = defects.filter(({ provokedBy }) => provokedBy === "fault");

describe.each(OF_FAULTS.map(({ name, expected }) => ({ name, expected })))("$name", ({ name, expected }) => {
  it("is found by the fault suite, with the one fault that matters", async () => {
    const kill = await killFaultDefect(name, mkdtempSync(join(tmpdir(), `tallystick-${name}-`)));
    const { counterexample } = kill;
    const faults = counterexample?.faults?.faults ?? [];
    const steps = counterexample?.lives.map(({ plan }) => stepsIn(plan)) ?? [];
    process.stdout.write(
      `${name}: ${kill.seenIn ?? "not found"}, ${faults.map(faultName).join(" + ")}, ${steps.length} lives, ` +
        `${steps.join("+")} steps: ` +
        [...new Set(counterexample?.findings.map((finding) => `${finding.class} ${finding.requirement}`))].join(", ") +
        "\n",
    );
    expect(kill.seenIn).not.toBeNull();
    // Odd feedback tells nothing unless something was refused, so a refusal may stand beside it.
    const matters = faults.some(({ kind }) => kind === "feedback") ? faults.filter(isNoRefusal) : faults;
    expect(matters).toHaveLength(1);
    expect(steps.filter((count) => count > MOST_STEPS)).toEqual([]);
    expect(kill.classes.some((found) => expected.some((one) => one === found))).toBe(true);
  });

  it("is not seen where nothing goes wrong", async () => {
    const kill = await killByContract(name, mkdtempSync(join(tmpdir(), `tallystick-${name}-`)));
    expect(kill.seenIn).toBeNull();
  });
});

function isNoRefusal({ kind }: Fault): boolean {
  return kind !== "reject" && kind !== "file-failure";
}
