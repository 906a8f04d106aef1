import { LenderAnswerError, LenderUnreachable } from "../../lender/lender-errors.js";
import { LenderProcessError } from "../../lender/lender-process.js";
import type { Cohort, EngineWorld, LivedCohort } from "../cohort.js";
import { liveCohort } from "../live-cohort.js";
import { notRunReason } from "../not-run.js";
import { Pace } from "./pace.js";

/** Another build of the lender, that lives the same lives. */
export interface OtherBuild {
  readonly world: EngineWorld;
  readonly onFile?: Cohort["onFile"];
}

/** A cohort that two builds lived. */
export interface LivedTwice {
  readonly lived: LivedCohort;
  /** What came of it at the other build, or why it could not live it. */
  readonly other: LivedCohort | { readonly error: unknown };
}

/**
 * Lives a cohort on two builds side by side: both are asked for the same instants at the same time. What the other one
 * cannot do ends nothing here.
 * @throws whatever living it here throws; a fault of ours at the other build
 */
export async function liveBeside(cohort: Cohort, world: EngineWorld, build: OtherBuild): Promise<LivedTwice> {
  const pace = new Pace();
  const [seat, otherSeat] = [pace.seat(), pace.seat()];
  const [mine, other] = await Promise.allSettled([
    liveCohort({ ...cohort, pace: seat }, world).finally(() => seat.leave()),
    liveCohort({ ...cohort, onFile: build.onFile, pace: otherSeat }, build.world).finally(() => otherSeat.leave()),
  ]);
  if (mine.status === "rejected") throw mine.reason;
  if (other.status === "fulfilled") return { lived: mine.value, other: other.value };
  if (!isTheirs(other.reason)) throw other.reason;
  return { lived: mine.value, other: { error: other.reason } };
}

const THEIRS = [LenderAnswerError, LenderUnreachable, LenderProcessError] as const;

/** Whether an error is what a lender did or could not do. */
function isTheirs(error: unknown): boolean {
  return THEIRS.some((kind) => error instanceof kind) || notRunReason(error) !== null;
}
