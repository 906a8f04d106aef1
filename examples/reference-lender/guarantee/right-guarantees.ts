import type { Day } from "../loan/day.js";
import type { PlainDecision } from "../plain/plain-account.js";
import type { Guarantees } from "./choices.js";
import { changedOn, compensatedOn, coveredOn, endedOn, type Guarantee } from "./guarantee.js";

/** How guarantees are told rightly (clauses L40 to L42). */
export const rightGuarantees: Guarantees = {
  next: nextOwed,
  balance: (guarantee, { day, code }) => (code === "20" ? 0 : coveredOn(guarantee, day)),
  balanceDay: (guarantee, { day, code }) => (code === "20" ? day : changedOn(guarantee, day)),
  compensated: compensatedOn,
};

function nextOwed(guarantee: Guarantee, after: Day): PlainDecision | undefined {
  const days = [guarantee.openDay, ...guarantee.events.map(({ day }) => day), guarantee.dueDay];
  for (const day of days.toSorted((one, other) => one - other)) {
    const code = day > after ? codeOn(guarantee, day) : undefined;
    if (code !== undefined) return { day, code };
  }
  return undefined;
}

/** Code of the record that a guarantee owes as of a day; `undefined` where it owes none. */
function codeOn(guarantee: Guarantee, day: Day): PlainDecision["code"] | undefined {
  const over = endedOn(guarantee) ?? guarantee.dueDay;
  if (day === guarantee.openDay) return "10";
  if (day >= over) return day === over ? "20" : undefined;
  const changed =
    coveredOn(guarantee, day) !== coveredOn(guarantee, day - 1) ||
    compensatedOn(guarantee, day) !== compensatedOn(guarantee, day - 1);
  if (changed) return "30";
  return guarantee.events.some(({ day: on, event }) => on === day && event.type === "classification")
    ? "40"
    : undefined;
}
