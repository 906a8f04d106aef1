import type { ClaimTerms } from "../../../schemas/ledger/claim-terms.js";
import type { ClaimEvent } from "../../../schemas/ledger/event.js";
import type { CountByName } from "../../../schemas/run/event-log.js";
import type { DatedEvent } from "../../ledger/lived-dated.js";
import { happenedOf } from "../put-right/put-right-coverage.js";

/** A claim and what came of it, as plain data. */
export interface CoveredClaim {
  readonly terms: Pick<ClaimTerms, "origin" | "openDate" | "initialCreditorCode">;
  /** Events that were taken. */
  readonly events: readonly DatedEvent<ClaimEvent>[];
  /** Records owed: reporting code, and whether K must be there. */
  readonly owed: readonly { readonly code: string; readonly special: boolean }[];
}

/** How often each kind of claim, event, boundary and owed record was reached, by the names of `claimCells`. */
export function countClaims(claims: readonly CoveredClaim[]): CountByName {
  const counts: CountByName = {};
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const { terms, events, owed } of claims) {
    count("event:claim-taken-over");
    count(`terms:${terms.origin}-claim`);
    if (terms.initialCreditorCode === undefined) count("terms:claim-of-unknown-code");
    for (const { event } of events) count(`event:${eventName(event)}`);
    for (const { code, special } of owed) {
      count(`record:C1-${code}`);
      if (special) count(`record:C1-${code}+K`);
    }
    const happened = happenedOf(events);
    const received = happened.filter(({ event }) => event.type === "repayment" || event.type === "repayment-in-kind");
    const days = received.map(({ date }) => date);
    if (days.includes(terms.openDate)) count("boundary:received-on-taking-over");
    if (new Set(days).size < days.length) count("event:several-recoveries-a-day");
    const last = happened.at(-1)?.event;
    if (last !== undefined && owed.some(({ code }) => code === "20")) count(`closing:by-${eventName(last)}`);
  }
  return counts;
}

function eventName(event: ClaimEvent): string {
  return event.type === "claim-transfer" ? `claim-${event.how}` : `claim-${event.type}`;
}

const EVENTS = ["claim-repayment", "claim-repayment-in-kind", "claim-relief", "claim-sale", "claim-carve-out"];

/** What lives of claims reach beside what loans do. */
export const claimCells: readonly string[] = [
  "event:claim-taken-over",
  ...EVENTS.map((name) => `event:${name}`),
  "event:several-recoveries-a-day",
  "terms:bought-claim",
  "terms:compensated-claim",
  "terms:claim-of-unknown-code",
  "boundary:received-on-taking-over",
  ...EVENTS.map((name) => `closing:by-${name}`),
  ...["10", "40", "40+K", "20", "20+K"].map((name) => `record:C1-${name}`),
];
