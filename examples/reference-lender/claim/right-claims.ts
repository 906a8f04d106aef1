import type { Day } from "../loan/day.js";
import type { PlainDecision } from "../plain/plain-account.js";
import type { Claims } from "./choices.js";
import { type Claim, lastRecovery, overOn, owedOn, receivedOn } from "./claim.js";

/** How claims are told rightly (clauses L37 to L39). */
export const rightClaims: Claims = {
  next: nextOwed,
  accountType: "C1",
  kind: ({ origin }) => (origin === "bought" ? ["5", "A1"] : ["6", "B1"]),
  creditor: true,
  balance: (claim, { day, code }) => (code === "20" ? 0 : owedOn(claim, day)),
  lastRecovery,
};

/** The first record that a claim owes as of a day after another. */
export function nextOwed(claim: Claim, after: Day): PlainDecision | undefined {
  const days = [claim.openDay, ...claim.events.map(({ day }) => day)];
  for (const day of days.toSorted((one, other) => one - other)) {
    const code = day > after ? codeOn(claim, day) : undefined;
    if (code !== undefined) return { day, code };
  }
  return undefined;
}

/** Code of the record that a claim owes as of a day; `undefined` where it owes none. */
function codeOn(claim: Claim, day: Day): PlainDecision["code"] | undefined {
  const over = overOn(claim) ?? Number.POSITIVE_INFINITY;
  if (day === claim.openDay) return "10";
  if (day === over) return "20";
  return day < over && receivedOn(claim, day) > 0 ? "40" : undefined;
}
