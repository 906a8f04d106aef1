import type { ClaimTerms } from "../../../schemas/ledger/claim-terms.js";
import type { AmendingEvent, ClaimEvent, ClaimTransfer, Reversal } from "../../../schemas/ledger/event.js";
import type { Day } from "../loan/day.js";
import type { PlainBooked } from "../plain/plain-account.js";

/** What happens to a claim and was not taken back. */
export type ClaimMoney = Exclude<ClaimEvent, AmendingEvent | Reversal>;

/** What is known of a claim that is collected. */
export interface Claim {
  readonly terms: ClaimTerms;
  readonly openDay: Day;
  /** In the order in which they were told. */
  readonly events: readonly PlainBooked<ClaimMoney>[];
}

/** Money or an asset that came in. */
export interface Recovery {
  readonly day: Day;
  /** All of its day, in minor units. */
  readonly amount: number;
}

/** What is owed at the end of a day, in minor units; nothing that accrues is part of it (clause L37). */
export function owedOn({ terms, events }: Claim, day: Day): number {
  const less = events.reduce(
    (sum, { day: on, event }) => (on <= day && event.type !== "claim-transfer" ? sum + event.amount : sum),
    0,
  );
  return terms.amount - less;
}

/** What was received on a day, in minor units: money and assets, but nothing that was let go or paid by a buyer. */
export function receivedOn({ events }: Claim, day: Day): number {
  return events.reduce((sum, { day: on, event }) => (on === day ? sum + received(event) : sum), 0);
}

/** The last recovery on a day or before it; nothing on the day of taking over before any (clause L37). */
export function lastRecovery(claim: Claim, day: Day): Recovery {
  const days = claim.events.flatMap(({ day: on, event }) => (on <= day && received(event) > 0 ? [on] : []));
  const last = days.length === 0 ? claim.openDay : Math.max(...days);
  return { day: last, amount: receivedOn(claim, last) };
}

/** The day with which the claim is over (clause L39); `undefined` while it is not. */
export function overOn(claim: Claim): Day | undefined {
  const days = claim.events.flatMap(({ day, event }) =>
    event.type === "claim-transfer" || owedOn(claim, day) === 0 ? [day] : [],
  );
  return days.length === 0 ? undefined : Math.min(...days);
}

/** The transfer of the claim, if there was one. */
export function transferOf({ events }: Claim): ClaimTransfer | undefined {
  for (const { event } of events) if (event.type === "claim-transfer") return event;
  return undefined;
}

function received(event: ClaimMoney): number {
  return event.type === "repayment" || event.type === "repayment-in-kind" ? event.amount : 0;
}
