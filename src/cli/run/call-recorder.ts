import type { Exchange } from "../../../schemas/run/event-log.js";
import type { LenderCall } from "../../lender/lender-port.js";

// Enough for any counterexample; a whole cohort makes far more calls and is never told call by call.
const KEPT = 20_000;

/** Keeps the calls made to the lender until they are taken. */
export interface CallRecorder {
  record(call: LenderCall): void;
  /** The calls since the last time, in order; clock steps that another clock step follows are left out. */
  take(): Exchange[];
}

/** Makes a {@link CallRecorder}. */
export function createCallRecorder(): CallRecorder {
  let calls: Exchange[] = [];
  return {
    record({ method, path, headers, body, status }) {
      if (calls.length < KEPT) {
        calls.push({ method, path, headers: { ...headers }, ...(body === undefined ? {} : { body }), status });
      }
    },
    take() {
      const taken = calls;
      calls = [];
      // A later clock step does what the earlier ones would have done, so the last of a row is enough to go by.
      return taken.filter((call, index) => !isClock(call) || !isClock(taken[index + 1]));
    },
  };
}

function isClock(call: Exchange | undefined): boolean {
  return call?.method === "PUT";
}
