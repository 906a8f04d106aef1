import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { Life } from "../../../schemas/run/life.js";
import { faultOf } from "../../../src/cli/run/fault-of.js";
import type { SuiteSession } from "../../../src/cli/run/suite-session.js";
import type { JudgedCohort } from "../../../src/engine/judge-cohort.js";
import { notRunReason } from "../../../src/engine/not-run.js";
import { Placement } from "../../../src/engine/placement.js";
import type { SuiteRun } from "../../../src/engine/suite-run.js";
import type { CohortRequest } from "../../../src/engine/suite-run-setting.js";
import type { Judged } from "../settle.js";
import { tooFewAccounts } from "../too-few-accounts.js";
import type { LifeTogether } from "./life-together.js";
import { lackIn, roomsIn, thatFit } from "./rooms.js";
import { toldTogether } from "./told-together.js";
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

/** One of the endpoints of a run: the lender's own, or that of another who lends. */
interface Endpoint {
  readonly name: string;
  readonly run: SuiteRun;
  readonly agreement: Agreement;
}

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
  lot: LotsTogether,
): Promise<LotLived> {
  const endpoints: Endpoint[] = [
    { name: OWN_NAME, run: session.run, agreement },
    ...session.reporters.map((one) => ({ name: one.name, run: one.run, agreement: one.agreementOf(agreement) })),
  ];
  const judged = new Map<number, JudgedThere>();
  try {
    const placed = placeAll(endpoints, taken);
    // The others first: what all told is judged where the lender itself is.
    for (const [position, endpoint] of [...endpoints.entries()].toReversed()) {
      const lives = placed.livesAt(position);
      if (lives.length === 0) continue;
      const request: CohortRequest = {
        scenario: lot.scenario,
        agreement: endpoint.agreement,
        lives,
        start: placed.start,
        cohort: lot.cohort + position,
        people: firstOfPeople(lot),
        ...(position > 0 ? {} : { together: (mine) => toldTogether(taken, endpoints, [mine, ...othersOf(judged)]) }),
      };
      const cohort = await endpoint.run.live(request);
      judged.set(position, { run: endpoint.run, request, judged: cohort, positions: [] });
    }
  } catch (error) {
    const obstacle = notRunReason(error);
    if (obstacle !== null) return { obstacle };
    session.log({ type: "fault", scenario: lot.scenario, ...faultOf(error) });
    return { error };
  }
  return {
    thereOf: (index) =>
      [...judged.entries()]
        .toSorted(([a], [b]) => a - b)
        .filter(([, { judged: cohort }]) => index < cohort.lives.length)
        .map(([, there]) => ({ ...there, positions: [index] })),
  };
}

/** What was judged at the others, in their order. */
function othersOf(judged: ReadonlyMap<number, JudgedThere>): JudgedCohort[] {
  return [...judged.entries()].toSorted(([a], [b]) => a - b).map(([, there]) => there.judged);
}

/**
 * The same people at all endpoints. Their numbers lie between those of other cohorts, so that nobody is another one's borrower
 * where a lender keeps its book.
 */
function firstOfPeople({ cohort }: LotsTogether): number {
  return cohort * 10_000 + 5_000;
}

/** The lives of each endpoint, all moved by the same months, at dates at which all of them can live. */
function placeAll(
  endpoints: readonly Endpoint[],
  taken: readonly JointToLive[],
): { readonly start: IsoDate; livesAt(position: number): Life[] } {
  const earliest = endpoints.map(({ run, agreement }) => run.earliest(agreement)).filter((date) => date !== null);
  const placement = new Placement(earliest.toSorted().at(-1), true);
  const agreements = endpoints.map(({ agreement }) => agreement);
  const written = taken.flatMap(({ life }) => life.parts.map((part) => part.life));
  const { months, start } = placement.place({ lives: written }, own(agreements));
  const lives = taken.map(({ life }) => life.moved(months, agreements));
  return { start, livesAt: (position) => lives.flatMap((parts) => parts[position] ?? []) };
}

function own(agreements: readonly Agreement[]): Agreement {
  const [first] = agreements;
  if (first === undefined) throw new Error("There is no endpoint. The lender's own is always one.");
  return first;
}
