import type { AmendingEvent } from "../../../schemas/ledger/event.js";
import { type Day, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { admitCodeChange, type CodeChange } from "../new-code/code-change.js";

/** Something that is no loan, to which something is to happen. */
export interface Amendable {
  readonly id: string;
  /** The business day of its opening. */
  readonly openDay: Day;
  readonly voidOn: Day | undefined;
  readonly codeChanges: readonly CodeChange[];
  /** Whether it is over on a business day. */
  isOver(day: Day): boolean;
}

/** @throws Refusal 409 on what turned out to be void (clause L75). */
export function mustNotBeVoid({ id, voidOn }: Pick<Amendable, "id" | "voidOn">): void {
  if (voidOn !== undefined) throw new Refusal(409, "void", `${id} was found void on ${isoOf(voidOn)} and deleted.`);
}

/**
 * Turns down an event that puts right what cannot be put right so (clauses L75 to L77).
 * @param day the business day on which it became known
 * @throws Refusal 409 for a new code of what is over, 422 for one on the day of its opening or of another one, and before
 * the opening.
 */
export function admitAmending(thing: Amendable, event: AmendingEvent, day: Day): void {
  if (event.type === "code-change" && thing.isOver(day)) {
    throw new Refusal(409, "over", `${thing.id} is over and gets no other code.`);
  }
  if (day < thing.openDay) {
    throw new Refusal(
      422,
      "before-opening",
      `${thing.id} was opened on ${isoOf(thing.openDay)}; ${isoOf(day)} is before.`,
    );
  }
  if (event.type === "code-change") admitCodeChange(thing.codeChanges, thing.openDay, day);
}
