import { rightAmending } from "../amending/right-amending.js";
import { rightCards } from "../card/right-cards.js";
import { rightClaims } from "../claim/right-claims.js";
import { rightCollaterals } from "../collateral/right-collaterals.js";
import { rightExchange } from "../exchange/right-exchange.js";
import { rightGuarantees } from "../guarantee/right-guarantees.js";
import { rightJoints } from "../joint/right-joints.js";
import { rightLines } from "../line/right-lines.js";
import { cashEvents } from "../loan/booked-event.js";
import { businessDay, endOfBusinessDay } from "../loan/business-day.js";
import { type Day, isoMonth, isoOf } from "../loan/day.js";
import { outstandingPrincipal } from "../loan/loan-state.js";
import { isOverdue } from "../loan/overdue.js";
import { unpaidOf } from "../loan/penalty.js";
import { scheduleRows } from "../loan/schedule.js";
import { rightNewCodes } from "../new-code/right-new-codes.js";
import { rightPersons } from "../person/right-persons.js";
import { rightRevolving } from "../revolving/right-revolving.js";
import type { Behaviour, PageRow, View } from "./behaviour.js";
import { identitySegment } from "./correction-xml.js";
import { observationDay, settlementDay } from "./dates.js";
import { clearsArrears, decide } from "./decision.js";
import { rightOtherwise } from "./otherwise/right-otherwise.js";

/** The end-of-day job starts half an hour after the business day has ended. */
export const jobDelay: number = 30 * 60 * 1000;

/** The behaviour of a lender that reports as the bureau and the agreement ask. */
export const rightBehaviour: Behaviour = {
  posting: {
    bookingDay: ({ event, day }, { agreement }) =>
      event.effectiveDate === undefined ? businessDay(event.occurredAt, agreement.timeZone, agreement.dayCutOff) : day,
    bookable: (events) => events,
    received: (events) =>
      cashEvents(events).reduce((sum, { event }) => ("amount" in event ? sum + event.amount : sum), 0),
  },
  dates: {
    dueDay: (row) => row.due,
    settlementDay: (state, month, contract) => settlementDay(state, month, contract, (row) => row.due),
    observationDay: (state, settlement, contract) => observationDay(state, settlement, contract, (row) => row.due),
  },
  ageing: {
    isOverdue,
    unpaid: unpaidOf,
    digit: (days) => Math.min(Math.max(Math.ceil(Math.max(days, 1) / 30), 1), 7),
    bandAge: (own) => own,
  },
  selection: { decide, clearsArrears, migratedIsKnown: false },
  values: {
    yuan: (amount, { amounts }) => Math.floor((amounts.rounding === "half-up" ? amount + 50 : amount) / 100),
    balance: outstandingPrincipal,
    remainingPeriods: (state, day) => state.instalments.filter((row) => row.due > day).length,
    overduePeriods: (now) => now,
    due: (view, from, settlement) =>
      view.state.instalments.reduce(
        (sum, row) => (row.due > from && row.due <= settlement ? sum + row.principal + row.interest : sum),
        0,
      ),
    received: (view, from) =>
      view.state.receipts.reduce(
        (sum, receipt) => (receipt.day > from && receipt.day <= view.day ? sum + receipt.amount : sum),
        0,
      ),
    lastPaidOn,
    fiveCateDay: (view) => view.state.fiveCateDay,
    monthText: (month) => isoMonth(month),
  },
  extract: { page },
  files: {
    readyAt: (day, { timeZone, dayCutOff }) => endOfBusinessDay(day, timeZone, dayCutOff) + jobDelay,
    againAt: () => undefined,
    apartAt: () => undefined,
    asOf: (day) => day,
    mostRecords: 10_000,
    mostADay: 999,
    beyond: "wait",
    content: (header, records) => [header, ...records].map((line) => `${line}\r\n`).join(""),
  },
  answers: { schedule: scheduleRows },
  calls: { keyGap: undefined },
  exchange: rightExchange,
  corrections: {
    rewrites: () => true,
    sent: (owed) => owed,
    monthly: (h) => h,
    base: (identity, _asOf, agreement) => identitySegment(identity, agreement),
  },
  otherwise: rightOtherwise,
  lines: rightLines,
  revolving: rightRevolving,
  newCodes: rightNewCodes,
  cards: rightCards,
  joints: rightJoints,
  claims: rightClaims,
  guarantees: rightGuarantees,
  collaterals: rightCollaterals,
  persons: rightPersons,
  amending: rightAmending,
};

/** The last day on or before the view's on which money came in; the opening day before any did (S2). */
function lastPaidOn(view: View): Day {
  return view.state.receipts.findLast((receipt) => receipt.day <= view.day)?.day ?? view.contract.openDay;
}

function page(day: Day, after: PageRow | undefined): { sql: string; values: unknown[]; size: number } {
  const size = 500;
  return {
    sql: `SELECT id, open_date FROM account WHERE next_day = $1 AND id > $2 ORDER BY id LIMIT ${String(size)}`,
    values: [isoOf(day), after?.id ?? ""],
    size,
  };
}
