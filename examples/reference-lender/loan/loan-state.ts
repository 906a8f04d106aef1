import type { RevolvingPart } from "../revolving/revolving-part.js";
import type { Day } from "./day.js";

/** One instalment and what was paid of it. Money in minor units. */
export interface Instalment {
  readonly number: number;
  readonly nominal: Day;
  readonly due: Day;
  readonly from: Day;
  readonly months: number;
  readonly principal: number;
  readonly interest: number;
  paidPrincipal: number;
  paidInterest: number;
  paidPenalty: number;
  /** Sum over past days of the amount that bears penalty interest: minor units × days (clause L7). */
  penaltyUnits: bigint;
  /** First day that the sum does not hold yet. */
  penaltyCountedTo: Day;
  /** First day at whose end it was overdue. */
  overdueSince: Day | undefined;
  /** Day on which principal and interest were paid in full. */
  paidOn: Day | undefined;
}

/** Money that came in on a day. */
export interface Receipt {
  readonly day: Day;
  readonly amount: number;
}

/** What a special transaction is about. */
export type SpecialKind =
  | "prepayment"
  | "early-settlement"
  | "extension"
  | "deferral"
  | "relief"
  | "legal-action"
  | "write-off"
  | "repayment-in-kind"
  | "guarantor-payment"
  | "claim-sale"
  | "claim-carve-out";

/** Something that the bureau is told as a special transaction (segment K). */
export interface SpecialTransaction {
  readonly kind: SpecialKind;
  readonly day: Day;
  readonly amount: number;
  readonly months: number;
}

/** A day on which something changed that segment C tells. */
export interface ContractChange {
  readonly kind: "extension" | "deferral" | "securitisation" | "payout" | "limit-change";
  readonly day: Day;
}

/** A loan at the end of a business day. */
export interface LoanState {
  /** The business day at whose end this is the state. */
  day: Day;
  instalments: Instalment[];
  /** Number of events taken in. */
  consumed: number;
  held: number;
  receipts: Receipt[];
  specials: SpecialTransaction[];
  changes: ContractChange[];
  fiveCate: string;
  fiveCateDay: Day;
  /** Last contractual due date (DueDate). */
  maturity: Day;
  /** Number of instalments agreed (RepayPrd). */
  periods: number;
  /** Months by which a one-off loan was put off. */
  extraMonths: number;
  closedOn: Day | undefined;
  /** Whether something was overdue at the end of the day. */
  overdue: boolean;
  /** All principal paid out so far, in minor units (clause L32). */
  paidOut: number;
  /** Whether the lender is at court over what is overdue (clause L25). */
  legalAction: boolean;
  /** Whether it is bad debt that waits to be written off (clause L26). */
  badDebt: boolean;
  /** Whether it is written off (clause L26). */
  writtenOff: boolean;
  /** Whether the claim is securitised (clause L31). */
  securitised: boolean;
  /** What settled it otherwise than by payment: a relief (clause L24) or the claim's transfer (clause L29). */
  endedBy: "relief" | "claim-transfer" | undefined;
  /** The day on which it went to another institution (clause L30). */
  transferredOn: Day | undefined;
  /** Of a revolving loan only (clauses L43 to L49). Its principal that is not due waits in the last instalment. */
  revolving?: RevolvingPart;
}

/** A copy that can be changed without touching the original. */
export function copyState(state: LoanState): LoanState {
  return {
    ...state,
    instalments: state.instalments.map((row) => ({ ...row })),
    receipts: [...state.receipts],
    specials: [...state.specials],
    changes: [...state.changes],
  };
}

/** Principal not repaid yet, due or not. */
export function outstandingPrincipal(state: LoanState): number {
  return state.instalments.reduce((sum, row) => sum + row.principal - row.paidPrincipal, 0);
}

/** Principal and interest of an instalment that were not paid yet. */
export function unpaidScheduled(row: Instalment): number {
  return row.principal - row.paidPrincipal + row.interest - row.paidInterest;
}
