import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSession } from "../../src/cli/run/suite-session.js";
import { faultName } from "../../src/engine/fault-tally.js";
import { faultCases } from "../cases/fault-cases.js";
import { withExchange } from "../support/fault-case.js";
import { DELIVERY, DRIVING, lenderFor } from "./lender-for.js";

const PAIRS = DRIVING.flatMap((driving) => DELIVERY.map((delivery) => ({ driving, delivery })));
const LIMIT_MS = 900_000;

// Under the first agreement; the suite itself lives them under all, and a thousand accounts need no repeating here.
const CASES = faultCases.filter(({ lives }) => lives.length < 100);

describe.each(PAIRS)("the written faults, driven $driving, delivering by $delivery", ({ driving, delivery }) => {
  it("leave no finding against the right lender, and take effect", { timeout: LIMIT_MS }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "tallystick-fault-cases-"));
    mkdirSync(join(folder, "files"));
    const lender = await lenderFor(driving, delivery, join(folder, "files"));
    const session = await openSession({ ...lender, seed: 1, lives: 1, suites: [], folder });
    const reached: string[] = [];
    try {
      const [plain] = session.agreements;
      if (plain === undefined) throw new Error("There is no agreement to live under.");
      const agreement = withExchange(plain);
      for (const { id, lives, faults } of CASES) {
        const plan = { faults: [...faults] };
        if (session.cannot(plan).length > 0) continue;
        const judged = await session.run.live({ scenario: id, agreement, lives, cohort: 0, faults: plan });
        expect(
          judged.findings.map(({ message }) => message.en),
          id,
        ).toEqual([]);
        const missed = faults.filter((fault) => (judged.lived.faultsMet[faultName(fault)] ?? 0) === 0);
        expect(missed.map(faultName), `${id}: faults that never took effect`).toEqual([]);
        reached.push(id);
      }
    } finally {
      await session.release();
      await lender.close();
    }
    process.stdout.write(`${driving}/${delivery}: ${reached.length} cases\n`);
    expect(reached.length).toBeGreaterThan(10);
    rmSync(folder, { recursive: true });
  });
});
