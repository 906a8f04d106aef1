import type { MarkingEvent } from "../../../schemas/ledger/event.js";
import { dayInMonth, monthOf } from "../loan/day.js";
import type { SpecialKind } from "../loan/loan-state.js";
import { type CardState, type Large, owedOf, partsLeft } from "./card-state.js";

/** A card after an event that marks it, stops it or sells its claim, and that was found admissible (clauses L80, L81, L83). */
export function afterMarking(state: CardState, event: MarkingEvent): CardState {
  const { marks } = state;
  switch (event.type) {
    case "legal-action":
      return { ...told(state, "legal-action", owedOf(state)), marks: { ...marks, court: true } };
    case "bad-debt":
      // It is told by the status alone.
      return { ...state, marks: { ...marks, badDebt: true } };
    case "write-off":
      return { ...told(state, "write-off", owedOf(state)), marks: { ...marks, writtenOff: true } };
    case "stop-payment":
      return { ...state, stopped: true };
    case "resume-payment":
      return { ...state, stopped: false };
    case "claim-transfer":
      return sold(told(state, event.how === "sale" ? "claim-sale" : "claim-carve-out", event.price));
  }
}

function told(state: CardState, kind: SpecialKind, amount: number): CardState {
  return { ...state, specials: [...state.specials, { kind, day: state.day, amount, months: 0 }] };
}

/** With the end of the day nothing is owed to this lender any more, and no bill is made (clause L83). */
function sold(state: CardState): CardState {
  return {
    ...state,
    closedOn: state.day,
    sold: true,
    nextBill: Number.POSITIVE_INFINITY,
    moving: false,
    missed: state.missed.filter((day) => day < state.day),
    bill: undefined,
    unbilled: 0,
    minimums: [],
    overdrafts: [],
    large: largeSold(state),
  };
}

/** A large instalment whose parts are billed no more; `wouldEnd` keeps when they would have been. */
function largeSold(state: CardState): Large | undefined {
  const { large, nextBill, billDay } = state;
  const left = partsLeft(state);
  if (large === undefined || left === 0) return large;
  // The first part comes with the first bill after the day of the instalment (clause L54).
  const first = monthOf(nextBill) + (large.day === nextBill ? 1 : 0);
  return { ...large, billed: large.parts, wouldEnd: dayInMonth(first + left - 1, billDay) };
}
