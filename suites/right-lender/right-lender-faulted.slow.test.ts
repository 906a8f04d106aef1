import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledLender } from "../../src/cli/run/lender-target.js";
import { openSession } from "../../src/cli/run/suite-session.js";
import { drawFaultPlan } from "../support/draw-fault-plan.js";
import { drawLives } from "../support/draw-lives.js";
import { withExchange } from "../support/fault-case.js";

// Faulted cohorts over all agreements; `npm run test:faulted` asks for the whole 2,000.
const COHORTS = Number(process.env["TALLYSTICK_COHORTS"] ?? "60");
const FIRST = Number(process.env["TALLYSTICK_FIRST_COHORT"] ?? "1");
const LIVES = 6;
// What faults do shows within months.
const MONTHS = 9;
const START = "2023-01-01";
const LIMIT_MS = 600_000 + COHORTS * 10_000;

describe(`the right lender keeps its promises in ${COHORTS} cohorts with random faults`, () => {
  it("with no finding", { timeout: LIMIT_MS }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "tallystick-faulted-"));
    const session = await openSession({ ...bundledLender(undefined), seed: 1, lives: 1, suites: [], folder });
    const met: Record<string, number> = {};
    try {
      for (let cohort = FIRST; cohort < FIRST + COHORTS; cohort += 1) {
        const chosen = session.agreements[cohort % session.agreements.length];
        if (chosen === undefined) throw new Error("There is no agreement to live under.");
        const agreement = withExchange(chosen);
        const lives = drawLives(1, agreement, { cohort, lives: LIVES }, START, MONTHS);
        const faults = drawFaultPlan(1, cohort, START, (plan) => session.cannot(plan));
        const scenario = `faulted/${agreement.name}/${cohort}`;
        const judged = await session.run.live({ scenario, agreement, lives, cohort, faults });
        for (const [name, count] of Object.entries(judged.lived.faultsMet)) met[name] = (met[name] ?? 0) + count;
        expect(
          judged.findings.map((finding) => `life ${finding.life}: ${finding.message.en}`),
          `${scenario} under ${JSON.stringify(faults)}`,
        ).toEqual([]);
      }
    } finally {
      await session.release();
    }
    process.stdout.write(`faults that took effect: ${JSON.stringify(met)}\n`);
    rmSync(folder, { recursive: true });
  });
});
