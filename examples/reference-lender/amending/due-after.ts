import type { Day } from "../loan/day.js";

/**
 * The next day with something to put right, after one whose end-of-day work is done.
 * @param days on which something became known
 * @param lag how much later than the day itself some of it is put right
 */
export function dueAfter(days: readonly Day[], ended: Day, lag: number): Day {
  const coming = days.flatMap((day) => [day, day + lag]).filter((day) => day > ended);
  return Math.min(Number.POSITIVE_INFINITY, ...coming);
}
