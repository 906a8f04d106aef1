import type { Instant } from "../../schemas/ledger/primitives.js";
import { LenderAnswerError, LenderUnreachable } from "./lender-errors.js";
import type { LenderPort } from "./lender-port.js";
import type { LenderProcess } from "./lender-process.js";

/**
 * A port to a lender whose process may be ended by the harness: before each call it is started again where it has to be,
 * and a call under which it was struck is made again as it was. While it rests, steps of the clock are held back, and no
 * files are asked for; any other call wakes it, and its clock is moved to where it should stand before.
 * @throws what the calls of the port throw where the lender was not struck meanwhile.
 */
export function outlivingPort(port: LenderPort, process: LenderProcess): LenderPort {
  let heldBack: Instant | undefined;
  let catchingUp: Promise<void> | undefined;

  /** Makes a call until it was made without the lender being ended under it. */
  async function outlive<T>(call: () => Promise<T>): Promise<T> {
    for (;;) {
      await process.start();
      const before = process.strikes;
      try {
        return await call();
      } catch (error) {
        if (isLost(error)) await process.settle();
        if (process.strikes === before) throw explained(error, process);
      }
    }
  }

  /** Moves the clock over what was held back, once for all calls that wait for it. */
  async function catchUp(): Promise<void> {
    if (heldBack === undefined) return;
    const now = heldBack;
    catchingUp ??= outlive(() => port.moveClock(now)).finally(() => {
      catchingUp = undefined;
    });
    await catchingUp;
    if (heldBack === now) heldBack = undefined;
  }

  async function awake<T>(call: () => Promise<T>): Promise<T> {
    await catchUp();
    return outlive(call);
  }

  return {
    capabilities: () => outlive(() => port.capabilities()),
    async moveClock(now) {
      if (process.state === "resting") {
        heldBack = now;
        return;
      }
      heldBack = undefined;
      await outlive(() => port.moveClock(now));
    },
    async reset(now, agreement) {
      heldBack = undefined;
      await outlive(() => port.reset(now, agreement));
    },
    openAccount: (request) => awake(() => port.openAccount(request)),
    postEvent: (accountId, event) => awake(() => port.postEvent(accountId, event)),
    async submissions(after) {
      return process.state === "resting" ? { files: [], next: after } : outlive(() => port.submissions(after));
    },
    feedback: (fileName, bytes) => awake(() => port.feedback(fileName, bytes)),
    close: () => port.close(),
  };
}

/** Whether a call failed as it does when the lender ends under it. */
function isLost(error: unknown): boolean {
  if (error instanceof LenderAnswerError) return error.fault === "truncated";
  return error instanceof LenderUnreachable && error.reason !== "time-out";
}

/** An answer that did not come because the lender has gone says so. */
function explained(error: unknown, { ownEnd }: LenderProcess): unknown {
  if (ownEnd === undefined || !(error instanceof LenderUnreachable)) return error;
  const { reason, target } = error;
  return new LenderUnreachable(`${error.message} ${ownEnd}`, { reason, target, cause: error });
}
