import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledLender } from "../../src/cli/run/lender-target.js";
import { openSession } from "../../src/cli/run/suite-session.js";
import { claimLifeArbitrary } from "../../src/generate/claim/claim-life-arbitrary.js";
import { guaranteeLifeArbitrary } from "../../src/generate/guarantee/guarantee-life-arbitrary.js";
import { claimCases } from "../cases/claim-cases.js";
import { guaranteeCases } from "../cases/guarantee-cases.js";
import { drawnBy } from "../support/draw-lives.js";

// Lives of each of the two kinds over all agreements; more are asked for by the variable.
const LIVES = Number(process.env["TALLYSTICK_LIVES"] ?? "30");
const CASES = [...claimCases, ...guaranteeCases];
const LIMIT_MS = 900_000 + LIVES * 1000;

describe(`the right lender passes the written cases and twice ${LIVES} random lives of claims and guarantees`, () => {
  it("with no finding, and every one of their events among them", { timeout: LIMIT_MS }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "tallystick-claims-"));
    const session = await openSession({ ...bundledLender(undefined), seed: 1, lives: LIVES, suites: [], folder });
    const happened: Record<string, number> = {};
    const findings: string[] = [];
    const draws = [drawnBy(claimLifeArbitrary, 18), drawnBy(guaranteeLifeArbitrary, 18)];
    try {
      const lives = Math.ceil(LIVES / session.agreements.length);
      for (const agreement of session.agreements) {
        const written = CASES.flatMap((one) => one.life(agreement) ?? []);
        const cohorts = [written, ...draws.map((draw) => draw(1, agreement, { cohort: 1, lives }))];
        for (const [index, cohort] of cohorts.entries()) {
          const scenario = `claims/${agreement.name}/${index === 0 ? "written" : index}`;
          const judged = await session.run.live({ scenario, agreement, lives: cohort, cohort: index });
          const named = (life: number): string => (index === 0 ? (CASES[life]?.id ?? "") : `life ${life}`);
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
    expect(Object.keys(happened).sort()).toEqual([
      "claim-transfer",
      "classification",
      "compensation",
      "guarantee-end",
      "guaranteed-balance",
      "relief",
      "repayment",
      "repayment-in-kind",
    ]);
    rmSync(folder, { recursive: true });
  });
});
