import type { MigratedBook } from "../../../schemas/ledger/lender-interface.js";
import type { Contract } from "./contract.js";
import type { LoanState } from "./loan-state.js";
import { slots, spread } from "./schedule.js";

/** The loan at the end of the day before it was opened; a migrated one with its first instalments paid (clause L14). */
export function openingState(contract: Contract, migrated: MigratedBook | undefined): LoanState {
  const { terms } = contract;
  const instalments = spread(contract, terms.principal, slots(contract, 1, terms.instalments));
  const state: LoanState = {
    day: contract.openDay - 1,
    instalments,
    consumed: 0,
    held: 0,
    receipts: [],
    specials: [],
    changes: [],
    fiveCate: "1",
    fiveCateDay: contract.openDay,
    maturity: instalments.at(-1)?.due ?? contract.openDay,
    periods: terms.instalments,
    extraMonths: 0,
    closedOn: undefined,
    overdue: false,
    paidOut: terms.principal,
    legalAction: false,
    badDebt: false,
    writtenOff: false,
    securitised: false,
    endedBy: undefined,
    transferredOn: undefined,
  };
  for (const row of instalments.slice(0, migrated?.paidInstalments ?? 0)) {
    row.paidPrincipal = row.principal;
    row.paidInterest = row.interest;
    row.paidOn = row.due;
    const amount = row.principal + row.interest;
    // Interest of nothing before a bullet is paid by the date, not by money.
    if (amount > 0) state.receipts.push({ day: row.due, amount });
  }
  return state;
}
