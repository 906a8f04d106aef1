import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { Life } from "../../schemas/run/life.js";
import { addMonths, dayInMonth, monthOf } from "../ledger/dates.js";

/** A life so many months later: the same day of the month, or its last where the month is shorter. */
export function shiftLife(life: Life, months: number): Life {
  if (months === 0) return life;
  const moved = (date: IsoDate): IsoDate => dayInMonth(addMonths(monthOf(date), months), Number(date.slice(8)));
  return {
    ...life,
    terms: { ...life.terms, openDate: moved(life.terms.openDate) },
    ...(life.migrated === undefined
      ? {}
      : { migrated: { ...life.migrated, takenOverOn: moved(life.migrated.takenOverOn) } }),
  };
}
