import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { CardView } from "../../../../ledger/card/card-view.js";
import type { LivedCard } from "../../../../ledger/card/lived-card.js";
import { daysBetween } from "../../../../ledger/dates.js";
import type { OwingRules } from "../../../profile.js";

/** A day of a card as of which a record with segment H is owed (clauses L50, L52, L56, L59). */
export interface CardTurn {
  readonly code: "10" | "20" | "30" | "31" | "32";
  readonly day: IsoDate;
  /** Whether it is the first that the bureau hears of the card. */
  readonly first: boolean;
}

/** From so many days after the opening on an account is no new one any more (I2100A11). */
const NEW_FOR_DAYS = 30;

/** Days with a record that carries H, up to that of the view, ascending; none of a card that is withheld so far. */
export function cardTurns(
  lived: Pick<LivedCard, "terms">,
  { billDays, closings, activatedOn, date }: CardView,
  rules: Pick<OwingRules, "agreement">,
): CardTurn[] {
  const { openDate } = lived.terms;
  const withheld = rules.agreement.cards?.unactivated === "withheld";
  const from = withheld ? activatedOn : openDate;
  if (from === null) return [];
  // A card withheld for longer is told first on a bill day, as an account that exists already (clause L52).
  const introduced = daysBetween(openDate, from) < NEW_FOR_DAYS;
  const since = (day: IsoDate): boolean => (introduced ? day > from : day >= from);
  const bills = billDays.filter((day) => since(day) && !closings.includes(day));
  const days = [
    ...(introduced ? [{ code: "10" as const, day: from }] : []),
    ...bills.map((day) => ({ code: "30" as const, day })),
    ...closings.map((day) => ({ code: billDays.includes(day) ? ("32" as const) : ("20" as const), day })),
  ]
    .filter(({ day }) => day <= date)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : Number(a.code) - Number(b.code)));
  return days.map(({ code, day }, index) => {
    const first = index === 0;
    return { code: first && code === "30" ? "31" : code, day, first };
  });
}

/** Whether a turn tells of a month or of the closing, and not of the opening. */
export function isMonthOrClosing({ code }: CardTurn): boolean {
  return code !== "10";
}

/** Whether a turn closes the card. */
export function isClosing({ code }: CardTurn): boolean {
  return code === "20" || code === "32";
}
