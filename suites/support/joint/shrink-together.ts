import { keysTakenBy, stepsIn } from "../../../src/engine/plans-of.js";
import { type LifeMeasure, type Shrunk, shrinkLives, type Trouble } from "../../../src/engine/shrink.js";
import { troublesOf } from "../../../src/engine/signature.js";
import type { SeenTogether, ShrunkTogether } from "../../../src/engine/suite-run-setting.js";
import { CalendarRangeError } from "../../../src/ledger/business-calendar.js";
import { LenderAnswerError } from "../../../src/lender/lender-errors.js";
import type { LifeTogether } from "./life-together.js";
import { type DebtsToLive, type Endpoint, type LivedThere, liveAtAll } from "./live-at-all.js";

/**
 * How what only shows where all endpoints are seen together is shrunk: ever simpler debts are lived at all of them again,
 * within what the run allows. Where not each endpoint can be reset nothing is.
 */
export function shrinkTogether(endpoints: readonly Endpoint[], debts: DebtsToLive): SeenTogether["shrink"] {
  const [own] = endpoints;
  if (own === undefined || endpoints.some(({ canReset }) => !canReset)) return undefined;
  return async (shown, signature) => {
    const candidates = new Candidates(endpoints, debts, signature);
    const limits = endpoints.map(({ run }) => run.setting.shrink);
    const { lives, ...shrunk }: Shrunk<LifeTogether> = await shrinkLives(
      debts.lives,
      shown,
      signature,
      {
        tryLives: async (some) => candidates.show(some),
        simpler: (debt) => debt.simpler(own.agreement),
        measure: debtMeasure,
      },
      {
        cohorts: Math.min(...limits.map(({ cohorts }) => cohorts)),
        sideBySide: Math.min(...limits.map(({ sideBySide }) => sideBySide)),
      },
    );
    return { shrunk, final: await candidates.final(lives) };
  };
}

const debtMeasure: LifeMeasure<LifeTogether> = {
  size: ({ parts }) =>
    parts.reduce((sum, { life }) => sum + ("months" in life ? life.months * 100 : 0) + stepsIn(life), 0),
  keys: ({ parts }) => Math.max(...parts.map(({ life }) => keysTakenBy(life))),
};

/** Simpler debts that are lived at all endpoints while one kind of trouble is shrunk. */
class Candidates {
  private readonly endpoints: readonly Endpoint[];
  private readonly debts: DebtsToLive;
  private readonly signature: string;
  private tried = 0;

  constructor(endpoints: readonly Endpoint[], debts: DebtsToLive, signature: string) {
    this.endpoints = endpoints;
    this.debts = debts;
    this.signature = signature;
  }

  /** What some of them show together, by their positions; nothing where one is answered wrongly, or lies beyond the calendar. */
  async show(some: readonly LifeTogether[]): Promise<readonly Trouble[]> {
    const sorted = [...some.entries()].toSorted(([, a], [, b]) => b.parts.length - a.parts.length);
    try {
      const [own] = await this.live(sorted.map(([, life]) => life));
      if (own === undefined) return [];
      return troublesOf(own.judged).map(({ signature, life }) => ({
        signature,
        life: life === undefined ? undefined : sorted[life]?.[0],
      }));
    } catch (error) {
      if (error instanceof LenderAnswerError || error instanceof CalendarRangeError) return [];
      throw error;
    }
  }

  /** Those that are told, as they are at the lender's own endpoint. */
  async final(lives: readonly LifeTogether[]): Promise<ShrunkTogether["final"]> {
    const [own] = await this.live(lives);
    if (own === undefined) throw new Error("There is no endpoint. The lender's own is always one.");
    return own.judged;
  }

  private async live(lives: readonly LifeTogether[]): Promise<readonly LivedThere[]> {
    const candidate = { of: this.signature, number: this.tried };
    this.tried += 1;
    return liveAtAll(this.endpoints, { ...this.debts, lives }, async (run, request) =>
      run.liveCandidate(request, candidate),
    );
  }
}
