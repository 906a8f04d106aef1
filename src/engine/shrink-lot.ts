import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Life } from "../../schemas/run/life.js";
import { CalendarRangeError } from "../ledger/business-calendar.js";
import { LenderAnswerError } from "../lender/lender-errors.js";
import type { Lot } from "./attempts.js";
import { lifeMeasure, type Shrunk, shrinkLives, type Trouble } from "./shrink.js";
import { shrinkFaults } from "./shrink-faults.js";
import type { SuiteRunSetting } from "./suite-run-setting.js";

/** What is to be shrunk. */
export interface ToShrink {
  readonly lot: Lot;
  readonly agreement: Agreement;
  /** Everything that the lot showed. */
  readonly shown: readonly Trouble[];
  /** The kind of it that is to be kept. */
  readonly signature: string;
}

/** The fewest, shortest lives with the fewest, plainest faults. */
export interface ShrunkLot {
  readonly shrunk: Shrunk;
  readonly faults: Pick<Lot, "faults">;
}

// Each pass takes a lender without reset as many months forward as its lives are long.
const PASSES_FORWARD = 12;

/**
 * The fewest, shortest lives that still show a kind of trouble. A lender that cannot be reset lives the candidates as new
 * accounts, in a few passes forward in time; what a calendar does not reach any more stays as it was lived.
 * @param tryLot lives a candidate and answers what it shows
 */
export async function shrinkLot(
  { lot: { lives, faults }, agreement, shown, signature }: ToShrink,
  tryLot: (candidate: Lot) => Promise<readonly Trouble[]>,
  { canReset, shrink, simpler }: Pick<SuiteRunSetting, "canReset" | "shrink" | "simpler">,
): Promise<ShrunkLot> {
  const limits = { ...shrink, cohorts: canReset ? shrink.cohorts : Math.min(shrink.cohorts, PASSES_FORWARD) };
  // A candidate that a lender answers wrongly is no simpler form of the trouble that is shrunk, and with a reset the next
  // one begins anew.
  const tried = async (candidate: Lot): Promise<readonly Trouble[]> => {
    try {
      return await tryLot(candidate);
    } catch (error) {
      if (canReset && error instanceof LenderAnswerError) return [];
      throw error;
    }
  };
  let kept: Pick<Lot, "faults"> = faults === undefined ? {} : { faults };
  try {
    if (faults !== undefined) {
      let plans = 0;
      const plan = await shrinkFaults(faults, async (fewer) => {
        plans += 1;
        if (plans > limits.cohorts / 2) return false;
        const found = await tried({ lives, faults: fewer });
        return found.some((trouble) => trouble.signature === signature);
      });
      limits.cohorts -= plans;
      kept = { faults: plan };
    }
    const world = {
      tryLives: async (candidate: readonly Life[]) => tried({ lives: candidate, ...kept }),
      simpler: (life: Life) => simpler(life, agreement),
      measure: lifeMeasure,
    };
    return { shrunk: await shrinkLives(lives, shown, signature, world, limits), faults: kept };
  } catch (error) {
    if (canReset || !(error instanceof CalendarRangeError)) throw error;
    return { shrunk: { lives, tried: 0, state: "limited", path: "" }, faults: kept };
  }
}
