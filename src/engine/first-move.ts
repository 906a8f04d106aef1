import { Temporal } from "temporal-polyfill";
import type { Instant } from "../../schemas/ledger/primitives.js";
import { LenderAnswerError } from "../lender/lender-errors.js";
import type { LenderPort } from "../lender/lender-port.js";
import { ClockAhead } from "./not-run.js";

const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})/g;

// More of a lender's own words than this helps nobody.
const WORDS_SHOWN = 200;

/**
 * A port to a lender that cannot be reset, whose clock nobody knows before it is first moved. Where that first move is
 * refused because the clock stands later already, neither side is at fault.
 * @throws ClockAhead from `moveClock` instead of the LenderAnswerError, with what was received and what to configure.
 */
export function readFirstMove(port: LenderPort): LenderPort {
  let known = false;
  return {
    capabilities: async () => port.capabilities(),
    async moveClock(now) {
      try {
        await port.moveClock(now);
        known = true;
      } catch (error) {
        throw known ? error : (clockAhead(error, now) ?? error);
      }
    },
    reset: async (now, agreement) => port.reset(now, agreement),
    openAccount: async (request) => port.openAccount(request),
    postEvent: async (accountId, event) => port.postEvent(accountId, event),
    submissions: async (after) => port.submissions(after),
    feedback: async (fileName, bytes) => port.feedback(fileName, bytes),
    close: async () => port.close(),
  };
}

/** What a refused move says of the lender's clock; null where it says nothing of a later one. */
function clockAhead(error: unknown, asked: Instant): ClockAhead | null {
  if (!(error instanceof LenderAnswerError)) return null;
  const words = error.problem?.detail ?? error.problem?.title ?? (error.problem === undefined ? error.message : "");
  const clock = laterInstant(words, asked);
  // 409 is what the interface has for it; some answer 200 with the clock where it stands.
  if (error.status !== 409 && (error.fault !== "promise" || clock === null)) return null;
  const refusal = `409 ${JSON.stringify(words.slice(0, WORDS_SHOWN))}`;
  const received =
    error.status === 409 ? { en: refusal, zh: refusal } : { en: `a clock at ${clock}`, zh: `时钟位于 ${clock}` };
  return new ClockAhead(asked, received, clock);
}

/** The latest instant in a text, where it lies after another; null where there is none. */
function laterInstant(text: string, asked: Instant): Instant | null {
  const found = (text.match(INSTANT) ?? []).filter((one) => isLater(one, asked));
  return found.reduce<Instant | null>((latest, one) => (latest === null || isLater(one, latest) ? one : latest), null);
}

function isLater(one: string, other: string): boolean {
  try {
    return Temporal.Instant.compare(one, other) > 0;
  } catch {
    // The pattern lets a thirtieth of February through.
    return false;
  }
}
