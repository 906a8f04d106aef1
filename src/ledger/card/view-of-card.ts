import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import { addMonths, dayInMonth, monthOf } from "../dates.js";
import { type CardCore, type LargeInstalmentState, unpaidMinimum } from "./card-core.js";
import type { CardAccountView } from "./card-view.js";

/** The state of a card at the end of a day as plain data, but for what its line decides. */
export function viewOfCard(core: CardCore, date: IsoDate): CardAccountView {
  return {
    date,
    activatedOn: core.activatedOn,
    closedOn: core.closedOn,
    sold: core.sold,
    marks: core.marks,
    stoppedOn: core.stoppedOn,
    specials: [...core.specials],
    closings: [...core.closings],
    reopenings: [...core.reopenings],
    owed: core.owed,
    balances: core.balances.map(({ from, principal }) => ({ from, owed: principal })),
    billDays: [...core.billDays],
    nextBillDay: core.nextBillDay,
    noBillMonths: core.noBillMonths.filter(({ asOf }) => asOf <= date),
    bills: [...core.bills],
    minimums: core.minimums.map((minimum) => ({
      billDay: minimum.billDay,
      due: minimum.due,
      amount: minimum.amount,
      unpaid: unpaidMinimum(minimum),
      overdue: minimum.settledOn === null && minimum.overdueSince !== null,
      settledOn: minimum.settledOn,
      waived: minimum.waived,
    })),
    overdrafts: core.overdrafts.map((overdraft) => ({ ...overdraft })),
    largeInstalments: core.largeInstalments.map((large) => ({
      eventId: large.eventId,
      date: large.date,
      amount: large.amount,
      parts: large.parts,
      unbilled: large.unbilled,
      partsLeft: large.parts - large.partsBilled,
      lastBillDay: lastBillDay(core, large),
    })),
    drawdowns: [...core.drawdowns],
    receipts: [...core.receipts],
    classified: core.classified,
  };
}

/** Bill day of the last part: the one it was billed on, or the one it will be by the bill day in force. */
function lastBillDay(core: CardCore, { parts, partsBilled, billedOn }: LargeInstalmentState): IsoDate {
  const left = parts - partsBilled;
  if (left === 0 || core.nextBillDay === null) return billedOn;
  return dayInMonth(addMonths(monthOf(core.nextBillDay), left - 1), core.billDay);
}
