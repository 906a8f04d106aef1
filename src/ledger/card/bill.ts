import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import { addDays, addMonths, dayInMonth, monthOf } from "../dates.js";
import { scaleHalfUp } from "../money.js";
import { dailyInterest } from "../revolving/daily-interest.js";
import { type CardCore, type CardFold, type StandsFrom, unpaidMinimums } from "./card-core.js";

/**
 * The end of a bill day: interest, the part of a large instalment, the bill and its minimum (clause L54); of an R3 interest
 * alone (clause L55). A card that is closed with this day bears nothing more: its bill is one of nothing (clause L59).
 */
export function makeBill(core: CardCore, day: IsoDate, fold: CardFold): void {
  const from = core.billDays.at(-1) ?? fold.terms.openDate;
  const closing = core.closedOn === day;
  if (!closing) {
    if (fold.terms.product === "R3") overdraw(core, day, interestOf(core.balances, from, day, fold));
    else {
      core.owed += wasUnpaidWhenDue(core) ? interestOf(core.rests, from, day, fold) : 0;
      billPart(core, day);
    }
  }
  if (fold.terms.product === "R2") {
    const dueDate = addDays(day, fold.terms.paymentDays);
    const base = core.owed - unpaidMinimums(core);
    const minimum = scaleHalfUp(base, BigInt(fold.terms.minimumPermille), 1_000n);
    core.bills.push({ day, dueDate, balance: core.owed, minimum });
    core.minimums.push({
      billDay: day,
      due: dueDate,
      amount: minimum,
      paid: 0,
      settledOn: null,
      overdueSince: null,
      waived: false,
    });
    core.rest = core.owed;
    core.rests = [];
  }
  core.billDays.push(day);
  core.moved = false;
  core.nextBillDay = closing ? null : dayInMonth(addMonths(monthOf(day), 1), core.billDay);
}

/** Something becomes owed of an R3 as an overdraft of a day. */
export function overdraw(core: CardCore, date: IsoDate, amount: MinorUnits): void {
  if (amount === 0) return;
  core.owed += amount;
  const last = core.overdrafts.at(-1);
  if (last?.date === date) last.unpaid += amount;
  else core.overdrafts.push({ date, unpaid: amount });
}

function interestOf(rests: readonly StandsFrom[], from: IsoDate, to: IsoDate, fold: CardFold): MinorUnits {
  return dailyInterest(rests, from, to, { annualRatePpm: fold.terms.annualRatePpm, agreement: fold.agreement });
}

/** Whether something of the last bill was unpaid at the end of its due date. */
function wasUnpaidWhenDue(core: CardCore): boolean {
  const due = core.bills.at(-1)?.dueDate;
  if (due === undefined) return false;
  return (core.rests.findLast(({ from }) => from <= due)?.principal ?? 0) > 0;
}

/** The part of a large instalment that comes with this bill: equal parts, rounded down, the last one the rest. */
function billPart(core: CardCore, day: IsoDate): void {
  const large = core.largeInstalments.find(({ date, unbilled }) => unbilled > 0 && date < day);
  if (large === undefined) return;
  large.partsBilled += 1;
  const part =
    large.partsBilled === large.parts ? large.unbilled : (large.amount - (large.amount % large.parts)) / large.parts;
  large.unbilled -= part;
  large.billedOn = day;
  core.owed += part;
}
