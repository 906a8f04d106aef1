import type { JointTerms } from "../../../schemas/ledger/terms.js";
import type { ServicedTerms } from "../loan/contract.js";

/** How a loan that others lend too, or had before, is told (clauses L72, L73, L85). */
export interface Joints {
  /** Whether what it owes is told at all. */
  tells(joint: JointTerms): boolean;
  /** LoanAmt and AcctBal in minor units, as they are told of so much principal. */
  amount(principal: number, terms: ServicedTerms): number;
  /** Whether a loan that was taken over from another institution is told at all (clause L85). */
  readonly tellsTakenOver: boolean;
  /** Whether the bureau is taken to know such a loan already. */
  readonly takenOverIsKnown: boolean;
  /** FundSou of the terms, as it is told. */
  fundSou(signed: "1" | "8"): "1" | "8";
}
