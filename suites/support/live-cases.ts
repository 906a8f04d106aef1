import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { SuiteName } from "../../schemas/run/config.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import type { Life } from "../../schemas/run/life.js";
import type { RecordedScenario } from "../../schemas/run/recording.js";
import { faultOf } from "../../src/cli/run/fault-of.js";
import type { SuiteSession } from "../../src/cli/run/suite-session.js";
import type { JudgedCohort } from "../../src/engine/judge-cohort.js";
import { notRunReason } from "../../src/engine/not-run.js";
import { beginsOn, keysTakenBy } from "../../src/engine/plans-of.js";
import type { SuiteRun } from "../../src/engine/suite-run.js";
import type { CohortRequest } from "../../src/engine/suite-run-setting.js";
import type { LivedCase } from "./lived-case.js";
import type { NamedScenario } from "./scenario-under-way.js";
import { tooFewAccounts } from "./too-few-accounts.js";

/** A case with the life that it has under an agreement. */
export interface CaseToLive {
  readonly id: string;
  readonly life: Life;
  readonly dated: boolean;
  readonly accounts: number;
  /** The test that is judged by it, for a recording; absent: none. */
  readonly named?: NamedScenario;
}

/** What of a session is needed to live cases. */
export interface CaseSession extends Pick<SuiteSession, "obstacle" | "accountsForNextCohort" | "log"> {
  readonly run: Pick<SuiteRun, "live" | "earliest">;
}

/**
 * Lives the cases of a suite under an agreement: all on one clock where the lender bears so many accounts, else one
 * cohort after another, each as large as it bears. Answers what became of each, by its id.
 */
export async function liveCases(
  session: CaseSession,
  suite: SuiteName,
  agreement: Agreement,
  cases: readonly CaseToLive[],
): Promise<ReadonlyMap<string, LivedCase>> {
  const became = new Map<string, LivedCase>();
  const tell = (some: readonly CaseToLive[], outcome: LivedCase): void => {
    for (const { id } of some) became.set(id, outcome);
  };
  const obstacle = session.obstacle(agreement);
  if (obstacle !== null) tell(cases, { obstacle });
  let cohort = 0;
  for (const { part, keepDates } of obstacle === null ? partsOf(session, agreement, cases) : []) {
    for (let waiting = part; waiting.length > 0; ) {
      const room = session.accountsForNextCohort();
      const taken = taking(waiting, room);
      waiting = waiting.slice(taken.length);
      if (room < accountsOf(taken)) {
        tell(taken, { obstacle: tooFewAccounts(accountsOf(taken), room) });
        continue;
      }
      const lives = taken.flatMap(({ life, accounts }) => Array.from({ length: accounts }, () => life));
      const scenarios = scenariosOf(taken);
      const request = { scenario: `${suite}/${agreement.name}`, agreement, lives, cohort, keepDates, scenarios };
      cohort += 1;
      const outcome = await live(session, request);
      if ("judged" in outcome) tellJudged(taken, { ...outcome, request }, became);
      else tell(taken, outcome);
      // A fault of the lender or of ours ends the suite: what follows would tell the same again.
      if ("error" in outcome) {
        tell(
          cases.filter(({ id }) => !became.has(id)),
          outcome,
        );
        return became;
      }
    }
  }
  return became;
}

interface Part {
  readonly part: readonly CaseToLive[];
  readonly keepDates: boolean;
}

/**
 * The cases in parts that are lived one after another: all at once where they fit, else those that hang on dates first,
 * which a clock that only goes forward would pass.
 */
function partsOf(session: CaseSession, agreement: Agreement, cases: readonly CaseToLive[]): Part[] {
  const earliest = session.run.earliest(agreement);
  if (earliest === null && accountsOf(cases) <= session.accountsForNextCohort()) {
    return [{ part: cases, keepDates: true }];
  }
  const isPast = ({ life }: CaseToLive): boolean => earliest !== null && beginsOn(life) < earliest;
  const dated = cases.filter((one) => one.dated);
  return [
    { part: dated.filter((one) => !isPast(one)), keepDates: true },
    { part: dated.filter(isPast), keepDates: true },
    { part: cases.filter((one) => !one.dated), keepDates: false },
  ];
}

/** The first cases that have room together; the first one alone where it has not. */
function taking(waiting: readonly CaseToLive[], room: number): readonly CaseToLive[] {
  let end = 1;
  while (end < waiting.length && accountsOf(waiting.slice(0, end + 1)) <= room) end += 1;
  return waiting.slice(0, end);
}

function accountsOf(cases: readonly CaseToLive[]): number {
  return cases.reduce((sum, { accounts, life }) => sum + accounts * keysTakenBy(life), 0);
}

async function live(
  session: CaseSession,
  request: CohortRequest,
): Promise<{ readonly judged: JudgedCohort } | { readonly error: unknown } | { readonly obstacle: Bilingual }> {
  try {
    return { judged: await session.run.live(request) };
  } catch (error) {
    const obstacle = notRunReason(error);
    if (obstacle !== null) return { obstacle };
    session.log({ type: "fault", scenario: request.scenario, ...faultOf(error) });
    return { error };
  }
}

/** The tests that are judged by a cohort of some cases, with the positions of the lives of each. */
function scenariosOf(taken: readonly CaseToLive[]): RecordedScenario[] {
  return withPositions(taken).flatMap(({ named, positions }) => {
    if (named === undefined) return [];
    const { agreement: _agreement, order: _order, ...recorded } = named;
    return [{ ...recorded, lives: [...positions] }];
  });
}

/** Gives each case of a judged cohort the positions of its own lives. */
function tellJudged(
  taken: readonly CaseToLive[],
  lived: { readonly judged: JudgedCohort; readonly request: CohortRequest },
  became: Map<string, LivedCase>,
): void {
  for (const { id, positions } of withPositions(taken)) became.set(id, { ...lived, positions });
}

/** Cases with the positions of their lives in the cohort that they share. */
function withPositions(taken: readonly CaseToLive[]): (CaseToLive & { readonly positions: readonly number[] })[] {
  let next = 0;
  return taken.map((one) => {
    const first = next;
    next += one.accounts;
    return { ...one, positions: Array.from({ length: one.accounts }, (_, index) => first + index) };
  });
}
