import type { Bilingual } from "../../schemas/run/finding.js";
import { faultOf } from "../../src/cli/run/fault-of.js";
import type { SuiteSession } from "../../src/cli/run/suite-session.js";
import { faultName } from "../../src/engine/fault-tally.js";
import type { JudgedCohort } from "../../src/engine/judge-cohort.js";
import { notRunReason } from "../../src/engine/not-run.js";
import type { CohortRequest } from "../../src/engine/suite-run-setting.js";
import type { LivedCase } from "./lived-case.js";
import { needsOf, neverMet } from "./needs.js";
import type { PlacedLot } from "./run-lots.js";
import { tooFewAccounts } from "./too-few-accounts.js";

const FAILS_WITHOUT: Bilingual = {
  en: "the same lives are in trouble without any fault, or could not be lived; put that right first",
  zh: "相同的贷款在无故障时已有问题或无法运行，请先解决",
};

/** Lives the lots of a suite, and keeps in mind which lives are in trouble with nothing going wrong. */
export class LotLiver {
  private readonly session: SuiteSession;
  private readonly lots: readonly PlacedLot[];
  /** Lives in trouble, as text, by the scenario of the lot that showed it. */
  private readonly troubled = new Map<string, ReadonlySet<string>>();

  constructor(session: SuiteSession, lots: readonly PlacedLot[]) {
    this.session = session;
    this.lots = lots;
  }

  /** Lives a lot; what went wrong between us and the lender is in the log then. */
  async live(lot: PlacedLot): Promise<LivedCase> {
    const failing = await this.inTrouble(lot);
    return this.attempt(lot, failing, (request) => this.session.run.live(request));
  }

  /** The lives that are in trouble without any fault, as far as it concerns a lot. */
  private async inTrouble({ control }: PlacedLot): Promise<ReadonlySet<string>> {
    if (control === undefined) return new Set();
    const known = this.troubled.get(control);
    if (known !== undefined) return known;
    const lot = this.lots.find(({ scenario }) => scenario === control);
    // Another part of the run has it and tells of it; what it shows is needed here all the same.
    if (lot !== undefined) await this.attempt(lot, new Set(), (request) => this.session.run.rehearse(request));
    return this.troubled.get(control) ?? new Set();
  }

  private async attempt(
    lot: PlacedLot,
    failing: ReadonlySet<string>,
    live: (request: CohortRequest) => Promise<JudgedCohort>,
  ): Promise<LivedCase> {
    const { session } = this;
    const { scenario, agreement, cohort, keepDates, people, start, scenarios, faults = { faults: [] } } = lot;
    try {
      const lives = lot.lives();
      const texts = lives.map((life) => JSON.stringify(life));
      // Until they are lived, whatever goes wrong later could come from elsewhere.
      this.troubled.set(scenario, new Set(texts));
      if (faults.faults.length > 0 && texts.some((text) => failing.has(text))) return { obstacle: FAILS_WITHOUT };
      const obstacle = lot.need?.(session) ?? needsOf(faults)(session) ?? session.obstacle(agreement);
      if (obstacle !== null) return { obstacle };
      const room = session.accountsForNextCohort();
      if (room < lot.size) return { obstacle: tooFewAccounts(lot.size, room) };
      const request: CohortRequest = {
        scenario,
        agreement,
        lives,
        cohort,
        scenarios: scenarios.map(({ agreement: _agreement, order: _order, ...recorded }) => recorded),
        ...(keepDates === undefined ? {} : { keepDates }),
        ...(start === undefined ? {} : { start }),
        ...(people === undefined ? {} : { people }),
        ...(lot.faults === undefined ? {} : { faults }),
      };
      const judged = await live(request);
      this.troubled.set(scenario, new Set(texts.filter((_, at) => (judged.lives[at]?.findings.length ?? 0) > 0)));
      const missed = faults.faults.filter((fault) => (judged.lived.faultsMet[faultName(fault)] ?? 0) === 0);
      if (missed.length > 0 && judged.findings.length === 0) return { obstacle: neverMet(missed) };
      return { judged, request, positions: lives.map((_, at) => at) };
    } catch (error) {
      const obstacle = notRunReason(error);
      if (obstacle !== null) return { obstacle };
      session.log({ type: "fault", scenario, ...faultOf(error) });
      return { error };
    }
  }
}
