import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { CardPlan } from "../../schemas/run/card-life.js";
import type { ClaimLife, GuaranteeLife } from "../../schemas/run/claim-life.js";
import type { GivenLife } from "../../schemas/run/handed-life.js";
import type { Life, LoanLife, SingleLife } from "../../schemas/run/life.js";
import type { LineLife } from "../../schemas/run/line-life.js";
import type { MixedLife } from "../../schemas/run/mixed-life.js";
import type { PersonLife } from "../../schemas/run/person-life.js";
import type { RevolvingPlan } from "../../schemas/run/revolving-life.js";
import type { SecuredLife } from "../../schemas/run/secured-life.js";
import { addMonths, earlierOf, endOfMonth, laterOf, monthOf } from "../ledger/dates.js";
import { bookedOn } from "./booked-on.js";

/** Whether a life is several at once. */
export function isMixedLife(life: Life): life is MixedLife {
  return "lives" in life;
}

/** The lives that a life is made of; itself where it is one. */
export function livesOf(life: Life): readonly SingleLife[] {
  return isMixedLife(life) ? life.lives : [life];
}

/** Whether a life is one of a credit line. */
export function isLineLife(life: Life): life is LineLife {
  return "line" in life;
}

/** Whether a life is one of a claim that is collected. */
export function isClaimLife(life: Life): life is ClaimLife {
  return "claim" in life;
}

/** Whether a life is one of a guarantee. */
export function isGuaranteeLife(life: Life): life is GuaranteeLife {
  return "guarantee" in life;
}

/** Whether a life is one of a contract over collateral. */
export function isSecuredLife(life: Life): life is SecuredLife {
  return "collateral" in life;
}

/** Whether a life is one of a person who is registered. */
export function isPersonLife(life: Life): life is PersonLife {
  return "person" in life;
}

/** Whether a life is one of a loan. */
export function isLoanLife(life: Life): life is LoanLife {
  return "terms" in life;
}

/** Whether a life is one of something that can be handed to another institution (clause L85). */
export function isGivenLife(life: Life): life is GivenLife {
  return !isMixedLife(life) && (isLoanLife(life) || isLineLife(life) || isClaimLife(life));
}

/** The loans of a life: itself, what is drawn under its line, or what is taken beside a contract or a registration. */
export function loansOf(life: Life): readonly LoanLife[] {
  if (isLoanLife(life)) return [life];
  if (isMixedLife(life)) return life.lives.flatMap(loansOf);
  if (isSecuredLife(life) || isPersonLife(life)) return life.loan === undefined ? [] : [life.loan];
  return isLineLife(life) ? life.draws : [];
}

/** The revolving loan of a life, where its line has one. */
export function accountsOf(life: Life): readonly RevolvingPlan[] {
  return livesOf(life).flatMap((one) => (isLineLife(one) && one.account !== undefined ? [one.account] : []));
}

/** The card of a life, where its line is the limit of one. */
export function cardsOf(life: Life): readonly CardPlan[] {
  return livesOf(life).flatMap((one) => (isLineLife(one) && one.card !== undefined ? [one.card] : []));
}

/** The claims of a life: itself, or those that follow from its guarantee. */
export function claimsOf(life: Life): readonly ClaimLife[] {
  if (isClaimLife(life)) return [life];
  if (isMixedLife(life)) return life.lives.flatMap(claimsOf);
  return isGuaranteeLife(life) ? life.claims : [];
}

/** The business date on which a life begins: of its loan or claim, or of what comes before any of them. */
export function beginsOn(life: Life): IsoDate {
  if (isMixedLife(life)) return life.lives.map(beginsOn).reduce(earlierOf);
  if (isLineLife(life)) return life.line.effectiveDate;
  if (isClaimLife(life)) return life.claim.openDate;
  if (isSecuredLife(life)) return life.collateral.effectiveDate;
  if (isPersonLife(life)) return life.person.registeredOn;
  return isGuaranteeLife(life) ? life.guarantee.openDate : bookedOn(life);
}

/** Last day of the latest month in which a life is observed. */
export function observedUntil(life: Life): IsoDate {
  if (isMixedLife(life)) return life.lives.map(observedUntil).reduce(laterOf);
  const ends = [
    endOfMonth(addMonths(monthOf(beginsOn(life)), life.months)),
    ...loansOf(life).map((loan) => endOfMonth(addMonths(monthOf(bookedOn(loan)), loan.months))),
    ...accountsOf(life).map(({ terms, months }) => endOfMonth(addMonths(monthOf(terms.openDate), months))),
    ...cardsOf(life).map(({ terms, months }) => endOfMonth(addMonths(monthOf(terms.openDate), months))),
    ...claimsOf(life).map(({ claim, months }) => endOfMonth(addMonths(monthOf(claim.openDate), months))),
  ];
  return ends.reduce(laterOf);
}

/** Business keys that a life takes: accounts, lines, guarantees, contracts and persons. */
export function keysTakenBy(life: Life): number {
  if (isMixedLife(life)) return life.lives.reduce((sum, one) => sum + keysTakenBy(one), 0);
  if (isLineLife(life)) return 1 + accountsOf(life).length + cardsOf(life).length + life.draws.length;
  if (isSecuredLife(life) || isPersonLife(life)) return 1 + loansOf(life).length;
  return isGuaranteeLife(life) ? 1 + life.claims.length : 1;
}

/** Things that happen in a life: its steps, and what is opened beside the first. */
export function stepsIn(life: Life): number {
  const beside = [...loansOf(life), ...accountsOf(life), ...cardsOf(life), ...claimsOf(life)];
  const own = livesOf(life);
  const counted = [...own, ...beside.filter((plan) => !own.some((one) => one === plan))];
  return counted.reduce((sum, { steps }) => sum + steps.length, counted.length - 1);
}

/**
 * A life that is one of a loan.
 * @throws Error for one that is not: told by whoever knows that it must be
 */
export function loanLife(life: Life | undefined): LoanLife {
  if (life === undefined || !isLoanLife(life)) throw new Error("Failed to take a life for one of a loan: it is not.");
  return life;
}
