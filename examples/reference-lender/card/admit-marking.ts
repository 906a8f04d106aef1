import type { MarkingEvent } from "../../../schemas/ledger/event.js";
import { Refusal } from "../loan/refusal.js";
import type { AdmittingCard } from "./admit-card-event.js";
import { isOverdueAt, owedOf } from "./card-state.js";

/**
 * Turns down an event that marks a card, stops it or sells its claim where it cannot be.
 * @throws Refusal 422 where clauses L79 to L81 and L83 say so.
 */
export function admitMarking({ state, life: { openDay } }: AdmittingCard, event: MarkingEvent): void {
  const { day, marks, activatedOn, reopenedOn, stopped } = state;
  switch (event.type) {
    case "legal-action":
    case "bad-debt":
    case "write-off":
      if (!isOverdueAt(state, day - 1)) {
        refuse("not-overdue", `Nothing unpaid was overdue at the end of the day before: no ${event.type}.`);
      }
      if (event.type === "legal-action" && marks.court) refuse("under-way", "Legal action is under way already.");
      if (event.type === "bad-debt" && (marks.badDebt || marks.writtenOff)) {
        refuse("bad-debt", "The card is bad debt or written off already.");
      }
      if (event.type === "write-off" && marks.writtenOff) refuse("written-off", "The card is written off already.");
      return;
    case "stop-payment":
      if (activatedOn === undefined) refuse("not-activated", "The card is not activated.");
      if (stopped) refuse("stopped", "Payments are stopped already.");
      return;
    case "resume-payment":
      if (!stopped) refuse("not-stopped", "Payments are not stopped.");
      return;
    case "claim-transfer":
      if (activatedOn === undefined) refuse("not-activated", "The card is not activated.");
      // Two records of one card cannot bear one as-of date (R2101212, R2151206).
      if (day === openDay || day === activatedOn || day === reopenedOn) {
        refuse("opened-that-day", "The claim is transferred on a later day.");
      }
      if (owedOf(state) === 0) refuse("nothing-owed", "Nothing is owed: there is no claim to transfer.");
  }
}

function refuse(kind: string, detail: string): never {
  throw new Refusal(422, kind, detail);
}
