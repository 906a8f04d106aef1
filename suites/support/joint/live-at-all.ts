import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { Life } from "../../../schemas/run/life.js";
import type { JudgedCohort } from "../../../src/engine/judge-cohort.js";
import { Placement } from "../../../src/engine/placement.js";
import type { SuiteRun } from "../../../src/engine/suite-run.js";
import type { CohortRequest, SeenTogether } from "../../../src/engine/suite-run-setting.js";
import type { LifeTogether } from "./life-together.js";
import { toldTogether } from "./told-together.js";

/** One of the endpoints of a run: the lender's own, or that of another who tells of the same debts. */
export interface Endpoint {
  readonly name: string;
  readonly run: SuiteRun;
  readonly agreement: Agreement;
  readonly canReset: boolean;
}

/** Debts that several tell of, to be lived at once. */
export interface DebtsToLive {
  /** Those of the most endpoints first, so that each endpoint lives a first part of them. */
  readonly lives: readonly LifeTogether[];
  readonly scenario: string;
  /** Number of the first cohort: each endpoint has one of its own. */
  readonly cohort: number;
  /** Number of the first of the people, who are the same everywhere. */
  readonly people: number;
}

/** What came of them at one endpoint. */
export interface LivedThere {
  readonly run: SuiteRun;
  readonly request: CohortRequest;
  readonly judged: JudgedCohort;
}

/**
 * Lives debts at all of the endpoints that tell of them: on the same business dates, one endpoint after the other, the
 * lender's own last, where what all told is judged too. Answers what came of them, the lender's own first.
 * @param liveAt lives a cohort at an endpoint
 * @param shrink how what only shows together is shrunk; absent: not at all
 */
export async function liveAtAll(
  endpoints: readonly Endpoint[],
  { lives: debts, scenario, cohort, people }: DebtsToLive,
  liveAt: (run: SuiteRun, request: CohortRequest) => Promise<JudgedCohort>,
  shrink?: SeenTogether["shrink"],
): Promise<readonly LivedThere[]> {
  const placed = placeAll(endpoints, debts);
  let there: LivedThere[] = [];
  const seen: SeenTogether = {
    findings: (mine) => toldTogether(debts, endpoints, [mine, ...there.map(({ judged }) => judged)]),
    ...(shrink === undefined ? {} : { shrink }),
  };
  // The others first: what all told is judged where the lender itself is.
  for (const [position, { run, agreement }] of [...endpoints.entries()].toReversed()) {
    const lives = placed.livesAt(position);
    if (lives.length === 0) continue;
    const request: CohortRequest = {
      scenario,
      agreement,
      lives,
      start: placed.start,
      cohort: cohort + position,
      people,
      ...(position > 0 ? {} : { together: seen }),
    };
    there = [{ run, request, judged: await liveAt(run, request) }, ...there];
  }
  return there;
}

/** The lives of each endpoint, all moved by the same months, at dates at which all of them can live. */
function placeAll(
  endpoints: readonly Endpoint[],
  debts: readonly LifeTogether[],
): { readonly start: IsoDate; livesAt(position: number): Life[] } {
  const earliest = endpoints.map(({ run, agreement }) => run.earliest(agreement)).filter((date) => date !== null);
  const placement = new Placement(earliest.toSorted().at(-1), true);
  const agreements = endpoints.map(({ agreement }) => agreement);
  const written = debts.flatMap(({ parts }) => parts.map(({ life }) => life));
  const { months, start } = placement.place({ lives: written }, own(agreements));
  const lives = debts.map((debt) => debt.moved(months, agreements));
  return { start, livesAt: (position) => lives.flatMap((parts) => parts[position] ?? []) };
}

function own(agreements: readonly Agreement[]): Agreement {
  const [first] = agreements;
  if (first === undefined) throw new Error("There is no endpoint. The lender's own is always one.");
  return first;
}
