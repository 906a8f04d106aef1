import type { IsoMonth } from "../../../../schemas/ledger/primitives.js";
import { addMonths } from "../../../ledger/dates.js";

/** Months of the repayment history in the second generation (PD01E); the last 24 are shown on their own (PD01D). */
export const GRID_MONTHS = 60;

/** Months of the grid that a report shows first (PD01D). */
export const SHORT_GRID_MONTHS = 24;

/** Letter of a month that an open account was told nothing of (§7.2). */
export const UNKNOWN = "#";

/** Letter of a month for which a moved bill day leaves no bill (215 event 11, §7.2). */
export const NO_BILL = "A";

/**
 * Months of a grid, oldest first: from the first told to the last told, or to `upTo` where the account goes on; at most
 * {@link GRID_MONTHS}, the newest.
 */
export function gridMonths(told: Iterable<IsoMonth>, upTo: IsoMonth, ended: boolean): IsoMonth[] {
  const months = [...told].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = ended || last > upTo ? last : upTo;
  const earliest = addMonths(end, 1 - GRID_MONTHS);
  const all: IsoMonth[] = [];
  for (let month = first > earliest ? first : earliest; month <= end; month = addMonths(month, 1)) all.push(month);
  return all;
}
