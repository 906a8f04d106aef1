/** A kill that is about to come. */
export interface PendingKill {
  /** Calls it off where it has not come yet; answers whether it came. */
  callOff(): Promise<boolean>;
}

/**
 * The lender's own process, started by the harness, as far as it can be disturbed. Nothing else is ever ended by it.
 *
 * - `running`: it was ready once, and has not ended.
 * - `struck`: ended without warning by the harness, and not ready again yet.
 * - `resting`: stopped in order by the harness.
 * - `gone`: it has ended by itself, or the harness has ended it for good.
 */
export interface LenderProcess {
  readonly state: "running" | "struck" | "resting" | "gone";
  /** How often it was ended without warning, or replaced by a second copy: a call in which this grows may have to be made again. */
  readonly strikes: number;
  /** How it ended by itself, with the last lines of its output; undefined where it did not. */
  readonly ownEnd: string | undefined;
  /** Resolves when it has ended, or a moment later: to be awaited where a call has failed, before `strikes` and `ownEnd` are read. */
  settle(): Promise<void>;
  /** Ends it without warning, with all that it has started, and resolves when it is over. */
  kill(): Promise<void>;
  /** Ends it without warning after so many milliseconds. */
  killAfter(ms: number): PendingKill;
  /** Stops it in order and leaves it stopped. */
  rest(): Promise<void>;
  /**
   * Starts it again where it was struck or rests, and resolves when it is ready; does nothing in any other state.
   * @throws LenderAnswerError `promise` when it does not come back.
   */
  start(): Promise<void>;
  /**
   * Starts a second copy beside it, and resolves when one of the two has ended, or the second has had twice the time that
   * the first took to be ready. A second copy that outlives the first takes its place.
   */
  startSecond(): Promise<void>;
  /** Ends the second copy where it still runs. */
  endSecond(): Promise<void>;
  /** Stops it in order, for good. */
  end(): Promise<void>;
}

/**
 * Why the lender could not be started. The list is closed.
 * - `command`: the program cannot be run.
 * - `exited`: it ended before it was ready.
 * - `not-ready`: it did not answer in time.
 * - `port-taken`: something that the harness did not start answers there already.
 */
export type StartFailure = "command" | "exited" | "not-ready" | "port-taken";

/** The lender could not be started by the command that the configuration gives. The user's to put right: exit code 3. */
export class LenderProcessError extends Error {
  readonly code = "LENDER_PROCESS";
  readonly reason: StartFailure;

  constructor(reason: StartFailure, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "LenderProcessError";
    this.reason = reason;
  }
}
