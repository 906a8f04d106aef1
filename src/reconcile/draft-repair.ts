import type { Instant } from "../../schemas/ledger/primitives.js";
import type { Finding } from "../../schemas/run/finding.js";
import { epochMs, localEndText } from "../ledger/business-day.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import type { FindingDraft } from "./draft-findings.js";
import { findingText } from "./finding-text.js";
import type { Match } from "./match-records.js";
import type { ReconcileContext } from "./reconcile-account.js";
import { type Attempts, hasNoTarget, isOvertaken, type RepairTimes, refusalsOf } from "./repairs.js";
import { owedView, receivedView } from "./views.js";

/** Requirement that a refused record be put right in time (clause L17). */
const REPAIR = "REPAIR";

// After these nothing can be done by reporting again: what they are about is over, or the month, or whatever goes in the order of days, is held as of a later day.
const BEYOND_REPAIR = new Set(
  "R2101205 R2101212 R2201201 R2301202 R5101201 R5101202 R1101202 R1201201 R1301201 R1401202".split(" "),
);

/**
 * What is wrong about a record that the bureau refused: it was never put right, or only when the time for it was over; of
 * one refused several times each time counts. What the lender was never told of is not owed again, and a record that
 * breaks a rule by itself is told as malformed.
 */
export function draftRepair(match: Match, all: readonly Attempts[], context: ReconcileContext): FindingDraft[] {
  const { repairs, timeZone } = context;
  const attempts = all.find(({ last }) => last === match.received);
  if (attempts === undefined || repairs === undefined) return [];
  const { last } = attempts;
  const [refusal] = refusalsOf(last);
  const draft = (kind: Finding["class"], dueBy: Instant, message: Finding["message"]): FindingDraft[] => [
    {
      finding: {
        class: kind,
        requirement: REPAIR,
        ...(refusal === undefined ? {} : { rule: ruleOf(refusal) }),
        message,
        owed: owedView(match.owed, last),
        received: receivedView(last),
        differences: [],
      },
      harmAt: dueBy,
    },
  ];
  const unrepaired = ({ told, knownAt, dueBy }: Missed): FindingDraft[] => {
    const [by] = refusalsOf(told);
    if (by === undefined) return [];
    const [known, due] = [localEndText(knownAt, timeZone), localEndText(dueBy, timeZone)];
    return draft("unrepaired", dueBy, findingText.unrepaired(told, by, known, due));
  };
  const beyond = refusal !== undefined && BEYOND_REPAIR.has(refusal.rule);
  const owedAgain = refusal !== undefined && !beyond && !last.breaches.some(({ level }) => level === "MUST");
  const owedUntil = match.owed.againUntil;
  const isOwedAt = ({ dueBy }: Missed): boolean => owedUntil === undefined || epochMs(dueBy) <= epochMs(owedUntil);
  const never = owedAgain ? missedBy(last, null, all, context.runEnd, repairs) : null;
  if (never !== null && isOwedAt(never)) return unrepaired(never);
  const late = firstLate(attempts, all, context.runEnd, repairs);
  if (late === null || !isOwedAt(late)) return [];
  // What came so late that nothing could be done any more has not put it right.
  if (beyond) return unrepaired(late);
  const [due, arrived] = [localEndText(late.dueBy, timeZone), localEndText(late.next.arrival.by, timeZone)];
  return draft("late", late.dueBy, findingText.repairedLate(late.next, due, arrived));
}

/** A time for repair that passed without any. */
interface Missed {
  readonly told: ReceivedRecord;
  readonly knownAt: Instant;
  readonly dueBy: Instant;
}

function firstLate(
  { refused, last }: Attempts,
  all: readonly Attempts[],
  runEnd: Instant,
  repairs: RepairTimes,
): (Missed & { readonly next: ReceivedRecord }) | null {
  for (const [index, told] of refused.entries()) {
    const next = refused[index + 1] ?? last;
    const missed = missedBy(told, next, all, runEnd, repairs);
    if (missed !== null) return { ...missed, next };
  }
  return null;
}

/** The time for the repair of a refused record, where that passed before the next telling of it, and it was owed then. */
function missedBy(
  told: ReceivedRecord,
  next: ReceivedRecord | null,
  all: readonly Attempts[],
  runEnd: Instant,
  repairs: RepairTimes,
): Missed | null {
  const knownAt = repairs.knownAt(told.file);
  if (knownAt === null) return null;
  const dueBy = repairs.dueBy(knownAt);
  if (epochMs(next === null ? runEnd : next.arrival.after) < epochMs(dueBy)) return null;
  return isOvertaken(told, all, dueBy) || hasNoTarget(told, all, dueBy) ? null : { told, knownAt, dueBy };
}

function ruleOf({ rule, feedbackCode, feedbackTag }: ReturnType<typeof refusalsOf>[number]): Finding["rule"] & object {
  return {
    id: rule,
    ...(feedbackCode === undefined ? {} : { feedbackCode }),
    ...(feedbackTag === undefined ? {} : { feedbackTag }),
  };
}
