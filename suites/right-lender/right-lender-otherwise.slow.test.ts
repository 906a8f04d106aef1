import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledLender } from "../../src/cli/run/lender-target.js";
import { openSession } from "../../src/cli/run/suite-session.js";
import { otherwiseCases } from "../cases/otherwise-cases.js";
import { drawLives } from "../support/draw-lives.js";

// Lives over all agreements; more are asked for by the variable.
const LIVES = Number(process.env["TALLYSTICK_LIVES"] ?? "60");
const COHORT = 60;
const MONTHS = 18;
const START = "2023-01-01";
const LIMIT_MS = 900_000 + LIVES * 1000;

describe(`the right lender passes the written cases and ${LIVES} random lives of loans gone otherwise`, () => {
  it("with no finding, and every one of its events among them", { timeout: LIMIT_MS }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "tallystick-otherwise-"));
    const session = await openSession({ ...bundledLender(undefined), seed: 1, lives: LIVES, suites: [], folder });
    const happened: Record<string, number> = {};
    const findings: string[] = [];
    try {
      expect(session.capabilities.events ?? []).toHaveLength(13);
      const perAgreement = Math.ceil(LIVES / session.agreements.length);
      for (const agreement of session.agreements) {
        const written = otherwiseCases.flatMap((one) => one.life(agreement) ?? []);
        const cohorts = [written];
        for (let done = 0; done < perAgreement; done += COHORT) {
          const lives = Math.min(COHORT, perAgreement - done);
          const draw = { cohort: cohorts.length, lives, otherwise: true };
          cohorts.push(drawLives(1, agreement, draw, START, MONTHS).flatMap((life) => ("terms" in life ? life : [])));
        }
        for (const [index, lives] of cohorts.entries()) {
          const scenario = `otherwise/${agreement.name}/${index === 0 ? "written" : index}`;
          const judged = await session.run.live({ scenario, agreement, lives, cohort: index });
          const named = (life: number): string => (index === 0 ? (otherwiseCases[life]?.id ?? "") : `life ${life}`);
          findings.push(
            ...judged.findings.map(({ life, message }) => `${scenario} ${named(life ?? -1)}: ${message.en}`),
          );
          for (const { lived } of judged.lives.flatMap(({ parts }) => parts)) {
            for (const { event } of lived?.events ?? []) happened[event.type] = (happened[event.type] ?? 0) + 1;
          }
        }
      }
    } finally {
      await session.release();
    }
    process.stdout.write(`events lived: ${JSON.stringify(happened)}\n`);
    expect(findings).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
