import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { LineEvent } from "../../schemas/ledger/event.js";
import type { Instant, MinorUnits } from "../../schemas/ledger/primitives.js";
import type { LineTerms } from "../../schemas/ledger/terms.js";
import { businessDateOf, epochMs } from "./business-day.js";
import type { Happened } from "./lived-dated.js";
import { lineAt } from "./lived-line.js";

/** The limit that was in force at an instant: of what happened to the line on that day, what had happened by then (L35). */
export function limitWhen(
  { terms, events }: Happened<LineTerms, LineEvent>,
  instant: Instant,
  agreement: Agreement,
): MinorUnits {
  const by = epochMs(instant);
  const told = events.filter(({ event }) => epochMs(event.occurredAt) <= by);
  return lineAt({ terms, events: told }, businessDateOf(instant, agreement)).limit;
}
