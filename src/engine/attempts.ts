import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { ReadingTracker } from "../reconcile/reading-tracker.js";
import { type LivedTwice, liveBeside, type OtherBuild } from "./against/live-beside.js";
import type { Cohort, EngineWorld } from "./cohort.js";
import { readFirstMove } from "./first-move.js";
import { Identities, type Lineage } from "./identities.js";
import { type JudgedCohort, judgeCohort } from "./judge-cohort.js";
import { liveCohort } from "./live-cohort.js";
import { Placement } from "./placement.js";
import { shiftFaults } from "./shift-faults.js";
import type { CohortRequest, SuiteRunSetting } from "./suite-run-setting.js";

/** What is lived at once. */
export type Lot = Pick<CohortRequest, "lives" | "people" | "keepDates" | "start" | "faults">;

/** How a lot is lived. */
export interface Attempt {
  readonly lineage: Lineage;
  readonly tracker: ReadingTracker;
  /** Told of the lot as it is about to be lived, at the dates at which it found a place. */
  readonly onPlaced?: ((cohort: Cohort) => void) | undefined;
  readonly onFile?: Cohort["onFile"];
}

/** A cohort that two builds lived, judged at one of them. */
export interface JudgedTwice extends Pick<LivedTwice, "other"> {
  readonly judged: JudgedCohort;
}

/** Lives lots against one lender, one after the other, each at a place in time and under names of its own. */
export class Attempts {
  private readonly world: EngineWorld;
  private readonly canReset: boolean;
  private readonly placement: Placement;
  private readonly identities: Identities;

  constructor({
    world,
    canReset,
    start,
    reference,
  }: Pick<SuiteRunSetting, "world" | "canReset" | "start" | "reference">) {
    this.world = canReset ? world : { ...world, port: readFirstMove(world.port) };
    this.canReset = canReset;
    this.placement = new Placement(start, canReset);
    this.identities = new Identities(reference, canReset);
  }

  /** The first date at which a life may begin, as things stand; null where any will do. */
  earliest(agreement: Agreement): IsoDate | null {
    return this.placement.earliest(agreement);
  }

  /** Lives a lot and judges it. */
  async judge(agreement: Agreement, lot: Lot, attempt: Attempt): Promise<JudgedCohort> {
    const lived = await liveCohort(this.place(agreement, lot, attempt), this.world);
    this.placement.cohortEnded(lived.runEnd, agreement);
    return judgeCohort(lived, this.world.profile, attempt.tracker);
  }

  /** Lives a lot on two builds side by side, and judges what came of it here. */
  async judgeBeside(agreement: Agreement, lot: Lot, attempt: Attempt, build: OtherBuild): Promise<JudgedTwice> {
    const { lived, other } = await liveBeside(this.place(agreement, lot, attempt), this.world, build);
    this.placement.cohortEnded(lived.runEnd, agreement);
    return { judged: judgeCohort(lived, this.world.profile, attempt.tracker), other };
  }

  private place(agreement: Agreement, lot: Lot, attempt: Attempt): Cohort {
    const { lives, start, months } = this.placement.place(lot, agreement);
    const cohort: Cohort = {
      agreement,
      lives,
      start,
      ...this.identities.next(attempt.lineage, lot.people),
      reset: this.canReset,
      ...(lot.faults === undefined ? {} : { faults: shiftFaults(lot.faults, months) }),
      onFile: attempt.onFile,
    };
    attempt.onPlaced?.(cohort);
    return cohort;
  }
}
