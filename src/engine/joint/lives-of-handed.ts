import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { GivenLife, HandedLife, TakenLife } from "../../../schemas/run/handed-life.js";
import type { SingleLife } from "../../../schemas/run/life.js";
import { isClaimLife, isGivenLife } from "../plans-of.js";
import { shiftLife } from "../shift-life.js";
import { handOverDate } from "./hand-over-date.js";

/** What of a debt that is handed on is owed to the taker when he takes it (clause L85). */
export function amountHanded({ takes }: Pick<HandedLife, "takes">): MinorUnits {
  return isClaimLife(takes) ? takes.claim.amount : takes.terms.principal;
}

/**
 * The lives that the two endpoints of a debt that is handed on are driven with, the lender's own first (clause L85), all moved
 * by some months. The taker opens on the date on which the giver hands over.
 * @param agreements of the two endpoints, in the same order
 * @throws RangeError, CalendarRangeError as handOverDate
 */
export function livesOfHanded(handed: HandedLife, agreements: readonly Agreement[], months: number): SingleLife[] {
  const { giver } = handed;
  const agreement = agreements[giver];
  if (agreement === undefined) {
    throw new RangeError(`Failed to place the giver: ${agreements.length} agreements are given. It takes one of each.`);
  }
  const gives = moved(handed.gives, months);
  const takes = takenOn(handed.takes, handOverDate(gives, agreement));
  return giver === 0 ? [gives, takes] : [takes, gives];
}

function moved(gives: GivenLife, months: number): GivenLife {
  const life = shiftLife(gives, months);
  if (!isGivenLife(life)) throw new TypeError("Failed to move a life: it became one of another kind.");
  return life;
}

function takenOn(takes: TakenLife, openDate: IsoDate): TakenLife {
  return isClaimLife(takes)
    ? { ...takes, claim: { ...takes.claim, openDate } }
    : { ...takes, terms: { ...takes.terms, openDate } };
}
