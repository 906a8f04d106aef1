import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledLender } from "../../src/cli/run/lender-target.js";
import { openSession } from "../../src/cli/run/suite-session.js";
import { drawLives } from "../support/draw-lives.js";

// Lives over all agreements; more are asked for by the variable.
const LIVES = Number(process.env["TALLYSTICK_LIVES"] ?? "90");
const COHORT = 50;
const MONTHS = 18;
const START = "2023-01-01";
const LIMIT_MS = 900_000 + LIVES * 1000;

describe(`the right lender passes ${LIVES} random lives in which things turn out to have been otherwise`, () => {
  it("with no finding, and corrections among what it owes", { timeout: LIMIT_MS }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "tallystick-corrected-"));
    const session = await openSession({ ...bundledLender(undefined), seed: 1, lives: LIVES, suites: [], folder });
    const owed: Record<string, number> = {};
    try {
      expect(session.takesCorrections).toBe(true);
      const perAgreement = Math.ceil(LIVES / session.agreements.length);
      for (const agreement of session.agreements) {
        for (let done = 0, cohort = 1; done < perAgreement; done += COHORT, cohort += 1) {
          const draw = { cohort, lives: Math.min(COHORT, perAgreement - done), corrections: true };
          const lives = drawLives(1, agreement, draw, START, MONTHS);
          const scenario = `corrected/${agreement.name}/${cohort}`;
          const judged = await session.run.live({ scenario, agreement, lives, cohort });
          expect(judged.findings.map((finding) => `${scenario} life ${finding.life}: ${finding.message.en}`)).toEqual(
            [],
          );
          for (const part of judged.lives.flatMap(({ parts }) => parts)) {
            for (const { kind, required, requirement } of part.owed) {
              if (kind === "correction" && required) owed[requirement] = (owed[requirement] ?? 0) + 1;
            }
          }
        }
      }
    } finally {
      await session.release();
    }
    process.stdout.write(`corrections owed: ${JSON.stringify(owed)}\n`);
    expect(Object.keys(owed).sort()).toEqual(expect.arrayContaining(["OWED-212-B", "OWED-212-H", "OWED-214"]));
    rmSync(folder, { recursive: true });
  });
});
