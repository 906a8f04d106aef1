import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledLender } from "../../src/cli/run/lender-target.js";
import { openSession } from "../../src/cli/run/suite-session.js";
import { putRightLifeArbitrary } from "../../src/generate/put-right/put-right-life-arbitrary.js";
import { newCodeCases } from "../cases/put-right/new-code-cases.js";
import { putRightCases } from "../cases/put-right/put-right-cases.js";
import { drawnBy } from "../support/draw-lives.js";

// Lives over all agreements; more are asked for by the variable.
const LIVES = Number(process.env["TALLYSTICK_LIVES"] ?? "150");
const COHORT = 25;
const MONTHS = 18;
const START = "2023-01-01";
const LIMIT_MS = 900_000 + LIVES * 1000;

/** What every run of so many lives must have asked for. */
const ASKED = [
  "OWED-211",
  "OWED-212-B",
  "OWED-212-H",
  "OWED-212-J",
  "OWED-213-J",
  "OWED-214",
  "OWED-221",
  "OWED-222-B",
  "OWED-222-D",
  "OWED-223-D",
  "OWED-224",
  "OWED-231",
  "OWED-232-B",
  "OWED-232-D",
  "OWED-233-D",
  "OWED-234",
  "OWED-511",
  "OWED-514",
];

describe(`the right lender passes the written cases and ${LIVES} random lives in which what is no loan is put right`, () => {
  it("with no finding, and every record that puts right among what it owes", { timeout: LIMIT_MS }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "tallystick-put-right-"));
    const session = await openSession({ ...bundledLender(undefined), seed: 1, lives: LIVES, suites: [], folder });
    const owed: Record<string, number> = {};
    const { products } = session.capabilities;
    const draw = drawnBy(
      (options) => putRightLifeArbitrary({ ...options, corrections: true, otherwise: true }, products),
      MONTHS,
    );
    try {
      for (const agreement of session.agreements) {
        const written = [...putRightCases, ...newCodeCases].flatMap((one) => one.life(agreement) ?? []);
        const perAgreement = Math.ceil(LIVES / session.agreements.length);
        const cohorts = [written];
        for (let done = 0; done < perAgreement; done += COHORT) {
          const lives = Math.min(COHORT, perAgreement - done);
          cohorts.push(draw(1, agreement, { cohort: cohorts.length, lives }, START));
        }
        for (const [cohort, lives] of cohorts.entries()) {
          const scenario = `put-right/${agreement.name}/${cohort}`;
          const judged = await session.run.live({ scenario, agreement, lives, cohort });
          expect(judged.findings.map((finding) => `${scenario} life ${finding.life}: ${finding.message.en}`)).toEqual(
            [],
          );
          for (const { required, requirement } of judged.lives
            .flatMap(({ parts }) => parts)
            .flatMap((part) => part.owed)) {
            if (required) owed[requirement] = (owed[requirement] ?? 0) + 1;
          }
        }
      }
    } finally {
      await session.release();
    }
    const asked = Object.fromEntries(ASKED.map((id) => [id, owed[id] ?? 0]));
    process.stdout.write(`records that put right owed: ${JSON.stringify(asked)}\n`);
    expect(ASKED.filter((id) => asked[id] === 0)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
