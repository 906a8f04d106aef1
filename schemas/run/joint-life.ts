import type { JointTerms } from "../ledger/terms.js";
import type { LoanLife } from "./life.js";

/** A loan that several institutions lend together (联合贷款, clauses L72 to L74), as a plan. */
export interface JointLife {
  /**
   * The loan as if one lent all of it: its principal is the whole, in whole yuan, and its terms say nothing of `joint`.
   * What happens to it is told relative to the schedule, so that it happens to each share in its measure.
   */
  loan: LoanLife;
  /**
   * Who lends it. The first lives at the lender under test, the others at the reporters of the configuration, in their order.
   * @minItems 2
   * @maxItems 9
   */
  funders: JointFunder[];
}

/** One of those who lend a loan together. Thousandths are 1000 together; where one reports the whole, the others report none. */
export type JointFunder = Pick<JointTerms, "permille" | "reports">;
