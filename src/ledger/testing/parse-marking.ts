import type { MarkingEvent } from "../../../schemas/ledger/event.js";
import type { EventBase } from "../../../schemas/ledger/event-base.js";
import { parseOtherwise } from "./live-story.js";

/**
 * What a revolving loan or a card is marked by, stopped by and sold by (clauses L80, L81, L83), in words: `court`, `bad-debt`,
 * `write-off`, `stop`, `resume`, `sell 500`, `carve 500`; null for any other word.
 */
export function parseMarking(what: string, how: string, base: EventBase): MarkingEvent | null {
  if (what === "stop") return { ...base, type: "stop-payment" };
  if (what === "resume") return { ...base, type: "resume-payment" };
  const event = parseOtherwise(what, how, base);
  switch (event?.type) {
    case "legal-action":
    case "bad-debt":
    case "write-off":
    case "claim-transfer":
      return event;
    default:
      return null;
  }
}
