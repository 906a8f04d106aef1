import { type Day, dayOf } from "./loan/day.js";
import { Refusal } from "./loan/refusal.js";

/**
 * The day of a calendar date as it was asked for.
 * @throws Refusal 422 where there is no such date
 */
export function validDay(iso: string): Day {
  try {
    return dayOf(iso);
  } catch {
    throw new Refusal(422, "no-date", `${iso} is no calendar date.`);
  }
}
