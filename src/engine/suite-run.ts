import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { CounterexampleFound, Exchange } from "../../schemas/run/event-log.js";
import type { Finding } from "../../schemas/run/finding.js";
import { ReadingTracker } from "../reconcile/reading-tracker.js";
import { AgainstRun } from "./against/against-run.js";
import { type Attempt, Attempts, type Lot } from "./attempts.js";
import { accountsOf, cohortFinished } from "./cohort-finished.js";
import type { Lineage } from "./identities.js";
import { type JudgedCohort, withFindings } from "./judge-cohort.js";
import { MessageKeeper } from "./keep-messages.js";
import { makeCounterexample } from "./make-counterexample.js";
import { type Naming, numbered } from "./naming.js";
import type { Shrunk } from "./shrink.js";
import { shrinkLot } from "./shrink-lot.js";
import { signatureOf, troublesOf } from "./signature.js";
import type { CohortRequest, ShrunkTogether, SuiteRunSetting } from "./suite-run-setting.js";
import { rankFindings } from "./tell-story.js";

/** Lives cohorts against one lender for a run's suites, and shrinks and logs what fails. */
export class SuiteRun {
  readonly setting: SuiteRunSetting;
  private readonly attempts: Attempts;
  private readonly against: AgainstRun | null;
  private readonly trackers = new Map<string, ReadingTracker>();
  /** Kinds of trouble that a story was told for. */
  private readonly told = new Set<string>();
  /** Kinds that were met beside another one in a story. */
  private readonly metBeside = new Set<string>();
  private shrunk = 0;
  private toldAgain = 0;
  private found = 0;
  private foundAsLived = 0;
  /** Findings that this lender alone does not show, so that they cannot be shrunk here. */
  private readonly notHereAlone = new WeakSet<Finding>();
  /** The calls that were made for a cohort, so that each story of it has its own. */
  private readonly calls = new WeakMap<JudgedCohort, readonly Exchange[]>();

  constructor(setting: SuiteRunSetting) {
    this.setting = setting;
    this.attempts = new Attempts(setting);
    const { against } = setting;
    this.against = against === undefined ? null : new AgainstRun(setting, against, this.attempts);
  }

  /** The first date at which a life may begin, as things stand; null where any will do. */
  earliest(agreement: Agreement): IsoDate | null {
    return this.attempts.earliest(agreement);
  }

  /** Lives a cohort, judges it, and logs what it covered. */
  async live(request: CohortRequest): Promise<JudgedCohort> {
    const tracker = this.trackerOf(request.agreement);
    const keeper = this.keeperOf(request);
    const attempt: Attempt = {
      lineage: request,
      tracker,
      onPlaced: this.recorderOf(request),
      ...(keeper === null ? {} : { onFile: (file, arrival) => keeper.take(file, arrival) }),
    };
    this.setting.takeExchanges();
    const alone = await (this.against === null
      ? this.attempts.judge(request.agreement, request, attempt)
      : this.against.judge(request, attempt));
    const judged = this.withOthers(request, alone);
    this.calls.set(judged, this.setting.takeExchanges());
    const kept = keeper?.end(accountsOf(judged.lived));
    this.setting.log({
      ...cohortFinished(request, judged, tracker.readings()),
      ...this.setting.coverage(judged),
      ...(kept === undefined ? {} : { messages: kept }),
    });
    return judged;
  }

  /** The cohort with what only shows beside what others told. */
  private withOthers({ together }: CohortRequest, alone: JudgedCohort): JudgedCohort {
    if (together === undefined) return alone;
    const judged = withFindings(alone, together.findings(alone), this.setting.world.profile);
    for (const finding of judged.findings.slice(alone.findings.length)) this.notHereAlone.add(finding);
    return judged;
  }

  /**
   * Lives and judges a cohort that another part of the run tells of, since what it shows is needed here: under the same
   * names, without a word in the log.
   */
  async rehearse(request: CohortRequest): Promise<JudgedCohort> {
    return this.attempts.judge(request.agreement, request, {
      lineage: request,
      tracker: this.trackerOf(request.agreement),
    });
  }

  /**
   * Lives and judges a simpler form of a cohort, while what only shows beside others is shrunk: under names of its own,
   * without a word in the log.
   */
  async liveCandidate(request: CohortRequest, candidate: NonNullable<Lineage["candidate"]>): Promise<JudgedCohort> {
    const { scenario, cohort, agreement } = request;
    this.setting.takeExchanges();
    const attempt = { lineage: { scenario, cohort, candidate }, tracker: new ReadingTracker() };
    return this.withOthers(request, await this.attempts.judge(agreement, request, attempt));
  }

  /**
   * Tells what another build that lived the same cohort tells otherwise of some of its lives; nothing where there is none.
   * @param request the cohort, with the scenario that is judged by these lives
   */
  async tellDifferences(request: CohortRequest, judged: JudgedCohort, positions: readonly number[]): Promise<void> {
    await this.against?.tell(request, judged, positions);
  }

  private trackerOf({ name }: Agreement): ReadingTracker {
    const tracker = this.trackers.get(name) ?? new ReadingTracker();
    this.trackers.set(name, tracker);
    return tracker;
  }

  private keeperOf({ scenario, agreement, cohort }: CohortRequest): MessageKeeper | null {
    const { keepMessage } = this.setting;
    return keepMessage === undefined
      ? null
      : new MessageKeeper({ scenario, agreement: agreement.name, cohort }, keepMessage);
  }

  /** What keeps the lives of a cohort as they are about to be lived; undefined where nobody does. */
  private recorderOf({ scenario, cohort, keepDates = false, scenarios = [] }: CohortRequest): Attempt["onPlaced"] {
    const { keepLives } = this.setting;
    if (keepLives === undefined) return undefined;
    return ({ agreement, start, firstBorrower, lives, faults }) =>
      keepLives({
        type: "cohort",
        scenario,
        cohort,
        agreement,
        start,
        people: firstBorrower,
        keepDates,
        lives: [...lives],
        ...(faults === undefined ? {} : { faults }),
        scenarios: [...scenarios],
      });
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
      const again = this.metBeside.has(signature);
      if (this.told.has(signature) || (again && this.setting.isPart !== true)) continue;
      this.told.add(signature);
      const seenTogether = this.notHereAlone.has(finding);
      const shrinks = errors.length === 0 && (!seenTogether || request.together?.shrink !== undefined);
      if (shrinks && (again ? this.toldAgain : this.shrunk) < this.setting.shrunkStories) {
        if (again) this.toldAgain += 1;
        else this.shrunk += 1;
        this.keepAsLived(request, judged, finding);
        const told = seenTogether
          ? this.tellTogether(request, judged, signature)
          : this.tell(request, judged, signature);
        await told.catch((error: unknown) => {
          errors.push(error);
          this.setting.log(this.oneLife(request, judged, finding));
        });
      } else {
        this.setting.log(this.oneLife(request, judged, finding));
      }
    }
    if (errors.length > 0) throw errors[0];
  }

  /**
   * Tells a kind of trouble as it was lived too, where this is a part: the whole run may have shrunk as many kinds as it
   * does before it comes to this one.
   */
  private keepAsLived(request: CohortRequest, judged: JudgedCohort, finding: Finding): void {
    if (this.setting.isPart !== true) return;
    const naming: Naming = {
      number: () => {
        this.foundAsLived += 1;
        return numbered("L", this.foundAsLived);
      },
      file: (name) => `as-lived-${name}`,
    };
    const counterexample = this.oneLife(request, judged, finding, naming);
    this.setting.log({ type: "counterexample-as-lived", counterexample });
  }

  /** The one life of a cohort that a finding is about, as it was lived. */
  private oneLife(
    request: CohortRequest,
    judged: JudgedCohort,
    finding: Finding,
    naming: Naming = this.naming,
  ): CounterexampleFound {
    const own = judged.lives.filter(({ life }) => life.setting.index === finding.life);
    // What is wrong with a file as a whole is nobody's own.
    const lives = own.length > 0 ? own : judged.lives;
    const shrunk = { tried: 0, state: "limited" as const, path: String(finding.life ?? "") };
    const shown = { ...judged, lives, findings: [finding] };
    return this.counterexample(request, { shown, calls: this.callsOf(judged) }, shrunk, signatureOf(finding), naming);
  }

  /** Tells a cohort as it was lived, without shrinking; for replays. */
  tellAsLived(request: CohortRequest, judged: JudgedCohort): void {
    const shrunk = { tried: 0, state: "complete" as const, path: "" };
    const signature = judged.findings[0] === undefined ? "none" : signatureOf(judged.findings[0]);
    const calls = this.callsOf(judged);
    this.setting.log(this.counterexample(request, { shown: judged, calls }, shrunk, signature));
  }

  /** The calls of a cohort; those since the last time, where it was lived only to be told. */
  private callsOf(judged: JudgedCohort): readonly Exchange[] {
    return this.calls.get(judged) ?? this.setting.takeExchanges();
  }

  private async tell(request: CohortRequest, judged: JudgedCohort, signature: string): Promise<void> {
    const { agreement, scenario, cohort, lives, faults } = request;
    let tried = 0;
    const live = async (lot: Lot): Promise<JudgedCohort> => {
      const lineage = { scenario, cohort, candidate: { of: signature, number: tried } };
      tried += 1;
      return this.attempts.judge(agreement, lot, { lineage, tracker: new ReadingTracker() });
    };
    const { shrunk, ...kept } = await shrinkLot(
      { lot: { lives, ...(faults === undefined ? {} : { faults }) }, agreement, shown: troublesOf(judged), signature },
      async (lot) => troublesOf(await live(lot)),
      this.setting,
    );
    this.setting.takeExchanges();
    this.tellShrunk(request, judged, signature, { shrunk, final: await live({ lives: shrunk.lives, ...kept.faults }) });
  }

  /** The same of what only shows beside others: all of them live the candidates. */
  private async tellTogether(request: CohortRequest, judged: JudgedCohort, signature: string): Promise<void> {
    const found = await request.together?.shrink?.(troublesOf(judged), signature);
    if (found !== undefined) this.tellShrunk(request, judged, signature, found);
  }

  private tellShrunk(
    request: CohortRequest,
    judged: JudgedCohort,
    signature: string,
    { shrunk, final }: ShrunkTogether,
  ): void {
    const same = final.findings.filter((finding) => signatureOf(finding) === signature);
    // Where the lender does not fail the same way twice, the cohort as it was first lived is told.
    const shown = same.length > 0 ? final : judged;
    this.setting.log(this.counterexample(request, { shown, calls: this.callsOf(shown) }, shrunk, signature));
    // What the smallest story shows beside the trouble it was shrunk for needs no story of its own.
    for (const finding of shown.findings) this.metBeside.add(signatureOf(finding));
  }

  private counterexample(
    { agreement, cohort, scenario }: CohortRequest,
    { shown, calls }: { readonly shown: JudgedCohort; readonly calls: readonly Exchange[] },
    shrunk: Omit<Shrunk, "lives">,
    signature: string,
    { number, file }: Naming = this.naming,
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
      profile: setting.world.profile,
      reporter: setting.reporter,
      shrinkable: setting.canReset,
      exchanges: calls,
      number,
      writeReplay: (name, replay) => setting.writeReplay(file(name), replay),
    });
  }

  /** Names of what is told. */
  private readonly naming: Naming = {
    number: () => {
      this.found += 1;
      return numbered(this.setting.reporter === undefined ? "F" : `${this.setting.reporter}-F`, this.found);
    },
    file: (name) => name,
  };
}
