import type { LargeInstalment } from "../../../schemas/ledger/card-event.js";
import type { CardEvent, Drawdown, Repayment } from "../../../schemas/ledger/event.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import { addMonths, dayInMonth, monthOf, monthsBetween } from "../dates.js";
import { markAccount } from "../events/marks.js";
import { stopOrResume } from "../events/stop.js";
import type { Refusal } from "../refusal.js";
import { overdraw } from "./bill.js";
import {
  type CardCore,
  type CardFold,
  cardWasOverdue,
  minimumWasOverdue,
  unbilledOf,
  unpaidMinimum,
} from "./card-core.js";
import { moveBillDay } from "./move-bill-day.js";
import { sellCard } from "./sell-card.js";

/**
 * Applies one event of the business day at hand. Reversals are taken care of by the account itself; what the line has against
 * an event (over, limit exceeded) is asked of the line, which knows its limit at that moment (clauses L53, L54, L59).
 */
export function applyToCard(core: CardCore, event: CardEvent, date: IsoDate, fold: CardFold): Refusal {
  if (core.voidedOn !== null) return "the card is void (L75)";
  if (event.type === "identity-correction") return null;
  if (event.type === "void") {
    core.voidedOn = date;
    return null;
  }
  if (event.type === "card-reopening") return reopen(core, date, fold);
  if (core.closedOn !== null) return "the card is closed (L59)";
  switch (event.type) {
    case "activation":
      if (core.activatedOn !== null) return "the card is activated already (L52)";
      core.activatedOn = date;
      return null;
    case "drawdown":
      return spend(core, event, date, fold);
    case "repayment":
      return payBack(core, event, date);
    case "classification":
      core.classified = { fiveCate: event.fiveCate, date, eventId: event.eventId };
      return null;
    case "large-instalment":
      return fold.terms.product === "R2" ? spread(core, event, date) : "only an R2 has large instalments (L54)";
    case "bill-day-change":
      return fold.terms.product === "R2"
        ? moveBillDay(core, event.billDay, date, fold)
        : "only the bill day of an R2 moves (L58)";
    case "card-closing":
      return close(core, date, fold);
    case "legal-action":
    case "bad-debt":
    case "write-off":
      return markAccount(core, event, date, cardWasOverdue(core, date, fold));
    case "stop-payment":
    case "resume-payment":
      return core.activatedOn === null ? "the card is not activated (L81)" : stopOrResume(core, event, date);
    case "claim-transfer":
      return sellCard(core, event, date, fold);
    case "code-change":
      return changeCode(core, date, fold);
    case "reversal":
      return "a reversal names a repayment of the same business date (L53)";
  }
}

/** The card gets another code at the bureau; nothing of what is owed changes (clause L76). */
function changeCode(core: CardCore, date: IsoDate, { terms }: CardFold): Refusal {
  if (date === terms.openDate) return "the card was opened that day (L76)";
  if (core.codeChangedOn === date) return "its code was changed that day already (L76)";
  core.codeChangedOn = date;
  return null;
}

function spend(core: CardCore, { amount, eventId }: Drawdown, date: IsoDate, { terms }: CardFold): Refusal {
  if (core.activatedOn === null) return "the card is not activated (L53)";
  if (core.stoppedOn !== null) return "the card is stopped (L81)";
  if (minimumWasOverdue(core)) return "something that was overdue the day before is still unpaid (L53)";
  if (terms.product === "R3") overdraw(core, date, amount);
  else core.owed += amount;
  core.drawdowns.push({ eventId, date, amount });
  return null;
}

/** Pays the unpaid minimums and the rest of the last bill before what was spent since; of an R3 overdrafts, oldest first. */
function payBack(core: CardCore, { amount, eventId }: Repayment, date: IsoDate): Refusal {
  if (amount > core.owed) return "the repayment exceeds what is owed (L53)";
  core.owed -= amount;
  core.rest -= Math.min(core.rest, amount);
  let left: MinorUnits = amount;
  for (const minimum of core.minimums) {
    const paid = Math.min(left, unpaidMinimum(minimum));
    if (paid === 0) continue;
    left -= paid;
    minimum.paid += paid;
    if (minimum.paid === minimum.amount) minimum.settledOn = date;
  }
  left = amount;
  for (const overdraft of core.overdrafts) {
    const paid = Math.min(left, overdraft.unpaid);
    left -= paid;
    overdraft.unpaid -= paid;
  }
  core.overdrafts = core.overdrafts.filter(({ unpaid }) => unpaid > 0);
  core.receipts.push({ eventId, date, amount });
  return null;
}

function spread(core: CardCore, { eventId, amount, parts }: LargeInstalment, date: IsoDate): Refusal {
  if (core.activatedOn === null) return "the card is not activated (L54)";
  if (core.stoppedOn !== null) return "the card is stopped (L81)";
  if (unbilledOf(core) > 0) return "a large instalment is not billed to the end (L54)";
  if (minimumWasOverdue(core)) return "something that was overdue the day before is still unpaid (L54)";
  core.largeInstalments.push({ eventId, date, amount, parts, partsBilled: 0, unbilled: amount, billedOn: date });
  return null;
}

function close(core: CardCore, date: IsoDate, { terms }: CardFold): Refusal {
  if (core.owed > 0 || unbilledOf(core) > 0) return "something is owed or not billed (L59)";
  if (core.moved) return "a change of the bill day waits for its first bill (L59)";
  if (date === terms.openDate || date === core.activatedOn || core.reopenings.includes(date))
    return "a card is not closed on the day of opening, of activation or of opening again (L59)";
  core.closedOn = date;
  core.closings.push(date);
  // The bills before it are done with: no interest is charged for the days before it any more.
  core.rests = [];
  return null;
}

function reopen(core: CardCore, date: IsoDate, { terms, agreement }: CardFold): Refusal {
  if (terms.product !== "R2") return "only an R2 is opened again (L59)";
  if (core.closedOn === null) return "the card is not closed (L59)";
  if (core.sold !== null) return "the card was sold (L83)";
  if (monthsBetween(monthOf(core.closedOn), monthOf(date)) < 2)
    return "its month lies less than two after that of the closing (L59)";
  if (core.activatedOn === null && agreement.cards?.unactivated === "withheld")
    return "the card was never activated, and never told of (L59)";
  core.closedOn = null;
  core.stoppedOn = null;
  core.reopenings.push(date);
  core.billsFrom = addMonths(monthOf(date), 1);
  core.nextBillDay = dayInMonth(core.billsFrom, core.billDay);
  return null;
}
