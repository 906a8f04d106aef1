import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { JointLife } from "../../../schemas/run/joint-life.js";
import { faultOf } from "../../../src/cli/run/fault-of.js";
import type { SuiteSession } from "../../../src/cli/run/suite-session.js";
import { lifeOfFunder } from "../../../src/engine/joint/life-of-funder.js";
import type { JudgedCohort } from "../../../src/engine/judge-cohort.js";
import { notRunReason } from "../../../src/engine/not-run.js";
import { type PlacedLives, Placement } from "../../../src/engine/placement.js";
import type { SuiteRun } from "../../../src/engine/suite-run.js";
import type { CohortRequest } from "../../../src/engine/suite-run-setting.js";
import type { Judged } from "../settle.js";
import { tooFewAccounts } from "../too-few-accounts.js";
import { toldTogether } from "./told-together.js";
import { tooFewEndpoints } from "./too-few-endpoints.js";

/** A case with the joint loan that it is about. */
export interface JointToLive {
  readonly id: string;
  readonly life: JointLife;
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

type JointSession = Pick<
  SuiteSession,
  "run" | "reporters" | "endpoints" | "obstacle" | "accountsForNextCohort" | "log" | "request"
>;

/**
 * Lives joint loans at all of their endpoints: on the same business dates, one endpoint after the other, the lender's own
 * last, where what all told is judged too. Answers what became of each case, by its id.
 */
export async function liveJoint(
  session: JointSession,
  agreement: Agreement,
  cases: readonly JointToLive[],
): Promise<ReadonlyMap<string, JointLived>> {
  const became = new Map<string, JointLived>();
  const tell = (some: readonly JointToLive[], outcome: JointLived): void => {
    for (const { id } of some) became.set(id, outcome);
  };
  const [bearable, beyond] = byNeed(cases, session.endpoints);
  for (const one of beyond) tell([one], { obstacle: tooFewEndpoints(one.life.funders.length, session.endpoints) });
  const obstacle = firstObstacle(session, agreement);
  if (obstacle !== null) tell(bearable, { obstacle });
  const lot: Lot = { cohort: 0, scenario: `joint/${agreement.name}` };
  for (let waiting = obstacle === null ? bearable : []; waiting.length > 0; ) {
    const room = roomIn(session);
    const taken = waiting.slice(0, Math.max(1, room));
    waiting = waiting.slice(taken.length);
    if (room < 1) {
      tell(taken, { obstacle: tooFewAccounts(1, room) });
      continue;
    }
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

interface Lot {
  /** Number of the next cohort of the scenario. */
  cohort: number;
  readonly scenario: string;
}

/** The cases that there are endpoints for, those of the most funders first, so that each lives a first part of them. */
function byNeed(cases: readonly JointToLive[], endpoints: number): [JointToLive[], JointToLive[]] {
  const bearable = cases.filter(({ life }) => life.funders.length <= endpoints);
  return [
    bearable.toSorted((a, b) => b.life.funders.length - a.life.funders.length),
    cases.filter(({ life }) => life.funders.length > endpoints),
  ];
}

function firstObstacle({ obstacle, reporters }: JointSession, agreement: Agreement): Bilingual | null {
  return reporters.reduce((found, one) => found ?? one.obstacle(agreement), obstacle(agreement));
}

function roomIn({ accountsForNextCohort, reporters }: JointSession): number {
  return Math.min(accountsForNextCohort(), ...reporters.map((one) => one.accountsForNextCohort()));
}

type LotLived =
  | { readonly thereOf: (index: number) => JudgedThere[] }
  | Exclude<JointLived, { readonly there: readonly JudgedThere[] }>;

async function liveLot(
  session: JointSession,
  agreement: Agreement,
  taken: readonly JointToLive[],
  lot: Lot,
): Promise<LotLived> {
  const endpoints: Endpoint[] = [
    { name: "lender", run: session.run, agreement },
    ...session.reporters.map((one) => ({ name: one.name, run: one.run, agreement: one.agreementOf(agreement) })),
  ];
  const judged = new Map<number, JudgedThere>();
  try {
    const placed = placeAll(endpoints, taken);
    let people: number | undefined;
    // The others first: what all told is judged where the lender itself is.
    for (const [position, endpoint] of [...endpoints.entries()].toReversed()) {
      const own = taken.filter(({ life }) => life.funders.length > position);
      if (own.length === 0) continue;
      const request: CohortRequest = {
        scenario: lot.scenario,
        agreement: endpoint.agreement,
        lives: placed.livesOf(position).slice(0, own.length),
        start: placed.start,
        cohort: lot.cohort + position,
        ...(people === undefined ? {} : { people }),
        ...(position > 0 ? {} : { together: (mine) => toldTogether(taken, endpoints, [mine, ...othersOf(judged)]) }),
      };
      const cohort = await endpoint.run.live(request);
      people ??= cohort.lived.cohort.firstBorrower;
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

/** The lives of each endpoint at dates at which all of them can live. */
function placeAll(
  endpoints: readonly Endpoint[],
  taken: readonly JointToLive[],
): { readonly start: IsoDate; livesOf(position: number): PlacedLives["lives"] } {
  const earliest = endpoints.map(({ run, agreement }) => run.earliest(agreement)).filter((date) => date !== null);
  const placement = new Placement(earliest.toSorted().at(-1), true);
  const place = (position: number): PlacedLives => {
    const lives = taken.flatMap(({ life }) => (position < life.funders.length ? [lifeOfFunder(life, position)] : []));
    return placement.place({ lives }, endpoints[position]?.agreement ?? own(endpoints));
  };
  return { start: place(0).start, livesOf: (position) => place(position).lives };
}

function own(endpoints: readonly Endpoint[]): Agreement {
  const [first] = endpoints;
  if (first === undefined) throw new Error("There is no endpoint. The lender's own is always one.");
  return first.agreement;
}
