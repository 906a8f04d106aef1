import type { MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { JointFunder, JointLife } from "../../../schemas/run/joint-life.js";
import type { LoanLife } from "../../../schemas/run/life.js";
import { sharesOf } from "../../ledger/joint-shares.js";

/** A funder with what it lends. */
export interface FunderShare extends JointFunder {
  /** In minor units, whole yuan. */
  readonly share: MinorUnits;
}

/** The funders of a joint loan with their shares (clause L72). @throws RangeError as sharesOf */
export function funderShares({ loan, funders }: JointLife): FunderShare[] {
  const shares = sharesOf(
    loan.terms.principal,
    funders.map(({ permille }) => permille),
  );
  return funders.map((funder, index) => ({ ...funder, share: shares[index] ?? 0 }));
}

/**
 * The life that one funder of a joint loan is driven with (clause L73): a loan of its share, or of the whole where it
 * reports that, with everything that happens to it in the same measure.
 * @param funder position among the funders
 * @throws RangeError for a position that nobody has, or as sharesOf
 */
export function lifeOfFunder(joint: JointLife, funder: number): LoanLife {
  const own = funderShares(joint)[funder];
  if (own === undefined) {
    throw new RangeError(`Failed to find funder ${funder}: the loan has ${joint.funders.length}. Count from 0.`);
  }
  const { loan } = joint;
  const { permille, reports, share } = own;
  const whole = loan.terms.principal;
  return {
    ...loan,
    terms: {
      ...loan.terms,
      principal: reports === "whole" ? whole : share,
      reporting: { ...loan.terms.reporting, fundSou: "8" },
      joint: { whole, permille, reports },
    },
  };
}
