import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Life } from "../../schemas/run/life.js";
import { countMatrix, matrixNotReached } from "../../src/cli/run/count-matrix.js";
import { bundledLender } from "../../src/cli/run/lender-target.js";
import { openSession } from "../../src/cli/run/suite-session.js";
import { cardLifeArbitrary } from "../../src/generate/card/card-life-arbitrary.js";
import { claimLifeArbitrary } from "../../src/generate/claim/claim-life-arbitrary.js";
import { securedLifeArbitrary } from "../../src/generate/collateral/secured-life-arbitrary.js";
import { guaranteeLifeArbitrary } from "../../src/generate/guarantee/guarantee-life-arbitrary.js";
import { lineLifeArbitrary } from "../../src/generate/line/line-life-arbitrary.js";
import { mixedLifeArbitrary } from "../../src/generate/mixed/mixed-life-arbitrary.js";
import { personLifeArbitrary } from "../../src/generate/person/person-life-arbitrary.js";
import { revolvingLifeArbitrary } from "../../src/generate/revolving/revolving-life-arbitrary.js";
import { type DrawLives, drawLives, drawnBy } from "../support/draw-lives.js";

// Lives over all agreements; more are asked for by the variable.
const LIVES = Number(process.env["TALLYSTICK_LIVES"] ?? "90");
const COHORT = 60;
// So many lives bring about every segment of every record that can be.
const ALL_CELLS_FROM = 4000;
const LIMIT_MS = 900_000 + LIVES * 1000;

const EVERYTHING = ["D1", "R1", "R2", "R3", "R4", "C1", "G1", "G2", "collateral", "person"];

/** Kinds of lives, each the same share of every cohort, so that one lender has all of them on its book at once. */
const KINDS: readonly DrawLives[] = [
  (seed, agreement, draw, start) => drawLives(seed, agreement, draw, start, 18),
  (seed, agreement, draw, start) => drawLives(seed, agreement, { ...draw, otherwise: true }, start, 18),
  drawnBy(lineLifeArbitrary, 18),
  drawnBy(revolvingLifeArbitrary, 18),
  drawnBy(claimLifeArbitrary, 18),
  drawnBy(guaranteeLifeArbitrary, 18),
  drawnBy(cardLifeArbitrary, 18),
  drawnBy((options) => revolvingLifeArbitrary({ ...options, otherwise: true }), 18),
  drawnBy((options) => cardLifeArbitrary({ ...options, otherwise: true }), 18),
  drawnBy(securedLifeArbitrary, 18),
  drawnBy(personLifeArbitrary, 18),
  drawnBy((options) => mixedLifeArbitrary(options, EVERYTHING), 18),
];

describe(`the right lender passes ${LIVES} mixed lives of all that it sells`, () => {
  it("with no finding, and records of every product among what it owes", { timeout: LIMIT_MS }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "tallystick-products-"));
    const session = await openSession({ ...bundledLender(undefined), seed: 1, lives: LIVES, suites: [], folder });
    const owed: Record<string, number> = {};
    const cells: Record<string, number> = {};
    try {
      const perAgreement = Math.ceil(LIVES / session.agreements.length);
      for (const agreement of session.agreements) {
        for (let done = 0, cohort = 1; done < perAgreement; done += COHORT, cohort += 1) {
          const size = Math.ceil(Math.min(COHORT, perAgreement - done) / KINDS.length);
          const lives = KINDS.flatMap((draw): Life[] => draw(1, agreement, { cohort, lives: size }, undefined));
          const scenario = `products/${agreement.name}/${cohort}`;
          const judged = await session.run.live({ scenario, agreement, lives, cohort });
          expect(judged.findings.map((finding) => `${scenario} life ${finding.life}: ${finding.message.en}`)).toEqual(
            [],
          );
          const parts = judged.lives.flatMap((life) => life.parts);
          for (const [cell, count] of Object.entries(countMatrix(parts))) cells[cell] = (cells[cell] ?? 0) + count;
          for (const { requirement, required } of parts.flatMap((one) => one.owed)) {
            if (required) owed[requirement] = (owed[requirement] ?? 0) + 1;
          }
        }
      }
    } finally {
      await session.release();
    }
    const missed = matrixNotReached(cells);
    process.stdout.write(
      `owed: ${JSON.stringify(owed)}\ncells of the segment matrix not reached: ${missed.join(", ")}\n`,
    );
    // Fewer lives miss the rarest.
    if (LIVES >= ALL_CELLS_FROM) expect(missed).toEqual([]);
    expect(Object.keys(owed)).toEqual(
      expect.arrayContaining([
        "OWED-10",
        "OWED-30",
        "OWED-220-10",
        "OWED-220-20",
        "OWED-C1-10",
        "OWED-C1-40",
        "OWED-230-10",
      ]),
    );
    rmSync(folder, { recursive: true });
  });
});
