import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { FaultPlan } from "../../../schemas/run/fault-plan.js";
import type { Finding } from "../../../schemas/run/finding.js";
import type { Life } from "../../../schemas/run/life.js";

/** A lender under test, for tests of one's own. */
export interface TestedLender {
  /** What the lender says that it can do. */
  readonly capabilities: Capabilities;
  /**
   * Lives some lives on one business clock, waits until everything they owe would have been late, and judges what came. Calls
   * are lived one after the other, in the order in which they were made.
   * @throws NotRun where the lender cannot live them (message and `reason` say why): a test that did not run is not passed
   * @throws LenderUnreachable, LenderAnswerError where the lender gives no answer or one that the interface does not allow
   */
  live(lives: readonly Life[], options?: LiveOptions): Promise<LivedLives>;
  /** Ends what was opened, a lender in this process included. */
  close(): Promise<void>;
}

/** How lives are lived. */
export interface LiveOptions {
  /** Agreement, or name of a built-in one. Default: the one that the lender's capabilities name. */
  readonly agreement?: Agreement | string;
  /** What goes wrong between lender and bureau meanwhile. Default: nothing. */
  readonly faults?: FaultPlan;
}

/** What came of lives. */
export interface LivedLives {
  /** Worst first; empty where every record that was owed came, rightly and in time, and nothing else did. */
  readonly findings: readonly Finding[];
  /** The findings with their story, as a terminal shows them, for the message of a failing test; empty without findings. */
  readonly story: string;
}
