import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { faultOf } from "../../../src/cli/run/fault-of.js";
import type { SuiteSession } from "../../../src/cli/run/suite-session.js";
import { notRunReason } from "../../../src/engine/not-run.js";
import type { SuiteRun } from "../../../src/engine/suite-run.js";
import type { Judged } from "../settle.js";
import { tooFewAccounts } from "../too-few-accounts.js";
import type { LifeTogether } from "./life-together.js";
import { type Endpoint, liveAtAll } from "./live-at-all.js";
import { lackIn, roomsIn, thatFit } from "./rooms.js";
import { shrinkTogether } from "./shrink-together.js";
import { OWN_NAME, whyNotTogether } from "./why-not-together.js";

/** A case with what is lived of it at each endpoint. */
export interface JointToLive {
  readonly id: string;
  readonly life: LifeTogether;
}

/** What came of one case at one endpoint. */
export interface JudgedThere extends Judged {
  readonly run: SuiteRun;
}

/** What became of a case: judged at each of its endpoints, the lender's own first; failed, which is in the log; or not lived. */
export type JointLived =
  | { readonly there: readonly JudgedThere[] }
  | { readonly error: unknown }
  | { readonly obstacle: Bilingual };

/** What of a session it takes to live debts that several tell of. */
export type JointSession = Pick<
  SuiteSession,
  "capabilities" | "run" | "reporters" | "endpoints" | "obstacle" | "accountsForNextCohort" | "log" | "request"
>;

// The more debts share a clock the cheaper each one is; much beyond this a cohort takes long to tell anything.
const COHORT = 100;

/** Cohorts of debts that several tell of, lived one after the other. */
export interface LotsTogether {
  /** Number of the next cohort of the scenario. */
  cohort: number;
  readonly scenario: string;
}

/**
 * Lives debts at all of the endpoints that tell of them: on the same business dates, one endpoint after the other, the
 * lender's own last, where what all told is judged too. Answers what became of each case, by its id.
 */
export async function liveJoint(
  session: JointSession,
  agreement: Agreement,
  cases: readonly JointToLive[],
  lot: LotsTogether = { cohort: 0, scenario: `joint/${agreement.name}` },
): Promise<ReadonlyMap<string, JointLived>> {
  const became = new Map<string, JointLived>();
  const tell = (some: readonly JointToLive[], outcome: JointLived): void => {
    for (const { id } of some) became.set(id, outcome);
  };
  const obstacle = firstObstacle(session, agreement);
  const bearable: JointToLive[] = [];
  for (const one of byNeed(cases)) {
    const own = whyNotTogether(session, one.life) ?? obstacle;
    if (own === null) bearable.push(one);
    else tell([one], { obstacle: own });
  }
  for (let waiting = bearable; waiting.length > 0; ) {
    const room = roomsIn(session);
    const taken = thatFit(waiting.slice(0, COHORT), room);
    if (taken.length === 0) {
      const [first, ...rest] = waiting;
      if (first !== undefined) tell([first], { obstacle: tooFewAccounts(...lackIn(first.life, room)) });
      waiting = rest;
      continue;
    }
    waiting = waiting.slice(taken.length);
    const outcome = await liveLot(session, agreement, taken, lot);
    lot.cohort += session.endpoints;
    if ("error" in outcome) {
      // A fault of a lender or of ours ends the suite: what follows would tell the same again.
      tell([...taken, ...waiting], outcome);
      return became;
    }
    if ("obstacle" in outcome) tell(taken, outcome);
    else for (const [index, { id }] of taken.entries()) became.set(id, { there: outcome.thereOf(index) });
  }
  return became;
}

/** Cases of the most endpoints first, so that each endpoint lives a first part of them. */
function byNeed(cases: readonly JointToLive[]): JointToLive[] {
  return cases.toSorted((a, b) => b.life.parts.length - a.life.parts.length);
}

function firstObstacle({ obstacle, reporters }: JointSession, agreement: Agreement): Bilingual | null {
  return reporters.reduce((found, one) => found ?? one.obstacle(agreement), obstacle(agreement));
}

type LotLived =
  | { readonly thereOf: (index: number) => JudgedThere[] }
  | Exclude<JointLived, { readonly there: readonly JudgedThere[] }>;

async function liveLot(
  session: JointSession,
  agreement: Agreement,
  taken: readonly JointToLive[],
  { scenario, cohort }: LotsTogether,
): Promise<LotLived> {
  const endpoints = endpointsOf(session, agreement);
  const debts = { lives: taken.map(({ life }) => life), scenario, cohort, people: firstOfPeople(cohort) };
  try {
    const shrink = shrinkTogether(endpoints, debts);
    const there = await liveAtAll(endpoints, debts, async (run, request) => run.live(request), shrink);
    return {
      thereOf: (index) =>
        there
          .filter(({ judged }) => index < judged.lives.length)
          .map((one): JudgedThere => ({ ...one, positions: [index] })),
    };
  } catch (error) {
    const obstacle = notRunReason(error);
    if (obstacle !== null) return { obstacle };
    session.log({ type: "fault", scenario, ...faultOf(error) });
    return { error };
  }
}

function endpointsOf({ run, capabilities, reporters }: JointSession, agreement: Agreement): Endpoint[] {
  return [
    { name: OWN_NAME, run, agreement, canReset: capabilities.canReset },
    ...reporters.map((one) => ({
      name: one.name,
      run: one.run,
      agreement: one.agreementOf(agreement),
      canReset: one.capabilities.canReset,
    })),
  ];
}

/**
 * The same people at all endpoints. Their numbers lie between those of other cohorts, so that nobody is another one's borrower
 * where a lender keeps its book.
 */
function firstOfPeople(cohort: number): number {
  return cohort * 10_000 + 5_000;
}
