import type { GuaranteeTerms } from "../../schemas/ledger/claim-terms.js";
import type { Classification, GuaranteeEvent } from "../../schemas/ledger/event.js";
import type { IsoDate, MinorUnits } from "../../schemas/ledger/primitives.js";
import { amendRefusal, isAmending, voidRefusal } from "./amend-refusal.js";
import type { Happened, LivedDated } from "./lived-dated.js";
import { inEffectOn } from "./put-right.js";
import type { Refusal } from "./refusal.js";
import { takeBackRefusal } from "./take-back-refusal.js";

/** A guarantee as it was lived: what was told to the guarantor of it. */
export type LivedGuarantee = LivedDated<GuaranteeTerms, GuaranteeEvent>;

/** A guarantee at the end of a business day. */
export interface GuaranteeView {
  /** What is covered; nothing once it is over. */
  readonly covered: MinorUnits;
  /** Last day on which that changed; the day on which it was given before any, and the last day once it is over. */
  readonly changedOn: IsoDate;
  readonly classified: { readonly fiveCate: Classification["fiveCate"]; readonly date: IsoDate };
  /** All that the guarantor paid. */
  readonly compensated: MinorUnits;
  /** Day with which it was over; null while it is in force. */
  readonly endedOn: IsoDate | null;
}

/** What of a guarantee can be taken back (clause L78). */
export const TAKEN_BACK_OF_GUARANTEE: ReadonlySet<GuaranteeEvent["type"]> = new Set([
  "guaranteed-balance",
  "classification",
]);

/** The guarantee at the end of a day, as it was known then (clauses L40 to L42, L15, L78); what is void stands as before. */
export function guaranteeAt({ terms, events }: Happened<GuaranteeTerms, GuaranteeEvent>, day: IsoDate): GuaranteeView {
  let view: GuaranteeView = {
    covered: terms.amount,
    changedOn: terms.openDate,
    classified: { fiveCate: "1", date: terms.openDate },
    compensated: 0,
    endedOn: null,
  };
  for (const { event, date } of inEffectOn(events, day)) view = after(view, event, date);
  return view.endedOn === null && terms.dueDate <= day ? ended(view, terms.dueDate) : view;
}

/**
 * Why an event on a guarantee cannot be, as a lender would answer it (422 or 409); null where it can (clauses L41, L42, L75 to
 * L78).
 */
export function guaranteeRefusal(
  lived: Happened<GuaranteeTerms, GuaranteeEvent>,
  event: GuaranteeEvent,
  day: IsoDate,
): Refusal {
  const { events, terms } = lived;
  const { covered, endedOn } = guaranteeAt(lived, day);
  const isVoid = voidRefusal({ name: "guarantee", events });
  if (isVoid !== null) return isVoid;
  if (isAmending(event)) {
    const paid = events.some((one) => one.event.type === "compensation");
    const keeps = paid ? "something was paid by the guarantee (L75)" : null;
    return amendRefusal(event, day, {
      name: "guarantee",
      events,
      openedOn: terms.openDate,
      over: endedOn !== null,
      keeps,
    });
  }
  if (endedOn !== null) return "the guarantee is over (L42)";
  if (event.type === "classification") return null;
  if (event.type === "reversal") {
    return takeBackRefusal(lived, event, day, {
      of: TAKEN_BACK_OF_GUARANTEE,
      refusal: guaranteeRefusal,
      isOver: (kept, on) => guaranteeAt(kept, on).endedOn !== null,
    });
  }
  if (day === terms.openDate) return "on the day of giving only a classification is taken (L41)";
  switch (event.type) {
    case "guaranteed-balance":
      if (event.balance === 0) return "more than nothing must stay covered (L41)";
      return event.balance < covered ? null : "what is covered can only become less (L41)";
    case "compensation":
      return event.amount > covered ? "it exceeds what is covered (L41)" : null;
    case "guarantee-end":
      return null;
  }
}

function after(view: GuaranteeView, event: GuaranteeEvent, date: IsoDate): GuaranteeView {
  switch (event.type) {
    case "classification":
      return { ...view, classified: { fiveCate: event.fiveCate, date } };
    case "guaranteed-balance":
      return { ...view, covered: event.balance, changedOn: date };
    case "compensation": {
      const paid = { ...view, compensated: view.compensated + event.amount };
      const covered = view.covered - event.amount;
      return covered === 0 ? ended(paid, date) : { ...paid, covered, changedOn: date };
    }
    case "guarantee-end":
      return ended(view, date);
    default:
      // What puts right changes nothing of what is covered, and what was taken back is not here any more.
      return view;
  }
}

function ended(view: GuaranteeView, date: IsoDate): GuaranteeView {
  return { ...view, covered: 0, changedOn: date, endedOn: date };
}
