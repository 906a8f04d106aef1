import { Temporal } from "temporal-polyfill";

/** Whether a text of a user's file is a day that there is, such as `2027-03-31`. */
export function isDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}
