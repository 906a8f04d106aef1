import type { LoanState } from "../loan/loan-state.js";
import type { RevolvingContract } from "./revolving-contract.js";

/** A revolving loan at the end of the day before it was opened: nothing drawn, no interest known of any due date. */
export function revolvingOpening({ contract, slots }: RevolvingContract): LoanState {
  return {
    day: contract.openDay - 1,
    instalments: slots.map((slot) => ({
      ...slot,
      principal: 0,
      interest: 0,
      paidPrincipal: 0,
      paidInterest: 0,
      paidPenalty: 0,
      penaltyUnits: 0n,
      penaltyCountedTo: slot.due,
      overdueSince: undefined,
      paidOn: undefined,
    })),
    consumed: 0,
    held: 0,
    receipts: [],
    specials: [],
    changes: [],
    fiveCate: "1",
    fiveCateDay: contract.openDay,
    maturity: slots.at(-1)?.due ?? contract.openDay,
    periods: slots.length,
    extraMonths: 0,
    closedOn: undefined,
    overdue: false,
    paidOut: 0,
    legalAction: false,
    badDebt: false,
    writtenOff: false,
    securitised: false,
    endedBy: undefined,
    transferredOn: undefined,
    revolving: { levels: [], draws: [], limit: 0, stopped: false },
  };
}
