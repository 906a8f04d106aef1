import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { CohortFinished, CounterexampleFound, KeptMessages } from "../../schemas/run/event-log.js";
import type { Finding } from "../../schemas/run/finding.js";
import type { Life } from "../../schemas/run/life.js";
import { CalendarRangeError } from "../ledger/business-calendar.js";
import { LenderAnswerError } from "../lender/lender-errors.js";
import { ReadingTracker } from "../reconcile/reading-tracker.js";
import type { Cohort, EngineWorld } from "./cohort.js";
import { readFirstMove } from "./first-move.js";
import { type JudgedCohort, judgeCohort } from "./judge-cohort.js";
import { MessageKeeper } from "./keep-messages.js";
import { liveCohort } from "./live-cohort.js";
import { makeCounterexample } from "./make-counterexample.js";
import { Placement } from "./placement.js";
import { shiftFaults } from "./shift-faults.js";
import { type Shrunk, shrinkLives } from "./shrink.js";
import { shrinkFaults } from "./shrink-faults.js";
import { signatureOf } from "./signature.js";
import type { CohortRequest, SuiteRunSetting } from "./suite-run-setting.js";
import { rankFindings } from "./tell-story.js";

/** What is lived at once. */
type Lot = Pick<CohortRequest, "lives" | "keepDates" | "faults">;

// Each pass takes a lender without reset as many months forward as its lives are long.
const PASSES_FORWARD = 12;

/** Lives cohorts against one lender for a run's suites, and shrinks and logs what fails. */
export class SuiteRun {
  readonly setting: SuiteRunSetting;
  private readonly placement: Placement;
  private readonly world: EngineWorld;
  private readonly trackers = new Map<string, ReadingTracker>();
  private readonly told = new Set<string>();
  private cohorts = 0;
  private shrunk = 0;
  private found = 0;

  constructor(setting: SuiteRunSetting) {
    this.setting = setting;
    const { canReset, start, world } = setting;
    this.placement = new Placement(start, canReset);
    this.world = canReset ? world : { ...world, port: readFirstMove(world.port) };
  }

  /** The first date at which a life may begin, as things stand; null where any will do. */
  earliest(agreement: Agreement): IsoDate | null {
    return this.placement.earliest(agreement);
  }

  /** Lives a cohort, judges it, and logs what it covered. */
  async live(request: CohortRequest): Promise<JudgedCohort> {
    const tracker = this.trackers.get(request.agreement.name) ?? new ReadingTracker();
    this.trackers.set(request.agreement.name, tracker);
    const keeper = this.keeperOf(request);
    const onFile: Cohort["onFile"] = keeper === null ? undefined : (file, arrival) => keeper.take(file, arrival);
    const judged = await this.attempt(request.agreement, request, tracker, onFile);
    const kept = keeper?.end(judged.lived.lives.map((life) => life.lived()?.account ?? null));
    this.setting.log(this.finishedEvent(request, judged, tracker, kept));
    return judged;
  }

  private keeperOf({ scenario, agreement, cohort }: CohortRequest): MessageKeeper | null {
    const { keepMessage } = this.setting;
    return keepMessage === undefined
      ? null
      : new MessageKeeper({ scenario, agreement: agreement.name, cohort }, keepMessage);
  }

  /**
   * Tells the findings of some lives of a cohort: for each kind of trouble not told before in this run the smallest
   * counterexample, shrunk and lived once more for its story. Where the lender can no longer be called, the rest is told
   * as it was lived, and the error is thrown at the end.
   */
  async explain(request: CohortRequest, judged: JudgedCohort, findings: readonly Finding[]): Promise<void> {
    const errors: unknown[] = [];
    for (const finding of rankFindings(findings)) {
      const signature = signatureOf(finding);
      if (this.told.has(signature)) continue;
      this.told.add(signature);
      if (this.shrunk < this.setting.shrunkStories && errors.length === 0) {
        this.shrunk += 1;
        await this.tell(request, judged, signature).catch((error: unknown) => {
          errors.push(error);
          this.tellOneLife(request, judged, finding);
        });
      } else {
        this.tellOneLife(request, judged, finding);
      }
    }
    if (errors.length > 0) throw errors[0];
  }

  /** Tells the one life of a cohort that a finding is about, as it was lived. */
  private tellOneLife(request: CohortRequest, judged: JudgedCohort, finding: Finding): void {
    const own = judged.lives.filter(({ life }) => life.setting.index === finding.life);
    // What is wrong with a file as a whole is nobody's own.
    const lives = own.length > 0 ? own : judged.lives;
    const shrunk: Shrunk = { lives: [], tried: 0, state: "limited", path: String(finding.life ?? "") };
    this.setting.log(
      this.counterexample(request, { ...judged, lives, findings: [finding] }, shrunk, signatureOf(finding)),
    );
  }

  /** Tells a cohort as it was lived, without shrinking; for replays. */
  tellAsLived(request: CohortRequest, judged: JudgedCohort): void {
    const shrunk: Shrunk = { lives: request.lives, tried: 0, state: "complete", path: "" };
    const signature = judged.findings[0] === undefined ? "none" : signatureOf(judged.findings[0]);
    this.setting.log(this.counterexample(request, judged, shrunk, signature));
  }

  private async tell(request: CohortRequest, judged: JudgedCohort, signature: string): Promise<void> {
    const { agreement } = request;
    const { shrunk, faults } = await this.shrink(request, judged, signature);
    this.setting.takeExchanges();
    const final = await this.attempt(agreement, { lives: shrunk.lives, ...faults }, new ReadingTracker());
    const same = final.findings.filter((finding) => signatureOf(finding) === signature);
    // Where the lender does not fail the same way twice, the cohort as it was first lived is told.
    const shown = same.length > 0 ? final : judged;
    this.setting.log(this.counterexample(request, shown, shrunk, signature));
    // What the smallest story shows beside the trouble it was shrunk for needs no story of its own.
    for (const finding of shown.findings) this.told.add(signatureOf(finding));
  }

  /**
   * The fewest, shortest lives that still show a kind of trouble. A lender that cannot be reset lives the candidates as new
   * accounts, in a few passes forward in time; what a calendar does not reach any more stays as it was lived.
   */
  private async shrink(
    { agreement, lives, faults }: CohortRequest,
    judged: JudgedCohort,
    signature: string,
  ): Promise<{ readonly shrunk: Shrunk; readonly faults: Pick<Lot, "faults"> }> {
    const { canReset, shrink } = this.setting;
    const limits = { ...shrink, cohorts: canReset ? shrink.cohorts : Math.min(shrink.cohorts, PASSES_FORWARD) };
    let kept: Pick<Lot, "faults"> = faults === undefined ? {} : { faults };
    try {
      if (faults !== undefined) {
        let tried = 0;
        const plan = await shrinkFaults(faults, async (fewer) => {
          tried += 1;
          if (tried > limits.cohorts / 2) return false;
          return this.shows(signature, await this.try(agreement, { lives, faults: fewer }));
        });
        limits.cohorts -= tried;
        kept = { faults: plan };
      }
      const world = {
        tryLives: async (candidate: readonly Life[]) => this.try(agreement, { lives: candidate, ...kept }),
        simpler: (life: Life) => this.setting.simpler(life, agreement),
      };
      return { shrunk: await shrinkLives(lives, judged.findings, signature, world, limits), faults: kept };
    } catch (error) {
      if (canReset || !(error instanceof CalendarRangeError)) throw error;
      return { shrunk: { lives, tried: 0, state: "limited", path: "" }, faults: kept };
    }
  }

  private shows(signature: string, findings: readonly Finding[]): boolean {
    return findings.some((finding) => signatureOf(finding) === signature);
  }

  private counterexample(
    { agreement, cohort, scenario }: CohortRequest,
    shown: JudgedCohort,
    shrunk: Shrunk,
    signature: string,
  ): CounterexampleFound {
    const { setting } = this;
    return makeCounterexample({
      scenario,
      agreementName: agreement.name,
      seed: setting.seed,
      cohort,
      signature,
      shown,
      shrunk,
      profile: this.world.profile,
      shrinkable: setting.canReset,
      exchanges: setting.takeExchanges(),
      number: () => {
        this.found += 1;
        return `F${String(this.found).padStart(4, "0")}`;
      },
      writeReplay: (name, file) => setting.writeReplay(name, file),
    });
  }

  /**
   * What a candidate of shrinking shows. One that a lender answers wrongly is no simpler form of the trouble that is shrunk,
   * and with a reset the next one begins anew.
   */
  private async try(agreement: Agreement, lot: Lot): Promise<readonly Finding[]> {
    try {
      return (await this.attempt(agreement, lot, new ReadingTracker())).findings;
    } catch (error) {
      if (this.setting.canReset && error instanceof LenderAnswerError) return [];
      throw error;
    }
  }

  private async attempt(
    agreement: Agreement,
    lot: Lot,
    tracker: ReadingTracker,
    onFile?: Cohort["onFile"],
  ): Promise<JudgedCohort> {
    const { canReset, reference } = this.setting;
    this.cohorts += 1;
    const { lives, start, months } = this.placement.place(lot.lives, agreement, lot.keepDates ?? false);
    const lived = await liveCohort(
      {
        agreement,
        lives,
        start,
        reference: `${reference}-${this.cohorts}`,
        firstBorrower: this.cohorts * 10_000,
        reset: canReset,
        ...(lot.faults === undefined ? {} : { faults: shiftFaults(lot.faults, months) }),
        onFile,
      },
      this.world,
    );
    this.placement.cohortEnded(lived.runEnd, agreement);
    return judgeCohort(lived, this.world.profile, tracker);
  }

  private finishedEvent(
    request: CohortRequest,
    judged: JudgedCohort,
    tracker: ReadingTracker,
    messages: KeptMessages | undefined,
  ): CohortFinished {
    const { counts } = judged.lived;
    return {
      type: "cohort-finished",
      scenario: request.scenario,
      agreement: request.agreement.name,
      cohort: request.cohort,
      lives: request.lives.length,
      ledgerEvents: counts.ledgerEvents,
      clockSteps: counts.clockSteps,
      filesReceived: counts.files,
      recordsOwed: judged.lives.reduce((sum, { owed }) => sum + owed.filter(({ required }) => required).length, 0),
      recordsReceived: counts.records,
      recordsNotYetDue: judged.lives.reduce((sum, { outcome }) => sum + (outcome?.notYetDue.length ?? 0), 0),
      recordsForeign: counts.foreign,
      findings: judged.findings.length,
      readings: tracker.readings(),
      ...this.setting.coverage(judged),
      ...(messages === undefined ? {} : { messages }),
      elapsedMs: Math.round(counts.elapsedMs),
      lenderMs: Math.round(counts.lenderMs),
    };
  }
}
