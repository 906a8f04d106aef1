import type { IsoDate, IsoMonth } from "../../../schemas/ledger/primitives.js";
import { addMonths, dayInMonth, laterOf, monthOf } from "../dates.js";
import type { Refusal } from "../refusal.js";
import type { CardCore, CardFold } from "./card-core.js";

/**
 * Bills are made on another day from now on (clause L58). The next one is made on the first such day after the change that
 * lies after the due date of the last bill and in a month without a bill; months in between have none.
 */
export function moveBillDay(core: CardCore, billDay: number, date: IsoDate, { terms }: CardFold): Refusal {
  if (date === terms.openDate) return "the bill day does not move on the day of opening (L58)";
  if (core.nextBillDay === date) return "the bill day does not move on a bill day (L58)";
  if (core.activatedOn === null) return "the card is not activated (L58)";
  if (core.moved) return "a change of the bill day waits for its first bill (L58)";
  const first = firstMonth(core);
  const month = nextBillMonth(core, billDay, date, first);
  for (let without = first; without < month; without = addMonths(without, 1)) {
    const asOf = laterOf(dayInMonth(without, billDay), date);
    // A month before that of the change has its bill, or is one in which none was to be made.
    if (monthOf(asOf) === without) core.noBillMonths.push({ month: without, asOf });
  }
  core.billDay = billDay;
  core.nextBillDay = dayInMonth(month, billDay);
  core.moved = true;
  return null;
}

/** The first month that can have the next bill. */
function firstMonth(core: CardCore): IsoMonth {
  const last = core.billDays.at(-1);
  if (last === undefined) return core.billsFrom;
  const after = addMonths(monthOf(last), 1);
  return after > core.billsFrom ? after : core.billsFrom;
}

function nextBillMonth(core: CardCore, billDay: number, date: IsoDate, first: IsoMonth): IsoMonth {
  const due = core.bills.at(-1)?.dueDate ?? date;
  let month = first;
  for (let day = dayInMonth(month, billDay); day <= date || day <= due; day = dayInMonth(month, billDay)) {
    month = addMonths(month, 1);
  }
  return month;
}
