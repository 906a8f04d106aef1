import type { LogEvent, TextByName } from "../../../schemas/run/event-log.js";
import { maskExchange } from "./mask-exchange.js";
import { createScrubber } from "./scrubber.js";

/** A call, as far as people are told of in it. */
export interface SentCall {
  readonly headers: TextByName;
  readonly body?: string | undefined;
}

/**
 * What the lender was last told of people. An answer that is wrong is quoted in the log, and lenders repeat in it whom a
 * call was about; no field tells what stands in such a text.
 */
export interface SentValues {
  /** Remembers the personal values of a call. */
  remember(call: SentCall): void;
  /** The event with those values masked, where it quotes an answer. */
  withoutThem(event: LogEvent): LogEvent;
}

// A lender that works on several calls at once may tell of any of them, and of the accounts before.
const CALLS_KEPT = 200;

/** Makes {@link SentValues} that remember nothing yet. */
export function createSentValues(): SentValues {
  let calls: SentCall[] = [];
  return {
    remember(call) {
      calls.push(call);
      // Cut back now and then, not at each call.
      if (calls.length > 2 * CALLS_KEPT) calls = calls.slice(-CALLS_KEPT);
    },
    withoutThem(event) {
      if (event.type !== "fault" && event.type !== "could-not-run") return event;
      const scrubber = createScrubber();
      for (const { headers, body } of calls) {
        const exchange = {
          method: "POST",
          path: "",
          headers,
          ...(body === undefined ? {} : { body }),
          status: 0,
        } as const;
        maskExchange(exchange, (fieldClass, value) => scrubber.remember(fieldClass, value));
      }
      if (event.type === "fault") return { ...event, message: scrubber.scrub(event.message) };
      const { en, zh } = event.reason;
      return { ...event, reason: { en: scrubber.scrub(en), zh: scrubber.scrub(zh) } };
    },
  };
}
