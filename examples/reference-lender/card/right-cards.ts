import { type CardState, overdueOf, owedOf, receivedIn } from "./card-state.js";
import { fellDue, overdrawnLong, unpaidOf } from "./card-telling.js";
import type { Cards } from "./choices.js";

/** How cards are serviced and told rightly (clauses L50 to L59, L80, L81, L83). */
export const rightCards: Cards = {
  servicing: {
    takenIn: (events) => events,
    interest: (now) => now,
    minimum: (now) => now,
    movesBillDay: true,
    partsOf: ({ parts }) => parts,
    takes: () => true,
  },
  records: {
    withholds: ({ cards }) => cards?.unactivated === "withheld",
    monthWithoutBill: "event",
    reopening: true,
    closing: (onBillDay) => (onBillDay ? "32" : "20"),
    goesOn: false,
    writtenOff: true,
    recovers: (product, before, after) =>
      product === "R2" &&
      before.told.overdue &&
      overdueOf(after).length === 0 &&
      receivedIn(after, after.day, after.day) > 0,
  },
  telling: {
    status,
    special: () => true,
    closingLetter: ({ sold }) => (sold ? "G" : "C"),
    balance: ({ state }) => owedOf(state),
    used: ({ state }) => owedOf(state),
    due: fellDue,
    overdue: overdueOf,
    overdueTotal: (_view, overdue) => unpaidOf(overdue),
    letter: (_view, right) => right,
    overdraft180: overdrawnLong,
    large: true,
    cardNumber: ({ cardNumber }) => cardNumber,
  },
};

/** Written off goes before bad debt, that before court, and all of them before a stop (§4.2, clauses L80, L81). */
function status({ closedOn, activatedOn, marks, stopped }: CardState): string {
  if (closedOn !== undefined) return "4";
  if (activatedOn === undefined) return "6";
  if (marks.writtenOff) return "52";
  if (marks.badDebt) return "51";
  if (marks.court) return "8";
  return stopped ? "31" : "1";
}
