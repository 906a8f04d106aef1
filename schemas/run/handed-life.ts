import type { ClaimLife } from "./claim-life.js";
import type { LoanLife } from "./life.js";
import type { LineLife } from "./line-life.js";

/**
 * A debt that goes from one institution to another (clauses L85, L86), as a plan. The borrower is the same at both,
 * and what is outstanding is whole yuan.
 */
export interface HandedLife {
  /** Who gives: `0` the lender under test, `1` the first reporter of the configuration. The other one takes. */
  giver: 0 | 1;
  /** What lives at the giver, up to and beyond the step that hands it over: a loan, a claim, or what is drawn under a line. */
  gives: GivenLife;
  /** What lives at the taker: a loan that was taken over, or a claim that was bought. It is opened on the date of that step. */
  takes: TakenLife;
}

/** What can be handed over. */
export type GivenLife = LoanLife | LineLife | ClaimLife;

/** What a debt that was handed over becomes. */
export type TakenLife = LoanLife | ClaimLife;
