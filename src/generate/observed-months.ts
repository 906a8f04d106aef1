import type { IsoDate } from "../../schemas/ledger/primitives.js";
import { addDays, monthOf, monthsBetween } from "../ledger/dates.js";
import type { LifeWindow } from "./life-window.js";

/** Months for which a life that begins on a date may be observed at all. */
export function lifeMonths(from: IsoDate, window: Pick<LifeWindow, "maxMonths" | "lastMonth">): number {
  return Math.max(1, Math.min(window.maxMonths, monthsBetween(monthOf(from), window.lastMonth)));
}

/**
 * Months for which a life is observed: until the last thing that happens in it and some beyond, within what the window
 * allows.
 * @param days those on which something happens, counted from the beginning of the life
 */
export function observedMonths(from: IsoDate, days: readonly number[], extra: number, window: LifeWindow): number {
  const last = addDays(from, Math.max(0, ...days));
  return Math.max(1, Math.min(monthsBetween(monthOf(from), monthOf(last)) + extra, lifeMonths(from, window)));
}
