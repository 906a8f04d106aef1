import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledLender } from "../../src/cli/run/lender-target.js";
import { openSession } from "../../src/cli/run/suite-session.js";
import { securedLifeArbitrary } from "../../src/generate/collateral/secured-life-arbitrary.js";
import { personLifeArbitrary } from "../../src/generate/person/person-life-arbitrary.js";
import { collateralCases } from "../cases/collateral-cases.js";
import { lineCases } from "../cases/line-cases.js";
import { personCases } from "../cases/person-cases.js";
import { drawnBy } from "../support/draw-lives.js";

// Lives of each of the two kinds over all agreements; more are asked for by the variable.
const LIVES = Number(process.env["TALLYSTICK_LIVES"] ?? "30");
const CASES = [
  ...collateralCases,
  ...personCases,
  ...lineCases.filter(({ requirements }) => requirements.includes("REF-220")),
];
const LIMIT_MS = 900_000 + LIVES * 1000;

describe(`the right lender passes the written cases and twice ${LIVES} random lives of persons and collateral`, () => {
  it("with no finding, also where the order of references was agreed", { timeout: LIMIT_MS }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "tallystick-persons-"));
    const session = await openSession({ ...bundledLender(undefined), seed: 1, lives: LIVES, suites: [], folder });
    const happened: Record<string, number> = {};
    const findings: string[] = [];
    const draws = [drawnBy(securedLifeArbitrary, 18), drawnBy(personLifeArbitrary, 18)];
    try {
      const lives = Math.ceil(LIVES / session.agreements.length);
      for (const built of session.agreements) {
        const agreement = { ...built, references: "before-or-with" as const };
        const asked = CASES.flatMap(({ id, ...written }) => {
          const one = written.life(agreement);
          return one === null ? [] : [{ id, one }];
        });
        const written = asked.map(({ one }) => one);
        const cohorts = [written, ...draws.map((draw) => draw(1, agreement, { cohort: 1, lives }))];
        for (const [index, cohort] of cohorts.entries()) {
          const scenario = `persons/${agreement.name}/${index === 0 ? "written" : index}`;
          const judged = await session.run.live({ scenario, agreement, lives: cohort, cohort: index });
          const named = (life: number): string => (index === 0 ? (asked[life]?.id ?? "") : `life ${life}`);
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
    expect(Object.keys(happened)).toEqual(
      expect.arrayContaining([
        "collateral-value",
        "collateral-end",
        "customer-change",
        "document-renewed",
        "second-document",
        "relative",
        "void",
      ]),
    );
    rmSync(folder, { recursive: true });
  });
});
