import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { ClaimLife } from "../../schemas/run/claim-life.js";
import type { Life, LoanLife, SingleLife } from "../../schemas/run/life.js";
import { addDays, addMonths, dayInMonth, laterOf, monthOf } from "../ledger/dates.js";
import { isClaimLife, isGuaranteeLife, isLineLife, isMixedLife, isPersonLife, isSecuredLife } from "./plans-of.js";

/** A life so many months later: the same day of the month, or its last where the month is shorter. */
export function shiftLife(life: Life, months: number): Life {
  if (months === 0) return life;
  if (isMixedLife(life)) return { lives: life.lives.map((one) => shiftOne(one, months)) };
  return shiftOne(life, months);
}

function shiftOne(life: SingleLife, months: number): SingleLife {
  if (isClaimLife(life)) return shiftClaim(life, months);
  if (isGuaranteeLife(life)) {
    const { guarantee, claims } = life;
    return {
      ...life,
      guarantee: {
        ...guarantee,
        openDate: moved(guarantee.openDate, months),
        dueDate: moved(guarantee.dueDate, months),
      },
      claims: claims.map((claim) => shiftClaim(claim, months)),
    };
  }
  if (isSecuredLife(life)) {
    const { effectiveDate, expiryDate } = life.collateral;
    const first = moved(effectiveDate, months);
    // In a shorter month both may be its last day, and a contract lasts one day at least (L60).
    const dates = { effectiveDate: first, expiryDate: laterOf(moved(expiryDate, months), addDays(first, 1)) };
    return { ...life, collateral: { ...life.collateral, ...dates }, ...shiftedLoan(life, months) };
  }
  if (isPersonLife(life)) {
    const registeredOn = moved(life.person.registeredOn, months);
    return { ...life, person: { ...life.person, registeredOn }, ...shiftedLoan(life, months) };
  }
  if (!isLineLife(life)) return shiftLoan(life, months);
  const { line, draws, account, card } = life;
  return {
    ...life,
    line: { ...line, effectiveDate: moved(line.effectiveDate, months), expiryDate: moved(line.expiryDate, months) },
    draws: draws.map((draw) => shiftLoan(draw, months)),
    ...(account === undefined
      ? {}
      : { account: { ...account, terms: { ...account.terms, openDate: moved(account.terms.openDate, months) } } }),
    ...(card === undefined
      ? {}
      : { card: { ...card, terms: { ...card.terms, openDate: moved(card.terms.openDate, months) } } }),
  };
}

function shiftClaim(life: ClaimLife, months: number): ClaimLife {
  return { ...life, claim: { ...life.claim, openDate: moved(life.claim.openDate, months) } };
}

/** The loan beside something else, where there is one. */
function shiftedLoan({ loan }: { readonly loan?: LoanLife }, months: number): { loan?: LoanLife } {
  return loan === undefined ? {} : { loan: shiftLoan(loan, months) };
}

function moved(date: IsoDate, months: number): IsoDate {
  return dayInMonth(addMonths(monthOf(date), months), Number(date.slice(8)));
}

function shiftLoan(life: LoanLife, months: number): LoanLife {
  return {
    ...life,
    terms: { ...life.terms, openDate: moved(life.terms.openDate, months) },
    ...(life.migrated === undefined
      ? {}
      : { migrated: { ...life.migrated, takenOverOn: moved(life.migrated.takenOverOn, months) } }),
  };
}
