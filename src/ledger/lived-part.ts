import type { LivedCard } from "./card/lived-card.js";
import type { LivedCollateral } from "./collateral/lived-collateral.js";
import type { LivedClaim } from "./lived-claim.js";
import type { LivedGuarantee } from "./lived-guarantee.js";
import type { LivedLine } from "./lived-line.js";
import type { LivedLoan } from "./lived-loan.js";
import type { LivedPerson } from "./person/lived-person.js";
import type { LivedRevolving } from "./revolving/lived-revolving.js";

/**
 * What a person has with the lender under one business key: a loan, a credit line, a revolving loan, a card, a claim
 * that is collected, a guarantee, a contract over collateral, its registration.
 */
export type LivedPart =
  | LivedLoan
  | LivedLine
  | LivedRevolving
  | LivedCard
  | LivedClaim
  | LivedGuarantee
  | LivedCollateral
  | LivedPerson;

/** Whether it is a loan. */
export function isLoan(lived: LivedPart): lived is LivedLoan {
  return lived.terms.product === "D1" || lived.terms.product === "R4";
}

/** Whether it is a credit line and no account. */
export function isLine(lived: LivedPart): lived is LivedLine {
  return lived.terms.product === "line";
}

/** Whether it is a revolving loan in one account. */
export function isRevolving(lived: LivedPart): lived is LivedRevolving {
  return lived.terms.product === "R1";
}

/** Whether it is a card. */
export function isCard(lived: LivedPart): lived is LivedCard {
  return lived.terms.product === "R2" || lived.terms.product === "R3";
}

/** Whether it is a claim that is collected. */
export function isClaim(lived: LivedPart): lived is LivedClaim {
  return lived.terms.product === "C1";
}

/** Whether it is a guarantee. */
export function isGuarantee(lived: LivedPart): lived is LivedGuarantee {
  return lived.terms.product === "G1" || lived.terms.product === "G2";
}

/** Whether it is a contract over collateral. */
export function isCollateral(lived: LivedPart): lived is LivedCollateral {
  return lived.terms.product === "collateral";
}

/** Whether it is the registration of the person. */
export function isPerson(lived: LivedPart): lived is LivedPerson {
  return lived.terms.product === "person";
}
