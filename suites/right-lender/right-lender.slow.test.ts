import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSession, type SuiteSession } from "../../src/cli/run/suite-session.js";
import { drawLives } from "../support/draw-lives.js";
import { DELIVERY, DRIVING, lenderFor } from "./lender-for.js";

// Lives for each way of driving and delivering, over all agreements; `npm run test:lives` asks for the whole 5,000.
const LIVES = Number(process.env["TALLYSTICK_LIVES"] ?? "90");
const COHORT = 250;
// Generous, and growing with the number: how fast the lives pass is no question of this test.
const LIMIT_MS = 900_000 + LIVES * 1000;

const PAIRS = DRIVING.flatMap((driving) => DELIVERY.map((delivery) => ({ driving, delivery })));

describe.each(PAIRS)(
  `the right lender passes ${LIVES} random lives, driven $driving, delivering by $delivery`,
  (pair) => {
    let session: SuiteSession;
    let closeLender = async (): Promise<void> => undefined;

    let passed = false;
    let folder = "";

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "tallystick-lives-"));
      mkdirSync(join(folder, "files"));
      const lender = await lenderFor(pair.driving, pair.delivery, join(folder, "files"));
      const { target, delivery } = lender;
      closeLender = async () => lender.close();
      session = await openSession({ target, delivery, seed: 1, lives: LIVES, suites: [], folder });
    });

    afterAll(async () => {
      await session.release();
      await closeLender();
      // The log and the files of lives that did not pass are kept to be looked at.
      if (passed) rmSync(folder, { recursive: true });
    });

    it(`with no finding (${pair.driving}, ${pair.delivery})`, { timeout: LIMIT_MS }, async () => {
      const perAgreement = Math.ceil(LIVES / session.agreements.length);
      for (const agreement of session.agreements) {
        for (let done = 0, cohort = 1; done < perAgreement; done += COHORT, cohort += 1) {
          const lives = drawLives(1, agreement, { cohort, lives: Math.min(COHORT, perAgreement - done) });
          const scenario = `${pair.driving}/${pair.delivery}/${agreement.name}/${cohort}`;
          const judged = await session.run.live({ scenario, agreement, lives, cohort });
          expect(judged.findings.map((finding) => `${scenario} life ${finding.life}: ${finding.message.en}`)).toEqual(
            [],
          );
          expect(
            judged.lives
              .flatMap(({ parts }) => parts)
              .reduce((sum, { outcome }) => sum + (outcome?.pairing.matches.length ?? 0), 0),
          ).toBeGreaterThan(lives.length);
        }
      }
      passed = true;
    });
  },
);
