import type { Day } from "../loan/day.js";
import type { PlainDecision } from "../plain/plain-account.js";
import type { CollateralCode, Collaterals } from "./choices.js";
import { type CollateralContract, overOn, revaluedOn, valueOn } from "./contract.js";

/** How contracts over collateral are told rightly (clauses L60 to L63). */
export const rightCollaterals: Collaterals = {
  next: nextOwed,
  kind: ({ kind }) => kind,
  value: valueOn,
  codeInLoan: (code) => code,
};

function nextOwed(contract: CollateralContract, after: Day): PlainDecision | undefined {
  const days = [contract.effectiveOn, ...contract.events.map(({ day }) => day), overOn(contract)];
  for (const day of days.toSorted((one, other) => one - other)) {
    const code = day > after ? codeOn(contract, day) : undefined;
    if (code !== undefined) return { day, code };
  }
  return undefined;
}

/** Code of the record that a contract owes as of a day; `undefined` where it owes none. */
function codeOn(contract: CollateralContract, day: Day): CollateralCode | undefined {
  const over = overOn(contract);
  if (day === contract.effectiveOn) return "10";
  if (day >= over) return day === over ? "20" : undefined;
  return revaluedOn(contract, day) ? "30" : undefined;
}
