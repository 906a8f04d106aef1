import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defects } from "../../examples/reference-lender/defects/index.js";
import { stepsIn } from "../../src/engine/plans-of.js";
import { killCorrectionDefect } from "./kill-defect.js";

const MOST_STEPS = 5;

const OF_CORRECTIONS = defects.filter(({ provokedBy }) => provokedBy === "correction");

describe("every defect in putting right what was told is found, in few events", () => {
  it.each(OF_CORRECTIONS.map(({ name, expected }) => ({ name, expected })))("$name", async ({ name, expected }) => {
    const kill = await killCorrectionDefect(name, mkdtempSync(join(tmpdir(), `tallystick-${name}-`)));
    const steps = kill.counterexample?.lives.map(({ plan }) => stepsIn(plan)) ?? [];
    process.stdout.write(
      `${name}: ${kill.seenIn ?? "not found"}, ${steps.length} lives, ${steps.join("+")} steps: ` +
        [...new Set(kill.counterexample?.findings.map((finding) => `${finding.class} ${finding.requirement}`))].join(
          ", ",
        ) +
        "\n",
    );
    expect(kill.seenIn).not.toBeNull();
    expect(steps.filter((count) => count > MOST_STEPS)).toEqual([]);
    expect(kill.classes.some((found) => expected.some((one) => one === found))).toBe(true);
  });
});
