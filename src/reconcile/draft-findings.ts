import type { Instant } from "../../schemas/ledger/primitives.js";
import type { FieldDifference, Finding } from "../../schemas/run/finding.js";
import { epochMs, localEndText } from "../ledger/business-day.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord, RuleBreach } from "../profiles/received-record.js";
import { type Disorder, findDisorder, ORDER_RULES } from "./arrival-order.js";
import { compareFields } from "./compare-fields.js";
import { findOutOfOrder, type OutOfOrder } from "./correction-order.js";
import { draftRepair } from "./draft-repair.js";
import { findingText } from "./finding-text.js";
import type { Match, Pairing } from "./match-records.js";
import type { ReconcileContext } from "./reconcile-account.js";
import { type Attempts, followsItsOpening, isHeldByAnother, refusalsOf, UNKNOWN_RULES } from "./repairs.js";
import { owedView, receivedView } from "./views.js";

/** A finding without account, harm and how strictly it binds, and the instant at which its harm is to be read. */
export interface FindingDraft {
  readonly finding: Omit<Finding, "id" | "level" | "confidence" | "account" | "life" | "harm">;
  readonly harmAt: Instant;
}

interface Differences {
  readonly pairing: Pairing;
  readonly dropped: readonly OwedRecord[];
  readonly attempts: readonly Attempts[];
  readonly context: ReconcileContext;
}

/** Puts each difference into the class that says what is wrong with it, once. */
export function draftFindings({ pairing, dropped, attempts, context }: Differences): FindingDraft[] {
  const disorder = findDisorder(attempts.filter(cameIntoOrder).map(({ last }) => last));
  const reported = new Map(attempts.map((one) => [one.last, one]));
  const doubled = new Set(pairing.doubled.map(({ received }) => received));
  const surplus = new Set(pairing.surplus);
  return [
    ...dropped.map((owed) => draftDropped(owed, context)),
    ...pairing.matches.flatMap((match) => draftMatch(match, reported.get(match.received), context)),
    ...pairing.matches
      .filter(({ received }) => !isHeldByAnother(received, attempts))
      .flatMap((match) => draftRepair(match, attempts, context)),
    ...findOutOfOrder(pairing.matches, attempts).map(draftOutOfOrder),
    ...pairing.doubled.map(({ received, first }) => draftDoubled(received, first)),
    ...pairing.retold.flatMap(({ received, first }) => draftRetold(received, first)),
    ...pairing.surplus.map((received) => draftUnowed(received)),
    // The ledger knows what a double should say, so only what the bureau refuses is told of it.
    ...[...doubled].flatMap((received) => draftBreaches(received, false)),
    ...pairing.surplus.flatMap((received) => draftBreaches(received, true)),
    // What is doubled or unowed is refused by the bureau as well; saying so twice would not help.
    ...attempts.flatMap(({ refused }) => refused.flatMap((received) => draftBreaches(received, false))),
    ...disorder
      .filter(({ received }) => !doubled.has(received) && !surplus.has(received))
      .filter(({ received, rule }) => !UNKNOWN_RULES.has(rule) || !followsItsOpening(received, attempts))
      .map(draftDisorder),
  ];
}

function draftDropped(owed: OwedRecord, { timeZone }: ReconcileContext): FindingDraft {
  return {
    finding: {
      class: "dropped",
      requirement: owed.requirement,
      message: findingText.dropped(owed, localEndText(owed.deadline, timeZone)),
      owed: owedView(owed),
      differences: [],
    },
    harmAt: owed.deadline,
  };
}

function draftMatch(match: Match, attempts: Attempts | undefined, context: ReconcileContext): FindingDraft[] {
  const { owed, received } = match;
  // A record reported again was in time when it was first.
  const { arrival } = attempts?.first ?? received;
  const comparison = compareFields(owed, received);
  // A record of the wrong day, or one the bureau refuses, is harmful at the latest when the right one was due.
  const refused = received.breaches.some(({ level }) => level === "MUST");
  const readAt =
    match.how === "misdated" || refused ? laterInstant(received.arrival.by, owed.deadline) : received.arrival.by;
  const drafts: FindingDraft[] = [];
  const add = (kind: Finding["class"], message: Finding["message"], differences: readonly FieldDifference[]): void => {
    drafts.push({
      finding: {
        class: kind,
        requirement: owed.requirement,
        message,
        owed: owedView(owed, received),
        received: receivedView(received),
        differences: [...differences],
      },
      harmAt: readAt,
    });
  };
  // A wrong as-of date shows in other fields too: a misdated record is told as that alone.
  if (match.how === "misdated") add("misdated", findingText.misdated(owed, received), comparison.differences);
  else if (comparison.differences.length > 0) {
    add("contradicted", findingText.contradicted(received, comparison.differences), comparison.differences);
  }
  for (const [field, matched] of comparison.matches) {
    const conflict = context.tracker.note(matched, `${received.file} line ${received.line}`);
    if (conflict === null) continue;
    const value = received.fields.get(field) ?? "";
    add("contradicted", findingText.mixed(received, conflict), [{ field, owed: [conflict.before], received: value }]);
  }
  const arrived = (): string => localEndText(arrival.by, context.timeZone);
  const after = epochMs(arrival.after);
  if (match.how !== "misdated" && after >= epochMs(owed.deadline)) {
    const due = localEndText(owed.deadline, context.timeZone);
    if (after < epochMs(owed.lateUntil)) add("late", findingText.late(owed, due, arrived()), []);
    else add("dropped", findingText.beyondWindow(owed, due, arrived()), []);
    const late = drafts.at(-1);
    // The harm of a late record is what the report lacked when it should have been there.
    if (late !== undefined) drafts[drafts.length - 1] = { ...late, harmAt: owed.deadline };
  }
  if (match.how !== "misdated" && epochMs(arrival.by) < epochMs(owed.notBefore)) {
    add("early", findingText.early(owed, arrived(), localEndText(owed.notBefore, context.timeZone)), []);
  }
  const confirmed = comparison.differences.length === 0 && match.how === "exact";
  return [...drafts, ...draftBreaches(received, !confirmed, readAt)];
}

/** Breaches of official rules. A doubt (SHOULD) about a record that the ledger confirms is no finding. */
function draftBreaches(
  received: ReceivedRecord,
  withDoubts: boolean,
  harmAt: Instant = received.arrival.by,
): FindingDraft[] {
  return received.breaches
    .filter(({ level }) => withDoubts || level === "MUST")
    .map((breach) => draftBreach(received, breach, harmAt));
}

function draftBreach(received: ReceivedRecord, breach: RuleBreach, harmAt: Instant): FindingDraft {
  return {
    finding: {
      class: "malformed",
      requirement: breach.rule,
      rule: {
        id: breach.rule,
        ...(breach.feedbackCode === undefined ? {} : { feedbackCode: breach.feedbackCode }),
        ...(breach.feedbackTag === undefined ? {} : { feedbackTag: breach.feedbackTag }),
      },
      message: breach.title,
      received: receivedView(received),
      differences: [{ field: breach.field, owed: [breach.expected], received: breach.received }],
    },
    harmAt,
  };
}

function draftDoubled(received: ReceivedRecord, first: Match): FindingDraft {
  return {
    finding: {
      class: "doubled",
      requirement: "R0001203",
      rule: { id: "R0001203", feedbackCode: "ABR004", feedbackTag: "AcctCode" },
      message: findingText.doubled(received, first.received),
      owed: owedView(first.owed, received),
      received: receivedView(received),
      differences: [],
    },
    harmAt: received.arrival.by,
  };
}

/**
 * A month told again as of a later day. It puts right what was told wrong, and then it is no finding; it repeats what was
 * right; or it contradicts the ledger itself, and the report shows that.
 */
function draftRetold(received: ReceivedRecord, first: Match): FindingDraft[] {
  const again = retoldDifferences(first.owed, received);
  if (again.length > 0) {
    return [...draftContradicted(received, first.owed, again), ...draftBreaches(received, true)];
  }
  const wasWrong = retoldDifferences(first.owed, first.received).length > 0;
  return [...(wasWrong ? [] : [draftDoubled(received, first)]), ...draftBreaches(received, false)];
}

const OF_THE_DAY = new Set(["AcctBsSgmt.RptDate", "AcctBsSgmt.RptDateCode"]);

function retoldDifferences(owed: OwedRecord, received: ReceivedRecord): FieldDifference[] {
  return compareFields(owed, received).differences.filter(({ field }) => !OF_THE_DAY.has(field));
}

function draftContradicted(
  received: ReceivedRecord,
  owed: OwedRecord,
  differences: readonly FieldDifference[],
): FindingDraft[] {
  return [
    {
      finding: {
        class: "contradicted",
        requirement: owed.requirement,
        message: findingText.contradicted(received, differences),
        owed: owedView(owed, received),
        received: receivedView(received),
        differences: [...differences],
      },
      harmAt: received.arrival.by,
    },
  ];
}

function draftUnowed(received: ReceivedRecord): FindingDraft {
  return {
    finding: {
      class: "unowed",
      requirement: unowedId(received),
      message: findingText.unowed(received),
      received: receivedView(received),
      differences: [],
    },
    harmAt: received.arrival.by,
  };
}

function draftDisorder({ received, rule, feedbackCode, why }: Disorder): FindingDraft {
  return {
    finding: {
      class: "disordered",
      requirement: rule,
      rule: { id: rule, feedbackCode },
      message: findingText.disordered(received, why),
      received: receivedView(received),
      differences: [],
    },
    harmAt: received.arrival.by,
  };
}

/** Whether a record came to where its order matters: it was loaded, or refused for its place among the others. */
function cameIntoOrder({ last: received, refused }: Attempts): boolean {
  // What puts right an earlier record tells nothing in its own order.
  if (received.kind === "correction") return false;
  const refusals = refusalsOf(received);
  // Nor does a repair that came too late to be loaded: the closing may have been on its way when it was sent (L17).
  if (refused.length > 0 && refusals.length > 0) return false;
  return refusals.length === 0 || received.breaches.length > 0 || refusals.some(({ rule }) => ORDER_RULES.has(rule));
}

function draftOutOfOrder({ owed, received, what, after }: OutOfOrder): FindingDraft {
  return {
    finding: {
      class: "disordered",
      requirement: owed.requirement,
      message: findingText.outOfOrder(received, what, after),
      owed: owedView(owed, received),
      received: receivedView(received),
      differences: [],
    },
    harmAt: received.arrival.by,
  };
}

function laterInstant(a: Instant, b: Instant): Instant {
  return epochMs(a) >= epochMs(b) ? a : b;
}

/**
 * The requirement that a record breaks which nothing calls for: of a loan by its code, of a claim that is collected and of a
 * card by its account type, of anything else by its record type.
 */
export function unowedId(record: Pick<ReceivedRecord, "recordType" | "accountType" | "code">): string {
  const { recordType, accountType, code } = record;
  if (recordType !== "210") return `UNOWED-${recordType}`;
  if (accountType === "R2" || accountType === "R3") return "UNOWED-CARD";
  return `UNOWED-${accountType === "C1" ? "C1" : code}`;
}
