import type { Contract } from "./contract.js";
import type { Day } from "./day.js";
import type { LoanState } from "./loan-state.js";
import { type Slot, slots, spread } from "./schedule.js";

/** Repays principal that is not due yet; the instalments to come keep number and dates (clause L8). */
export function prepay(state: LoanState, amount: number, day: Day, contract: Contract): void {
  const past = state.instalments.filter((row) => row.due <= day);
  const coming = state.instalments.filter((row) => row.due > day);
  const principal = coming.reduce((sum, row) => sum + row.principal, 0) - amount;
  state.instalments = [...past, ...spread(contract, principal, coming)];
}

/** Puts the maturity off; the principal not due yet is spread anew (clause L10). */
export function extend(state: LoanState, months: number, day: Day, contract: Contract): void {
  const past = state.instalments.filter((row) => row.due <= day);
  const coming = state.instalments.filter((row) => row.due > day);
  const principal = coming.reduce((sum, row) => sum + row.principal, 0);
  let over: Slot[];
  if (contract.terms.frequency === "one-off") {
    state.extraMonths += months;
    over = slots(contract, 1, 1, state.extraMonths);
  } else {
    const first = coming[0]?.number ?? state.periods + 1;
    state.periods += months / contract.step;
    over = slots(contract, first, state.periods);
  }
  state.instalments = [...past, ...spread(contract, principal, over)];
  state.maturity = over.at(-1)?.due ?? state.maturity;
}
