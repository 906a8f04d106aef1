import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Defect } from "../../examples/reference-lender/defects/defect.js";
import { defects } from "../../examples/reference-lender/defects/index.js";
import type { WrittenCase } from "../support/written-case.js";
import { seenInCases } from "./seen-in-cases.js";

// Cases of loans that run for months pay each of them.
const MOST_STEPS = 10;

/** Registers the proof that every defect of a kind shows in one of the written cases, and in a short one. */
export function caseKillMatrix(
  title: string,
  kind: NonNullable<Defect["provokedBy"]>,
  cases: readonly WrittenCase[],
): void {
  const own = defects.filter(({ provokedBy }) => provokedBy === kind);
  describe(title, () => {
    it.each(own.map(({ name, expected }) => ({ name, expected })))("$name", async ({ name, expected }) => {
      const folder = mkdtempSync(join(tmpdir(), `tallystick-${name}-`));
      const { agreement, classes, found, steps } = await seenInCases(name, cases, folder);
      process.stdout.write(`${name}: ${agreement ?? "not found"}, ${steps} steps: ${found.join(", ")}\n`);
      expect(agreement).not.toBeNull();
      expect(steps).toBeLessThanOrEqual(MOST_STEPS);
      expect(classes.some((one) => expected.some((wanted) => one === wanted))).toBe(true);
      rmSync(folder, { recursive: true });
    });
  });
}
