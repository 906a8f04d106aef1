import { performance } from "node:perf_hooks";
import { afterAll, describe, expect, it } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { SuiteName } from "../../schemas/run/config.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import { type SuiteSession, suiteSession } from "../../src/cli/run/suite-session.js";
import { type Draw, drawLives } from "./draw-lives.js";
import type { SuiteNeed } from "./run-cases.js";
import { settle } from "./settle.js";
import { tellTrouble } from "./tell-trouble.js";

// The more lives share a clock the cheaper each one is; much beyond this a cohort takes long to tell anything.
const COHORT = 250;

/** What cohorts of random lives are drawn for. */
export interface CohortSuite {
  readonly suite: SuiteName;
  readonly requirements: readonly string[];
  /** The part of the run's lives that is lived here: 1 for all, 5 for a fifth. */
  readonly part: number;
  /** Whether things turn out to have been otherwise than they were told. */
  readonly corrections: boolean;
  /** Why it could not run with this lender, or null. */
  readonly need?: SuiteNeed;
  /** false: another part of the same suite tells the session when it is over. */
  readonly releases: boolean;
}

/** The property suite. */
export const PROPERTY: CohortSuite = {
  suite: "property",
  requirements: ["OWED-10", "OWED-30", "OWED-31", "OWED-20", "OWED-32", "OWED-40"],
  part: 1,
  corrections: false,
  releases: true,
};

/** Registers a suite of random lives: under each agreement, cohorts of them until the run's number is reached. */
export async function runCohorts(of: CohortSuite): Promise<void> {
  const session = await suiteSession();
  if (of.releases) afterAll(async () => session.release());
  describe.each(session.agreements.map((agreement) => ({ agreement, name: agreement.name })))(
    "$name",
    ({ agreement }) => {
      it.each(drawsOf(session, of))("cohort $cohort of $lives lives", async (draw) => {
        await liveDraw(session, of, agreement, draw);
      });
    },
  );
}

function drawsOf(session: SuiteSession, { part }: CohortSuite): Draw[] {
  const perAgreement = Math.ceil(session.request.lives / session.agreements.length / part);
  const size = Math.min(COHORT, session.accountsPerCohort);
  return Array.from({ length: Math.ceil(perAgreement / size) }, (_, index) => ({
    cohort: index + 1,
    lives: Math.min(size, perAgreement - index * size),
  }));
}

async function liveDraw(session: SuiteSession, of: CohortSuite, agreement: Agreement, draw: Draw): Promise<void> {
  const scenario = `${of.suite}/${agreement.name}/cohort-${draw.cohort}`;
  const began = performance.now();
  const elapsed = (): number => Math.round(performance.now() - began);
  session.log({
    type: "scenario-started",
    scenario,
    suite: of.suite,
    title: `${draw.lives} random lives under ${agreement.name}`,
    titleZh: `${agreement.name} 约定下随机生成的 ${draw.lives} 笔贷款`,
    requirements: [...of.requirements],
    agreement: agreement.name,
  });
  const couldNotRun = (reason: Bilingual): never => {
    session.log({ type: "could-not-run", scenario, reason });
    session.log({ type: "scenario-finished", scenario, verdict: "could-not-run", elapsedMs: elapsed() });
    return expect.fail(`Could not run: ${reason.en}.`);
  };
  const obstacle = of.need?.(session) ?? session.obstacle(agreement);
  if (obstacle !== null) return couldNotRun(obstacle);
  const room = session.accountsForNextCohort();
  if (room < draw.lives) {
    return couldNotRun({
      en: `the lender bears ${room} more accounts, and ${draw.lives} are asked for`,
      zh: `机构还能支持 ${room} 个账户，而所需为 ${draw.lives} 个`,
    });
  }
  try {
    const start = session.run.earliest(agreement) ?? undefined;
    const lives = drawLives(session.request.seed, agreement, { ...draw, corrections: of.corrections }, start);
    const request = { scenario, agreement, lives, cohort: draw.cohort };
    const judged = await session.run.live(request);
    await settle(session, request, judged, judged.findings, elapsed);
  } catch (error) {
    if (error instanceof Error && error.name === "AssertionError") throw error;
    const verdict = tellTrouble(session, scenario, error);
    session.log({ type: "scenario-finished", scenario, verdict, elapsedMs: elapsed() });
    throw error;
  }
}
