import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import { UNMARKED } from "../loan-core.js";
import { makeBill } from "./bill.js";
import {
  type CardCore,
  type CardFold,
  minimumAssessedOn,
  minimumWasOverdue,
  overdrawnBefore,
  type StandsFrom,
  unpaidMinimum,
} from "./card-core.js";
import { giveUpCard } from "./sell-card.js";

/** End of a business day: what is overdue, what is waived (clauses L5, L6, L55), the bill, and what interest runs on. */
export function endCardDay(core: CardCore, day: IsoDate, fold: CardFold): void {
  for (const minimum of core.minimums) {
    if (minimum.settledOn !== null || minimum.due > day) continue;
    const unpaid = unpaidMinimum(minimum);
    if (unpaid === 0) minimum.settledOn = day;
    else if (day >= minimumAssessedOn(minimum, fold.agreement)) {
      if (unpaid <= fold.agreement.toleranceAmount) {
        minimum.settledOn = day;
        minimum.waived = true;
      } else minimum.overdueSince ??= day;
    }
  }
  if (core.sold?.date === day) giveUpCard(core, day);
  if (!minimumWasOverdue(core) && !overdrawnBefore(core, day)) core.marks = UNMARKED;
  if (core.nextBillDay === day) makeBill(core, day, fold);
  else if (core.closedOn === day) core.nextBillDay = null;
  stands(core.balances, day, core.owed);
  stands(core.rests, day, core.rest);
}

/** The next date after the given one on which something happens by itself; null when nothing will. */
export function nextOwnCardDay(core: CardCore, after: IsoDate, { agreement }: CardFold): IsoDate | null {
  const days = core.minimums
    .filter(({ settledOn }) => settledOn === null)
    .flatMap((minimum) => [minimum.due, minimumAssessedOn(minimum, agreement)]);
  if (core.nextBillDay !== null) days.push(core.nextBillDay);
  return days.filter((day) => day > after).reduce<IsoDate | null>((a, b) => (a === null || b < a ? b : a), null);
}

function stands(amounts: StandsFrom[], from: IsoDate, principal: number): void {
  if ((amounts.at(-1)?.principal ?? 0) !== principal) amounts.push({ from, principal });
}
