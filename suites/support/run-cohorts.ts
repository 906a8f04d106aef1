import { afterAll } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { SuiteName } from "../../schemas/run/config.js";
import { type SuiteSession, suiteSession } from "../../src/cli/run/suite-session.js";
import { type Draw, drawLives } from "./draw-lives.js";
import type { SuiteNeed } from "./needs.js";
import { type LotToRun, runLots } from "./run-lots.js";

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
  const draws = drawsOf(session, of);
  runLots(
    session,
    session.agreements.flatMap((agreement) => draws.map((draw) => lotOf(session, of, agreement, draw))),
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

function lotOf(session: SuiteSession, of: CohortSuite, agreement: Agreement, draw: Draw): LotToRun {
  const scenario = `${of.suite}/${agreement.name}/cohort-${draw.cohort}`;
  const { seed } = session.request;
  return {
    scenario,
    cohort: draw.cohort,
    agreement,
    size: draw.lives,
    lives: () => {
      const start = session.run.earliest(agreement) ?? undefined;
      return drawLives(seed, agreement, { ...draw, corrections: of.corrections }, start);
    },
    ...(of.need === undefined ? {} : { need: of.need }),
    scenarios: [
      {
        scenario,
        suite: of.suite,
        title: `${draw.lives} random lives under ${agreement.name}`,
        titleZh: `${agreement.name} 约定下随机生成的 ${draw.lives} 笔贷款`,
        requirements: [...of.requirements],
        lives: Array.from({ length: draw.lives }, (_, position) => position),
      },
    ],
  };
}
