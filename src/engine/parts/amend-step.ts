import type { AmendingEvent, BusinessEvent, Reversal } from "../../../schemas/ledger/event.js";
import type { Instant, IsoDate } from "../../../schemas/ledger/primitives.js";
import type { AmendAction, TakeBackAction } from "../../../schemas/run/life.js";
import type { DatedEvent } from "../../ledger/lived-dated.js";
import { borrowerOn } from "../../ledger/put-right.js";
import { takenBack } from "../../ledger/take-back-refusal.js";
import type { PartSetting } from "./part-in-progress.js";
import { rightBorrower } from "./right-borrower.js";

/** An event that is made, or why there is none. */
export type Made<Event> = Event | { readonly leftOut: string };

/** What an event that puts right is made from. */
export interface AmendFacts {
  readonly setting: PartSetting;
  readonly events: readonly DatedEvent<BusinessEvent>[];
  /** Business date of the step. */
  readonly day: IsoDate;
}

type EventStart = { readonly eventId: string; readonly occurredAt: Instant };

/** Steps that only a lender takes that takes corrections (clauses L75, L77, L78, L84). */
const CORRECTS: ReadonlySet<string> = new Set(["void", "correct-identity", "take-back", "find-paid-back", "bounce"]);

/** Why a step that puts right what was told is not asked of a lender; null where it is, and for every other step. */
export function whyNotAsked(kind: string, day: IsoDate, setting: PartSetting): string | null {
  if (kind === "change-code") {
    return setting.takesEvents.has("code-change") ? null : "the lender does not take code-change";
  }
  if (!CORRECTS.has(kind)) return null;
  const { correctableUpTo } = setting;
  if (correctableUpTo === null) return "the lender does not take corrections";
  return day > correctableUpTo ? "it would become known after the last day that is looked at" : null;
}

/** The event of a step that puts right what was told (clauses L75 to L77). */
export function amendEvent(action: AmendAction, facts: AmendFacts, base: EventStart): Made<AmendingEvent> {
  switch (action.kind) {
    case "void":
      return { ...base, type: "void" };
    case "change-code":
      return { ...base, type: "code-change" };
    case "correct-identity": {
      const { borrower, rightPerson } = facts.setting;
      const told = borrowerOn({ borrower, events: facts.events }, facts.day);
      const right = rightBorrower(told, rightPerson, action.wrong);
      return right === null
        ? { leftOut: "the borrower was told rightly" }
        : { ...base, type: "identity-correction", borrower: right };
    }
  }
}

/** The reversal of what happened so many back (clause L78). @param of types of what can be taken back */
export function takeBackEvent(
  { back }: TakeBackAction,
  { events }: Pick<AmendFacts, "events">,
  of: ReadonlySet<BusinessEvent["type"]>,
  base: EventStart,
): Made<Reversal> {
  const named = takenBack(events, of, back);
  return named === null ? { leftOut: "there is nothing to take back" } : { ...base, type: "reversal", of: named };
}
