import type { LenderPort } from "../lender/lender-port.js";

/** A port that adds up how long the lender was waited for. */
export interface MeteredPort {
  readonly port: LenderPort;
  /** Milliseconds in which at least one call was under way. */
  elapsedMs(): number;
}

/** Wraps a port so that the cost of the lender can be told from our own. */
export function meterPort(port: LenderPort, nowMs: () => number): MeteredPort {
  let open = 0;
  let since = 0;
  let total = 0;
  const timed =
    <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (open === 0) since = nowMs();
      open += 1;
      try {
        return await call(...args);
      } finally {
        open -= 1;
        if (open === 0) total += nowMs() - since;
      }
    };
  return {
    port: {
      capabilities: timed(() => port.capabilities()),
      moveClock: timed((now) => port.moveClock(now)),
      reset: timed((now, agreement) => port.reset(now, agreement)),
      openAccount: timed((request) => port.openAccount(request)),
      postEvent: timed((accountId, event) => port.postEvent(accountId, event)),
      submissions: timed((after) => port.submissions(after)),
      feedback: timed((fileName, bytes) => port.feedback(fileName, bytes)),
      close: () => port.close(),
    },
    elapsedMs: () => total,
  };
}
