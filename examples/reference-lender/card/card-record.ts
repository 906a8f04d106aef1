import { monthOf } from "../loan/day.js";
import { billDayIn } from "./bill-days.js";
import type { Life } from "./card-evening.js";
import { type CardCode, type CardRecord, type CardState, type CardTold, overdueOf } from "./card-state.js";

/** The record that a card owes as of the state's day (clauses L50, L52, L56 to L59); `undefined`: it owes none. */
export function recordOf(before: CardState, state: CardState, life: Life): CardRecord | undefined {
  const code = codeOf(before, state, life);
  if (code === undefined) return undefined;
  const { day, billedOn } = state;
  const { told } = before;
  const base = { code, first: !told.any, monthlyBefore: told.monthlyTo, specialsBefore: told.specialsTo };
  const month = monthOf(day);
  switch (code) {
    case "40":
      return base;
    case "10":
    case "21511":
    case "21512":
      return { ...base, month };
    case "30":
    case "31":
    case "32":
      return { ...base, month, settlement: day };
    case "20":
      // The month after where that of the closing was told, else the bill day if it is over, else the day itself (L59).
      if (told.month !== undefined && told.month >= month) return { ...base, month: month + 1 };
      return { ...base, month, settlement: billedOn !== undefined && monthOf(billedOn) === month ? billedOn : day };
  }
}

const unbilled = { event: "21511", month: "30", nothing: undefined } as const;

function codeOf(before: CardState, state: CardState, life: Life): CardCode | undefined {
  const { day, closedOn, activatedOn } = state;
  const { terms, openDay, records, agreement } = life;
  const withheld = records.withholds(agreement);
  // Before its first record, and in the month that told of its activation, the bureau would take none (R2151201, R2151202).
  const known = before.told.any && !(withheld && activatedOn !== undefined && monthOf(activatedOn) === monthOf(day));
  if (known && state.missed.includes(day)) return unbilled[records.monthWithoutBill];
  if (state.reopenedOn === day) return records.reopening ? "21512" : undefined;
  if (withheld && activatedOn === undefined) return undefined;
  if (closedOn === day) return records.closing(before.nextBill === day);
  if (closedOn !== undefined) return records.goesOn && billDayIn(state, day) === day ? "30" : undefined;
  const billed = state.billedOn === day;
  if (!before.told.any) {
    const first = withheld ? activatedOn : openDay;
    if (day === first && day - openDay < 30) return "10";
    return billed ? "31" : undefined;
  }
  if (billed) return state.marks.writtenOff && !records.writtenOff ? undefined : "30";
  return records.recovers(terms.product, before, state) ? "40" : undefined;
}

/** What the card has told once a record is sent. */
export function afterRecord(state: CardState, record: CardRecord | undefined): CardTold {
  const { told, day } = state;
  switch (record?.code) {
    case undefined:
    case "21512":
      return told;
    case "21511":
      // The month is told with it: a card that is sold in it tells of the month after.
      return { ...told, month: record.month };
    case "10":
    case "40":
      return { ...told, any: true, overdue: false };
    case "30":
    case "31": {
      const specialsTo = record.code === "30" ? day : told.specialsTo;
      return { any: true, overdue: overdueOf(state).length > 0, monthlyTo: day, month: record.month, specialsTo };
    }
    case "20":
    case "32":
      // A card that is opened again tells with its next bill what its closing record told last.
      return { ...told, any: true, overdue: false, month: record.month, specialsTo: day };
  }
}
