import type { ClaimTerms } from "../../../schemas/ledger/claim-terms.js";
import type { Day } from "../loan/day.js";
import type { PlainDecision } from "../plain/plain-account.js";
import type { NextOwed } from "../plain/without-code.js";
import type { Claim, Recovery } from "./claim.js";

/** Choices about claims that are collected (clauses L37 to L39). */
export interface Claims {
  /** The first record that a claim owes as of a day after another. */
  readonly next: NextOwed<Claim>;
  /** AcctType. */
  readonly accountType: string;
  /** BusiLines and BusiDtlLines. */
  kind(terms: ClaimTerms): readonly [string, string];
  /** Whether the opening names the first creditor (segment G). */
  readonly creditor: boolean;
  /** AcctBal in minor units. */
  balance(claim: Claim, decision: PlainDecision): number;
  /** LatRpyAmt and LatRpyDate. */
  lastRecovery(claim: Claim, day: Day): Recovery;
}
