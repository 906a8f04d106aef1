import type { Instant } from "../../schemas/ledger/primitives.js";
import type { Fault, FaultPlan } from "../../schemas/run/fault-plan.js";

/** A submission that met a fault of the plan. */
export interface FaultHit {
  /** Where the business clock stood. */
  readonly at: Instant;
  /** Where the clock stood when it began, where it lasted until then. */
  readonly since?: Instant;
  readonly fault: Fault;
  /** Name under which was submitted, as it can be printed. */
  readonly name: string;
  /** Whether the bureau has the file all the same: then only its answer was disturbed. */
  readonly received: boolean;
}

/**
 * The line on which files come in, as far as a plan can disturb it. A line holds no judgement: it does what the plan says
 * when the business clock stands where the plan says it, and tells what it did.
 */
export interface BureauLine {
  /** true where nobody on this side can see what is sent in vain, as with a folder that cannot be written to. */
  readonly blind?: boolean;
  /** The faults of a plan that this line cannot cause, since the delivery has no such place. */
  cannot(plan: FaultPlan): readonly Fault[];
  /**
   * Disturbs by this plan from the next `moveTo` on, counting anew; an empty plan disturbs nothing. Whatever an earlier
   * plan still disturbed has ended.
   * @throws RangeError where the time zone or a date of the plan does not exist.
   */
  begin(plan: FaultPlan, timeZone: string): Promise<void>;
  /**
   * The business clock is about to stand here: spans that begin or end by then do so now, and whatever arrives until the
   * next call counts as arriving here. To be called before the lender is told.
   */
  moveTo(now: Instant): Promise<void>;
  /**
   * What was hit since the last time it was asked, in the order in which it was settled. Nothing is told of a connection
   * that was refused, or of a folder that could not be written to: nobody on this side sees those.
   */
  takeHits(): readonly FaultHit[];
  /** Ends every disturbance; what was hit can still be taken. */
  end(): Promise<void>;
}
