import type { LineEvent } from "../../schemas/ledger/event.js";
import type { IsoDate, MinorUnits } from "../../schemas/ledger/primitives.js";
import type { LineTerms } from "../../schemas/ledger/terms.js";
import { amendRefusal, isAmending, voidRefusal } from "./amend-refusal.js";
import type { Happened, LivedDated } from "./lived-dated.js";
import { inEffectOn } from "./put-right.js";
import type { Refusal } from "./refusal.js";
import { takeBackRefusal } from "./take-back-refusal.js";

/** A credit line as it was lived: what was told to the lender of the line itself. Its account is 授信协议标识码. */
export type LivedLine = LivedDated<LineTerms, LineEvent>;

/** A credit line at the end of a business day. */
export interface LineView {
  readonly limit: MinorUnits;
  /** Day with which it was over, by its terms or before them; null while it is in force. */
  readonly endedOn: IsoDate | null;
  /** Whether it was ended before it expired. */
  readonly endedEarly: boolean;
}

/** What of a line can be taken back (clause L78). */
export const TAKEN_BACK_OF_LINE: ReadonlySet<LineEvent["type"]> = new Set(["limit-change"]);

/** The line at the end of a day, as it was known then (clauses L33, L35, L36, L78); what is void stands as before. */
export function lineAt({ terms, events }: Happened<LineTerms, LineEvent>, day: IsoDate): LineView {
  const known = inEffectOn(events, day);
  const limit = known.reduce((last, { event }) => (event.type === "limit-change" ? event.limit : last), terms.limit);
  const ended = known.find(({ event }) => event.type === "line-end");
  if (ended !== undefined) return { limit, endedOn: ended.date, endedEarly: true };
  return { limit, endedOn: terms.expiryDate <= day ? terms.expiryDate : null, endedEarly: false };
}

/**
 * Why an event on a line cannot be, as a lender would answer it (422 or 409); null where it can (clauses L35, L36, L75 to
 * L78).
 * @param isUsed whether anything was ever opened under it
 */
export function lineRefusal(
  lived: Happened<LineTerms, LineEvent>,
  event: LineEvent,
  day: IsoDate,
  isUsed = false,
): Refusal {
  const { events, terms } = lived;
  const { limit, endedOn } = lineAt(lived, day);
  const isVoid = voidRefusal({ name: "line", events });
  if (isVoid !== null) return isVoid;
  if (isAmending(event)) {
    const keeps = isUsed ? "something was opened under the line (L75)" : null;
    return amendRefusal(event, day, {
      name: "line",
      events,
      openedOn: terms.effectiveDate,
      over: endedOn !== null,
      keeps,
    });
  }
  if (endedOn !== null) return "the line is over (L36)";
  if (event.type === "reversal") {
    if (isUsed) return "something was opened under the line (L78)";
    return takeBackRefusal(lived, event, day, {
      of: TAKEN_BACK_OF_LINE,
      refusal: lineRefusal,
      isOver: (kept, on) => lineAt(kept, on).endedOn !== null,
    });
  }
  if (event.type === "limit-change") return event.limit === limit ? "the limit is that already (L35)" : null;
  return day === terms.effectiveDate ? "a line does not end on the day of its grant (L36)" : null;
}

/** Why nothing can be drawn of a line; null where it can (clause L34). */
export function drawRefusal(
  lived: Happened<LineTerms, LineEvent>,
  draw: { readonly amount: MinorUnits; readonly used: MinorUnits; readonly day: IsoDate },
): Refusal {
  const { limit, endedOn } = lineAt(lived, draw.day);
  if (draw.day < lived.terms.effectiveDate) return "the line is not granted yet (L34)";
  const isVoid = voidRefusal({ name: "line", events: lived.events });
  if (isVoid !== null) return isVoid;
  if (endedOn !== null) return "the line is over (L34)";
  return draw.used + draw.amount > limit ? "the draw exceeds what is left of the line (L34)" : null;
}
