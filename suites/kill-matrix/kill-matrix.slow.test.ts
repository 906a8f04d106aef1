import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defects } from "../../examples/reference-lender/defects/index.js";
import { stepsIn } from "../../src/engine/plans-of.js";
import { killDefect } from "./kill-defect.js";

// The longest story that a person still takes in at a glance.
const MOST_STEPS = 5;

const OF_LIVES = defects.filter(({ provokedBy }) => provokedBy === undefined);

describe("every seeded defect is found, and told in few events", () => {
  it.each(OF_LIVES.map(({ name, expected }) => ({ name, expected })))("$name", async ({ name, expected }) => {
    const kill = await killDefect(name, mkdtempSync(join(tmpdir(), `tallystick-${name}-`)));
    const counterexample = kill.counterexample;
    expect(kill.seenIn).not.toBeNull();
    expect(counterexample?.lives.map(({ plan }) => stepsIn(plan)).filter((steps) => steps > MOST_STEPS)).toEqual([]);
    expect(kill.classes.some((found) => expected.some((one) => one === found))).toBe(true);
    process.stdout.write(
      `${name}: ${kill.seenIn ?? ""}, ${counterexample?.lives.length ?? 0} lives, ` +
        `${counterexample?.lives.map(({ plan }) => stepsIn(plan)).join("+") ?? ""} steps: ` +
        [...new Set(counterexample?.findings.map((finding) => `${finding.class} ${finding.requirement}`))].join(", ") +
        "\n",
    );
  });
});
