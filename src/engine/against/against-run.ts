import { type BuildDifference, kindOfDifference } from "../../../schemas/run/builds.js";
import type { ReplayFile } from "../../../schemas/run/replay.js";
import { instantAt } from "../../ledger/business-day.js";
import { LenderUnreachable } from "../../lender/lender-errors.js";
import { LenderProcessError } from "../../lender/lender-process.js";
import {
  groupDifferences,
  type KindOfDifference,
  type LifeDifference,
  type LifeMessages,
  messageDifferences,
} from "../../reconcile/message-difference/message-differences.js";
import { ReadingTracker } from "../../reconcile/reading-tracker.js";
import type { Attempt, Attempts, JudgedTwice, Lot } from "../attempts.js";
import type { EngineWorld, LivedCohort } from "../cohort.js";
import { accountsOf } from "../cohort-finished.js";
import type { JudgedCohort } from "../judge-cohort.js";
import { MessageKeeper } from "../keep-messages.js";
import { firstDay } from "../placement.js";
import type { Trouble } from "../shrink.js";
import { shrinkLot } from "../shrink-lot.js";
import type { CohortRequest, SuiteRunSetting } from "../suite-run-setting.js";
import { differenceTitle, otherFailed } from "./against-words.js";

/** Another build that lives the same lives, to be compared with. */
export interface AgainstSetting {
  /** As the user named it. */
  readonly name: string;
  readonly world: EngineWorld;
  /** Keeps what came of each cohort there. Absent: it is not kept. */
  readonly keepMessage?: SuiteRunSetting["keepMessage"];
  /** Who intends a difference, and why; undefined where nobody does. */
  readonly intended: (difference: Omit<BuildDifference, "intended">) => string | undefined;
}

/** What came of a cohort at the other build beside this one. */
type Beside = { readonly differences: readonly LifeDifference[] } | { readonly error: unknown };

/** Lives cohorts on two builds side by side, and tells what their messages tell otherwise. */
export class AgainstRun {
  private readonly setting: SuiteRunSetting;
  private readonly build: AgainstSetting;
  private readonly attempts: Attempts;
  private readonly beside = new WeakMap<JudgedCohort, Beside>();
  private readonly told = new Set<string>();
  private shrunk = 0;
  /** Why the other build is not asked any more. */
  private gone: unknown;

  constructor(setting: SuiteRunSetting, build: AgainstSetting, attempts: Attempts) {
    this.setting = setting;
    this.build = build;
    this.attempts = attempts;
  }

  /** Lives a cohort on both, and judges it here. */
  async judge(request: CohortRequest, attempt: Attempt): Promise<JudgedCohort> {
    const { agreement, scenario, cohort } = request;
    if (this.gone !== undefined) {
      const judged = await this.attempts.judge(agreement, request, attempt);
      this.beside.set(judged, { error: this.gone });
      return judged;
    }
    const { keepMessage, world } = this.build;
    const keeper =
      keepMessage === undefined
        ? null
        : new MessageKeeper({ scenario, agreement: agreement.name, cohort }, keepMessage);
    const twice = await this.attempts.judgeBeside(agreement, request, attempt, {
      world,
      ...(keeper === null ? {} : { onFile: (file, arrival) => keeper.take(file, arrival) }),
    });
    const { judged, other } = twice;
    if (!("error" in other)) keeper?.end(accountsOf(other));
    else if (this.isGone(other.error)) this.gone = other.error;
    this.beside.set(judged, besideOf(twice));
    return judged;
  }

  /** Whether nothing further is to be asked of the other build: with a reset it can begin anew, if it answers at all. */
  private isGone(error: unknown): boolean {
    return !this.setting.canReset || error instanceof LenderUnreachable || error instanceof LenderProcessError;
  }

  /**
   * Tells what the two builds tell otherwise of some lives of a cohort, by kind: the first time that a kind is met in the
   * run with the shortest life that still shows it, unless somebody intends it. Where a lender can no longer be called, the
   * rest is told without, and the error is thrown at the end.
   */
  async tell(request: CohortRequest, judged: JudgedCohort, positions: readonly number[]): Promise<void> {
    const beside = this.beside.get(judged);
    if (beside === undefined) return;
    const { scenario, agreement, cohort } = request;
    if ("error" in beside) {
      this.setting.log({ type: "could-not-run", scenario, reason: otherFailed(this.build.name, beside.error) });
      return;
    }
    const errors: unknown[] = [];
    const own = new Set(positions);
    const kinds = groupDifferences(beside.differences.filter(({ life }) => own.has(life)));
    for (const { lives: _lives, ...kind } of kinds) {
      const difference = { ...kind, cohort };
      const intended = this.build.intended(difference);
      const replayFile =
        intended === undefined && errors.length === 0
          ? await this.shortest(request, beside.differences, kind).catch((error: unknown) => void errors.push(error))
          : undefined;
      this.setting.log({
        type: "difference",
        scenario,
        agreement: agreement.name,
        difference: { ...difference, ...(intended === undefined ? {} : { intended }) },
        ...(replayFile === undefined ? {} : { replayFile }),
      });
    }
    if (errors.length > 0) throw errors[0];
  }

  /** Replay file of the shortest life that shows a kind; undefined where it was told before, or cannot be found. */
  private async shortest(
    request: CohortRequest,
    shown: readonly LifeDifference[],
    kind: Omit<KindOfDifference, "lives">,
  ): Promise<string | undefined> {
    const signature = kindOfDifference(kind);
    if (this.told.has(signature) || this.shrunk >= this.setting.shrunkStories || this.gone !== undefined)
      return undefined;
    this.told.add(signature);
    this.shrunk += 1;
    const { agreement, lives, faults, scenario, cohort } = request;
    let tried = 0;
    const live = async (lot: Lot): Promise<JudgedTwice> => {
      const lineage = { scenario, cohort, candidate: { of: signature, number: tried } };
      tried += 1;
      const attempt = { lineage, tracker: new ReadingTracker() };
      return this.attempts.judgeBeside(agreement, lot, attempt, { world: this.build.world });
    };
    const lot = { lives, ...(faults === undefined ? {} : { faults }) };
    const { shrunk, ...kept } = await shrinkLot(
      { lot, agreement, shown: troublesOf(shown), signature },
      async (candidate) => {
        const beside = besideOf(await live(candidate));
        if ("error" in beside) throw beside.error;
        return troublesOf(beside.differences);
      },
      this.setting,
    );
    const replay: ReplayFile = {
      replayVersion: 1,
      ...differenceTitle(kind),
      agreement,
      start: instantAt(firstDay(shrunk.lives), "00:00:00.000", agreement.timeZone),
      seed: this.setting.seed,
      path: `${cohort}:${shrunk.path}`,
      lives: [...shrunk.lives],
      ...kept.faults,
      expected: [],
    };
    return this.setting.writeReplay(`difference-${scenario}-${signature}`, replay);
  }
}

function besideOf({ judged, other }: JudgedTwice): Beside {
  if ("error" in other) return other;
  return { differences: messageDifferences(messagesOf(other), messagesOf(judged.lived)) };
}

/** What arrived of each life of a cohort. */
function messagesOf({ lives, received }: LivedCohort): LifeMessages[] {
  return lives.map((one) => {
    return { life: one.setting.index, records: one.keys().flatMap((key) => received.get(key) ?? []) };
  });
}

function troublesOf(differences: readonly LifeDifference[]): Trouble[] {
  return differences.map((difference) => ({ signature: kindOfDifference(difference), life: difference.life }));
}
