import { type Day, monthOf } from "../../loan/day.js";
import type { LoanState, SpecialKind } from "../../loan/loan-state.js";
import type { View } from "../behaviour.js";
import type { AccountStatus, Otherwise } from "./choices.js";

/** ChanTranType by what happened (§4.7). */
const types: Readonly<Record<SpecialKind, string>> = {
  extension: "1",
  "guarantor-payment": "2",
  "repayment-in-kind": "3",
  prepayment: "4",
  "early-settlement": "5",
  "legal-action": "8",
  relief: "11",
  "claim-carve-out": "12",
  "claim-sale": "13",
  "write-off": "15",
  deferral: "16",
};

/** How loans that are not simply repaid are told rightly (clauses L23 to L32). */
export const rightOtherwise: Otherwise = {
  specials: {
    toldTo: ({ specialsTo }) => specialsTo ?? Number.NEGATIVE_INFINITY,
    tells: () => true,
    type: ({ kind }) => types[kind],
  },
  standing: {
    status,
    overdueLetter: (state, digit) => (state.badDebt || state.writtenOff ? "B" : String(digit)),
    payerLetter,
    closingLetter: (state) => (state.endedBy === undefined ? "C" : "G"),
  },
  basics: {
    loanAmount: ({ state }) => state.paidOut,
    dueDate: ({ state }) => state.maturity,
    assetTransferred: ({ securitised }) => (securitised ? "1" : "0"),
    tells: () => true,
  },
  transferOut: { told: true, last: true, month: (day) => monthOf(day) },
};

/** Written off goes before bad debt, bad debt before legal action (clause L26), and that before a stop (clause L81). */
function status({ writtenOff, badDebt, legalAction, revolving }: LoanState, overdue: boolean): AccountStatus {
  if (overdue && writtenOff) return "42";
  if (overdue && badDebt) return "41";
  if (overdue && legalAction) return "8";
  if (revolving?.stopped === true) return "5";
  return overdue ? "2" : "1";
}

/** The letter of the last payment of its kind in the month's window (clauses L27, L28). */
function payerLetter({ state, day }: View, from: Day): "D" | "Z" | undefined {
  const paid = state.specials.findLast(
    (special) =>
      (special.kind === "guarantor-payment" || special.kind === "repayment-in-kind") &&
      special.day > from &&
      special.day <= day,
  );
  if (paid === undefined) return undefined;
  return paid.kind === "guarantor-payment" ? "D" : "Z";
}
