import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import { type Day, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";

/** A new code of an account, a line, a guarantee or a contract (clauses L71, L76). */
export interface CodeChange {
  /** The business day of the event. */
  readonly day: Day;
  readonly before: string;
  readonly after: string;
}

/**
 * The code that an account gets on a day: its first one with that day in place of the day of its opening. No other account
 * has its number, and no account changes twice on one day, so it was never used.
 */
export function newCode(code: string, day: Day): string {
  return `${code.slice(0, -16)}${isoOf(day).replaceAll("-", "")}${code.slice(-8)}`;
}

/** The codes that something got after its first one, in their order. */
export function codeChanges(
  code: string,
  events: readonly { readonly day: Day; readonly event: BusinessEvent }[],
): CodeChange[] {
  let before = code;
  return events.flatMap(({ event, day }) => {
    if (event.type !== "code-change") return [];
    const after = newCode(code, day);
    const change = { day, before, after };
    before = after;
    return [change];
  });
}

/**
 * Turns down a new code on the day on which the account came onto the book, or on a day on which it got another one.
 * @throws Refusal 422
 */
export function admitCodeChange(changes: readonly CodeChange[], bookedOn: Day, day: Day): void {
  if (day <= bookedOn) {
    throw new Refusal(422, "just-booked", `The account came onto the book on ${isoOf(bookedOn)}, with its first code.`);
  }
  if (changes.some((change) => change.day === day)) {
    throw new Refusal(422, "changed-already", `The account got a new code on ${isoOf(day)} already.`);
  }
}
