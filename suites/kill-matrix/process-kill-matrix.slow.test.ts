import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { defects } from "../../examples/reference-lender/defects/index.js";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Fault, FaultPlan } from "../../schemas/run/fault-plan.js";
import { LOG_NAME } from "../../src/cli/run/run-request.js";
import { openSession, type SuiteSession } from "../../src/cli/run/suite-session.js";
import { readLog } from "../../src/engine/event-log/read-log.js";
import { faultName } from "../../src/engine/fault-tally.js";
import type { JudgedCohort } from "../../src/engine/judge-cohort.js";
import { stepsIn } from "../../src/engine/plans-of.js";
import type { CohortRequest } from "../../src/engine/suite-run-setting.js";
import { agreementByName } from "../../src/generate/agreements.js";
import { faultPlanArbitrary } from "../../src/generate/fault-plan-arbitrary.js";
import { processFaultCases } from "../cases/process-fault-cases.js";
import { drawLives } from "../support/draw-lives.js";
import { type FaultCase, withExchange } from "../support/fault-case.js";
import { lenderProcess } from "./lender-process.js";

const OF_PROCESSES = defects.filter(({ provokedBy }) => provokedBy === "process");
const MOST_STEPS = 5;

// Each cohort takes some seconds, most of them for starting the lender again.
const COHORTS = Number(process.env["TALLYSTICK_PROCESS_COHORTS"] ?? "6");
const FIRST = Number(process.env["TALLYSTICK_FIRST_COHORT"] ?? "1");
const START = "2023-01-01";

describe("the right lender in a process of its own", () => {
  it("keeps its promises whatever happens to it", async () => {
    await withSession(undefined, async (session) => {
      for (const one of [control, ...processFaultCases]) {
        expect(session.cannot({ faults: [...one.faults] })).toEqual([]);
        const judged = await session.run.live(requestOf(one));
        expect(
          judged.findings.map(({ message }) => message.en),
          one.id,
        ).toEqual([]);
        expect(unmet(judged, one.faults), one.id).toEqual([]);
        process.stdout.write(`${one.id}: ${JSON.stringify(judged.lived.faultsMet)}\n`);
      }
    });
  });
});

describe(`the right lender in a process of its own, in ${COHORTS} cohorts with random faults`, () => {
  it("has no finding", { timeout: 300_000 + COHORTS * 60_000 }, async () => {
    await withSession(undefined, async (session) => {
      const met: Record<string, number> = {};
      for (let cohort = FIRST; cohort < FIRST + COHORTS; cohort += 1) {
        const chosen = session.agreements[cohort % session.agreements.length];
        if (chosen === undefined) throw new Error("There is no agreement to live under.");
        const agreement = withExchange(chosen);
        const lives = drawLives(2, agreement, { cohort, lives: 4 }, START, 6);
        const cannot = (plan: FaultPlan): readonly Fault[] => session.cannot(plan);
        const [faults] = sample(faultPlanArbitrary({ start: START, days: 180, most: 4, cannot, process: true }), {
          seed: cohort,
          numRuns: 1,
        });
        if (faults === undefined) throw new Error("No plan was drawn.");
        const judged = await session.run.live({ scenario: `random/${cohort}`, agreement, lives, cohort, faults });
        for (const [name, count] of Object.entries(judged.lived.faultsMet)) met[name] = (met[name] ?? 0) + count;
        expect(
          judged.findings.map((finding) => `life ${finding.life}: ${finding.message.en}`),
          `cohort ${cohort} under ${agreement.name} with ${JSON.stringify(faults)}`,
        ).toEqual([]);
      }
      process.stdout.write(`faults that took effect: ${JSON.stringify(met)}\n`);
    });
  });
});

describe.each(OF_PROCESSES.map(({ name, expected }) => ({ name, expected })))("$name", ({ name, expected }) => {
  it("is found by the cases that end the process, with the one fault that matters", async () => {
    await withSession(name, async (session, folder) => {
      const before = await session.run.live(requestOf(control));
      expect(before.findings).toEqual([]);
      for (const one of processFaultCases) {
        const request = requestOf(one);
        const judged = await session.run.live(request);
        if (judged.findings.length === 0) continue;
        const classes = [...new Set(judged.findings.map((finding) => finding.class))];
        expect(classes.some((found) => expected.some((one) => one === found))).toBe(true);
        await session.run.explain(request, judged, judged.findings);
        const told = storyIn(folder);
        process.stdout.write(`${name}: ${one.id}, ${told.faults.join(" + ")}, ${told.steps.join("+")} steps\n`);
        expect(told.faults).toHaveLength(1);
        expect(told.faults[0]).toMatch(/^process\//);
        expect(told.steps.filter((steps) => steps > MOST_STEPS)).toEqual([]);
        return;
      }
      expect.fail("No case found it.");
    });
  });
});

/** The lives of the cases with nothing going wrong. */
const control: Pick<FaultCase, "id" | "lives" | "faults"> = {
  id: "control",
  lives: [...new Set(processFaultCases.flatMap(({ lives }) => lives))],
  faults: [],
};

function requestOf({ id, lives, faults }: Pick<FaultCase, "id" | "lives" | "faults">): CohortRequest {
  return { scenario: `process/${id}`, agreement: plain(), lives, cohort: 0, faults: { faults: [...faults] } };
}

function plain(): Agreement {
  const agreement = agreementByName("plain");
  if (agreement === null) throw new Error("There is no agreement plain.");
  return withExchange(agreement);
}

function unmet(judged: JudgedCohort, faults: readonly Fault[]): string[] {
  return faults.map(faultName).filter((name) => judged.lived.faultsMet[name] === undefined);
}

/** The faults and the steps of the counterexample that was shrunk. */
function storyIn(folder: string): { faults: string[]; steps: number[] } {
  const { events } = readLog(readFileSync(join(folder, LOG_NAME), "utf8"));
  const told = events.filter((event) => event.type === "counterexample").find(({ shrinkTried }) => shrinkTried > 0);
  return {
    faults: (told?.faults?.faults ?? []).map(faultName),
    steps: (told?.lives ?? []).map(({ plan }) => stepsIn(plan)),
  };
}

async function withSession(
  defect: string | undefined,
  act: (session: SuiteSession, folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tallystick-process-"));
  const lender = await lenderProcess(folder, defect);
  const session = await openSession({ ...lender, seed: 1, lives: 1, suites: [], stories: 1, folder });
  try {
    await act(session, folder);
  } finally {
    await session.release();
  }
  rmSync(folder, { recursive: true });
}
