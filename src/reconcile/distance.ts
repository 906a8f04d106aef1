import { Temporal } from "temporal-polyfill";
import type { IsoDate } from "../../schemas/ledger/primitives.js";

/** A record further than this from the day it is owed for is another record, not the same one misdated. */
export const MISDATED_WITHIN_DAYS = 35;

/** Days between two dates, in either direction; Infinity where the second is none. */
export function distance(a: IsoDate, b: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(b)) return Number.POSITIVE_INFINITY;
  try {
    return Math.abs(Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
