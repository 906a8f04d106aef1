import type { IsoDate, MinorUnits } from "../../schemas/ledger/primitives.js";
import { penaltyLeft, principalLeft, unpaidOf } from "./instalment.js";
import {
  type ClassifiedAs,
  type EndedBy,
  type LoanCore,
  type LoanRules,
  type Marks,
  outstandingPrincipal,
  type PaidOut,
  paidOutInAll,
  type Receipt,
  type SpecialTransaction,
} from "./loan-core.js";

/** An instalment as it stands on a date. */
export interface InstalmentView {
  readonly number: number;
  readonly due: IsoDate;
  /** As scheduled. */
  readonly principal: MinorUnits;
  readonly interest: MinorUnits;
  /** Unpaid now (clause L5); 0 before it is due. */
  readonly unpaid: MinorUnits;
  readonly unpaidPrincipal: MinorUnits;
  /** Penalty interest owed, whether or not it counts as unpaid. */
  readonly penalty: MinorUnits;
  readonly overdue: boolean;
  readonly settledOn: IsoDate | null;
  /** Whether a shortfall of it was let go (clause L6). */
  readonly waived: boolean;
  /** Whether a relief settled it (clause L24). */
  readonly settledByRelief: boolean;
}

/** A loan at the end of a business day; plain data. */
export interface LoanView {
  readonly date: IsoDate;
  readonly closedOn: IsoDate | null;
  readonly outstandingPrincipal: MinorUnits;
  /** Cash held for instalments to come. */
  readonly held: MinorUnits;
  /** Number of instalments of the schedule in force. */
  readonly periods: number;
  readonly maturity: IsoDate;
  readonly instalments: readonly InstalmentView[];
  readonly receipts: readonly Receipt[];
  readonly specials: readonly SpecialTransaction[];
  readonly classified: ClassifiedAs;
  /** How it closed; null while it is open. */
  readonly endedBy: EndedBy | null;
  readonly marks: Marks;
  /** The day since which the claim is securitised; null where it is not. */
  readonly securitisedOn: IsoDate | null;
  /** Further parts paid out after the first. */
  readonly payouts: readonly PaidOut[];
  /** All that was paid out so far. */
  readonly paidOut: MinorUnits;
  /**
   * Day since which nothing can be drawn of a revolving loan (clause L81); null while something can; absent for any other
   * loan. How it was sold (clause L83) `endedBy` tells, and for how much the `paid` of its special transaction.
   */
  readonly stoppedOn?: IsoDate | null;
  /** The line of a revolving loan; absent for any other. */
  readonly credit?: CreditView;
}

/** The line of a revolving loan at the end of a business day (clauses L43, L49). */
export interface CreditView {
  readonly limit: MinorUnits;
  /** Days with whose end the limit was another one than the day before, ascending. */
  readonly changedOn: readonly IsoDate[];
}

/** What of a loan's rules its view is made from. */
export interface ViewRules extends Pick<LoanRules, "agreement"> {
  readonly terms: Pick<LoanRules["terms"], "openDate" | "principal">;
}

/** The state of a loan on a date as plain data. */
export function viewOf(core: LoanCore, date: IsoDate, rules: ViewRules): LoanView {
  return {
    date,
    closedOn: core.closedOn,
    outstandingPrincipal: outstandingPrincipal(core),
    held: core.held,
    periods: core.instalments.length,
    maturity: core.instalments.at(-1)?.plan.due ?? rules.terms.openDate,
    instalments: core.instalments.map((state) => ({
      number: state.plan.number,
      due: state.plan.due,
      principal: state.plan.principal,
      interest: state.plan.interest,
      unpaid: unpaidOf(state, date, rules.agreement),
      unpaidPrincipal: state.settledOn === null && state.plan.due <= date ? principalLeft(state) : 0,
      penalty: penaltyLeft(state, date, rules.agreement),
      overdue: state.settledOn === null && state.overdueSince !== null && state.overdueSince <= date,
      settledOn: state.settledOn,
      waived: state.waived,
      settledByRelief: state.settledByRelief,
    })),
    receipts: [...core.receipts],
    specials: [...core.specials],
    classified: core.classified,
    endedBy: core.endedBy,
    marks: core.marks,
    securitisedOn: core.securitisedOn,
    payouts: [...core.payouts],
    paidOut: paidOutInAll(core, rules),
  };
}

/** What is needed to settle early today: all that is due, the principal to come and its interest since the last due date. */
export function payoffAmount(core: LoanCore, date: IsoDate, rules: LoanRules, accruedInterest: MinorUnits): MinorUnits {
  const due = core.instalments
    .filter((state) => state.settledOn === null && state.plan.due <= date)
    .reduce((sum, state) => sum + unpaidOf(state, date, rules.agreement), 0);
  const coming = core.instalments
    .filter((state) => state.settledOn === null && state.plan.due > date)
    .reduce((sum, state) => sum + principalLeft(state), 0);
  return Math.max(due + coming + accruedInterest - core.held, 0);
}
