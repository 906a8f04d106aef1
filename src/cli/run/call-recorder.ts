import type { Exchange } from "../../../schemas/run/event-log.js";
import type { LenderCall } from "../../lender/lender-port.js";

// Enough for any counterexample; a whole cohort makes far more calls and is never told call by call.
const KEPT = 20_000;

/** Keeps the calls made to the lender until they are taken. */
export interface CallRecorder {
  record(call: LenderCall): void;
  /** The calls since the last time, in order. */
  take(): Exchange[];
}

/** Makes a {@link CallRecorder}; each call is told to `also`, kept or not. */
export function createCallRecorder(also: (call: LenderCall) => void = () => undefined): CallRecorder {
  let calls: Exchange[] = [];
  return {
    record(call) {
      const { method, path, headers, body, status } = call;
      also(call);
      if (calls.length < KEPT) {
        calls.push({ method, path, headers: { ...headers }, ...(body === undefined ? {} : { body }), status });
      }
    },
    take() {
      const taken = calls;
      calls = [];
      return taken;
    },
  };
}
