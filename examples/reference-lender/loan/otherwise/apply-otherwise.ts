import type { OptionalEvent } from "../../../../schemas/ledger/event.js";
import { owedOn, payDue } from "../cash.js";
import type { Contract } from "../contract.js";
import type { Day } from "../day.js";
import { type LoanState, outstandingPrincipal, type SpecialKind } from "../loan-state.js";
import { prepay } from "../plan-change.js";
import { isSettled, settle } from "../settling.js";
import { relieve } from "./relief.js";

/** Takes in one optional event that has already been found admissible (clauses L24 to L32). */
export function applyOtherwise(state: LoanState, event: OptionalEvent, day: Day, contract: Contract): void {
  const tell = (kind: SpecialKind, amount: number): void => {
    state.specials.push({ kind, day, amount, months: 0 });
  };
  switch (event.type) {
    case "relief":
      relieve(state, event.amount, day, contract);
      tell("relief", event.amount);
      if (isSettled(state, day, contract)) state.endedBy = "relief";
      return;
    case "legal-action":
      state.legalAction = true;
      tell("legal-action", owedOn(state, day, contract));
      return;
    case "bad-debt":
      state.badDebt = true;
      return;
    case "write-off":
      state.writtenOff = true;
      tell("write-off", outstandingPrincipal(state));
      return;
    case "repayment-in-kind":
    case "guarantor-payment":
      state.held += payDue(state, event.amount, day, contract, undefined);
      tell(event.type, event.amount);
      return;
    case "claim-transfer":
      settle(state, day);
      state.endedBy = "claim-transfer";
      tell(event.how === "sale" ? "claim-sale" : "claim-carve-out", event.price);
      return;
    case "transfer-out":
      state.transferredOn = day;
      return;
    case "securitisation":
      state.securitised = true;
      state.changes.push({ kind: "securitisation", day });
      return;
    case "payout":
      // The principal to come grows as it shrinks by a prepayment (L8).
      prepay(state, -event.amount, day, contract);
      state.paidOut += event.amount;
      state.changes.push({ kind: "payout", day });
      return;
    case "code-change":
      return;
  }
}
