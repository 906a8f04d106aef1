import type { RevolvingEvent } from "../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { RevolvingTerms } from "../../../schemas/ledger/terms.js";
import type { AccountCode } from "../codes-of.js";
import { creditAt } from "../credit-at.js";
import { eventsKnownOn, paymentCorrectionDays, replayAsKnown } from "../known-events.js";
import type { LivedDated } from "../lived-dated.js";
import type { LivedLine } from "../lived-line.js";
import type { LoanView } from "../loan-view.js";
import { RevolvingLoan } from "./revolving-loan.js";
import type { RevolvingRules } from "./revolving-rules.js";

/** A revolving loan as it was lived: what was told to the lender of it, and the line that it is under. */
export interface LivedRevolving extends LivedDated<RevolvingTerms, RevolvingEvent> {
  /** 授信协议标识码 under which its line was opened. */
  readonly lineCode: string;
  /** All codes of its line, that one first; absent where there is no other (clause L76). */
  readonly lineCodes?: readonly AccountCode[];
  /** What was lived of the line itself: its limit and its expiry. */
  readonly line: Pick<LivedLine, "terms" | "events">;
}

/**
 * The loan's state at the end of each of the given days, as it was known then (clause L84), folded anew from its events.
 * @param days in any order; days before the opening are left out
 * @throws Error when an event is refused: only events that took effect belong into a lived loan
 */
export function replayRevolving(
  lived: LivedRevolving,
  rules: Pick<RevolvingRules, "agreement" | "calendar">,
  days: Iterable<IsoDate>,
): Map<IsoDate, LoanView> {
  return replayAsKnown(days, paymentCorrectionDays(lived.events), (knownOn, between) =>
    replayKnown({ ...lived, events: eventsKnownOn(lived.events, knownOn) }, rules, between),
  );
}

function replayKnown(
  { terms, line, events, bookedOn }: LivedRevolving,
  { agreement, calendar }: Pick<RevolvingRules, "agreement" | "calendar">,
  days: Iterable<IsoDate>,
): Map<IsoDate, LoanView> {
  const loan = new RevolvingLoan({ terms, expiryDate: line.terms.expiryDate, agreement, calendar });
  const wanted = new Set(days);
  const all = new Set([...wanted, ...events.map(({ date }) => date)]);
  const views = new Map<IsoDate, LoanView>();
  for (const day of [...all].filter((date) => date >= bookedOn).sort()) {
    loan.advanceTo(day);
    for (const { event } of events.filter(({ date }) => date === day)) {
      const refusal = loan.apply(event);
      if (refusal !== null) throw new Error(`Failed to replay event ${event.eventId} (${event.type}): ${refusal}.`);
    }
    if (wanted.has(day)) views.set(day, { ...loan.endDayView(), credit: creditAt(line, day) });
  }
  return views;
}
