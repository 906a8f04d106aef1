import { afterAll } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { SuiteName } from "../../schemas/run/config.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import { type SuiteSession, suiteSession } from "../../src/cli/run/suite-session.js";
import { type Draw, type DrawLives, drawLives } from "./draw-lives.js";
import { leftOut } from "./left-out.js";
import type { OnlyWith, SuiteNeed } from "./needs.js";
import { type LotToRun, runLots } from "./run-lots.js";

// The more lives share a clock the cheaper each one is; much beyond this a cohort takes long to tell anything.
const COHORT = 250;

/** What cohorts of random lives are drawn for. */
export interface CohortSuite {
  readonly suite: SuiteName;
  readonly requirements: readonly string[];
  /** The part of the run's lives that is lived here: 1 for all, 5 for a fifth. */
  readonly part: number;
  /** What the lives are, in the names of scenarios; absent where the suite has but one kind. */
  readonly name?: string;
  /** What there is so many of, for readers. */
  readonly title: Bilingual;
  /** Accounts and lines that one life takes at most. Default 1. */
  readonly keys?: number;
  readonly draw: DrawLives;
  /** What a lender must have for it to be asked; absent: nothing. */
  readonly only?: OnlyWith;
  /** Why it could not run with this lender, or null. */
  readonly need?: SuiteNeed;
  /** false: another part of the same suite tells the session when it is over. */
  readonly releases: boolean;
}

/** What cohorts of loans are called. */
export const RANDOM_LIVES: Bilingual = { en: "random lives", zh: "笔随机生成的贷款" };

/** The property suite. */
export const PROPERTY: CohortSuite = {
  suite: "property",
  requirements: ["OWED-10", "OWED-30", "OWED-31", "OWED-20", "OWED-32", "OWED-40"],
  part: 1,
  title: RANDOM_LIVES,
  draw: drawLives,
  releases: true,
};

/** Registers a suite of random lives: under each agreement, cohorts of them until the run's number is reached. */
export async function runCohorts(of: CohortSuite): Promise<void> {
  const session = await suiteSession();
  if (of.releases) afterAll(async () => session.release());
  if (of.only?.(session.capabilities) === false) return leftOut(`${of.title.en} of ${of.suite}`);
  const draws = drawsOf(session, of);
  runLots(
    session,
    session.agreements.flatMap((agreement) => draws.map((draw) => lotOf(session, of, agreement, draw))),
  );
}

function drawsOf(session: SuiteSession, { part, keys = 1 }: CohortSuite): Draw[] {
  const perAgreement = Math.ceil(session.request.lives / session.agreements.length / part);
  const size = Math.max(1, Math.floor(Math.min(COHORT, session.accountsPerCohort) / keys));
  return Array.from({ length: Math.ceil(perAgreement / size) }, (_, index) => ({
    cohort: index + 1,
    lives: Math.min(size, perAgreement - index * size),
  }));
}

function lotOf(session: SuiteSession, of: CohortSuite, agreement: Agreement, draw: Draw): LotToRun {
  const scenario = `${of.suite}/${agreement.name}/${of.name === undefined ? "" : `${of.name}-`}cohort-${draw.cohort}`;
  const { seed } = session.request;
  return {
    scenario,
    cohort: draw.cohort,
    agreement,
    size: draw.lives * (of.keys ?? 1),
    lives: () => {
      const start = session.run.earliest(agreement) ?? undefined;
      return of.draw(seed, agreement, draw, start);
    },
    ...(of.need === undefined ? {} : { need: of.need }),
    scenarios: [
      {
        scenario,
        suite: of.suite,
        title: `${draw.lives} ${of.title.en} under ${agreement.name}`,
        titleZh: `${agreement.name} 约定下 ${draw.lives} ${of.title.zh}`,
        requirements: [...of.requirements],
        lives: Array.from({ length: draw.lives }, (_, position) => position),
      },
    ],
  };
}
