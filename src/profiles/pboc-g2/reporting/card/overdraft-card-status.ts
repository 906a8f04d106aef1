import type { MinorUnits } from "../../../../../schemas/ledger/primitives.js";
import type { CardView } from "../../../../ledger/card/card-view.js";
import type { LivedCard } from "../../../../ledger/card/lived-card.js";
import { daysBetween } from "../../../../ledger/dates.js";
import type { AcceptedValue } from "../../../owed-record.js";
import { reading } from "../owed-field.js";
import { dayBand } from "../status-digit.js";
import { overdueLetters } from "../status-letters.js";
import { isWithin, periodUpTo, type Stretch } from "./card-facts.js";

/** Days that an overdraft may be old before it counts among those of more than 180 (OvedrawBaOve180). */
const LONG_DAYS = 180;

/**
 * RpyStatus of an R3 at the end of a day (clauses L50, L56): the band of the days since its oldest overdraft, 1 at least.
 * Whether one of the day itself is told as overdrawn yet is nowhere said. Of bad debt it is B or that band (clause L80).
 */
export function overdrawnStatus({ overdrafts, date, marks }: CardView): readonly AcceptedValue[] {
  const oldest = overdrafts[0];
  if (oldest === undefined) return [];
  if (oldest.date === date) return [reading("overdrawn-that-day", "1", "1"), reading("overdrawn-that-day", "N", "N")];
  return overdueLetters([{ value: String(dayBand(daysBetween(oldest.date, date))) }], marks);
}

/** RpyStatus of an R3 on a bill day (clause L56, §4.3). */
export function overdraftCardStatus(
  view: CardView,
  period: Stretch,
  lived: Pick<LivedCard, "terms">,
): readonly AcceptedValue[] {
  const overdrawn = overdrawnStatus(view);
  if (overdrawn.length > 0) return overdrawn;
  if (wasUsed(view, period)) return [{ value: "N" }];
  const isFirst = period.after < lived.terms.openDate;
  if (isFirst || !wasUsed(view, periodUpTo(period.after, view, lived))) return [{ value: "*" }];
  // Not overdrawn "this month and not the last one": the month in which it was paid off may count as one or the other.
  return [reading("overdrawn-the-month-before", "star", "*"), reading("overdrawn-the-month-before", "N", "N")];
}

/** What of an R3 was overdrawn more than 180 days before, and is not paid. */
export function longOverdrawn({ overdrafts, date }: CardView): MinorUnits {
  return overdrafts.reduce(
    (sum, overdraft) => sum + (daysBetween(overdraft.date, date) > LONG_DAYS ? overdraft.unpaid : 0),
    0,
  );
}

/** Whether something was drawn in a stretch, or owed at the end of one of its days or of the day before them. */
function wasUsed({ drawdowns, balances }: CardView, stretch: Stretch): boolean {
  const atItsBeginning = balances.findLast(({ from }) => from <= stretch.after)?.owed ?? 0;
  return (
    atItsBeginning > 0 ||
    drawdowns.some(({ date }) => isWithin(date, stretch)) ||
    balances.some(({ from, owed }) => owed > 0 && isWithin(from, stretch))
  );
}
