import type { Finding } from "../../schemas/run/finding.js";
import { epochMs, localEndText } from "../ledger/business-day.js";
import type { FindingDraft } from "./draft-findings.js";
import { findingText } from "./finding-text.js";
import type { Match } from "./match-records.js";
import type { ReconcileContext } from "./reconcile-account.js";
import { type Attempts, isOvertaken, refusalsOf } from "./repairs.js";
import { owedView, receivedView } from "./views.js";

/** Requirement that a refused record be put right in time (clause L17). */
const REPAIR = "REPAIR";

// After these nothing can be done by reporting again: the account is closed, or the month is held as of a later day.
const BEYOND_REPAIR = new Set(["R2101205", "R2101212"]);

/**
 * What is wrong about a record that the bureau refused: it was never put right, or only when the time for it was over.
 * What the lender was never told of is not owed again, and a record that breaks a rule by itself is told as malformed.
 */
export function draftRepair(match: Match, all: readonly Attempts[], context: ReconcileContext): FindingDraft[] {
  const { repairs, timeZone } = context;
  const attempts = all.find(({ last }) => last === match.received);
  if (attempts === undefined || repairs === undefined) return [];
  const { last } = attempts;
  const [refusal] = refusalsOf(last);
  const told = refusal === undefined ? attempts.refused.at(-1) : last;
  if (told === undefined) return [];
  const knownAt = repairs.knownAt(told.file);
  if (knownAt === null) return [];
  const dueBy = repairs.dueBy(knownAt);
  const due = localEndText(dueBy, timeZone);
  const draft = (kind: Finding["class"], message: Finding["message"]): FindingDraft[] => [
    {
      finding: {
        class: kind,
        level: "MUST",
        confidence: "A",
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
  if (refusal === undefined) {
    if (epochMs(last.arrival.after) < epochMs(dueBy)) return [];
    return draft("late", findingText.repairedLate(last, due, localEndText(last.arrival.by, timeZone)));
  }
  const own = last.breaches.some(({ level }) => level === "MUST");
  if (isOvertaken(last, all, dueBy)) return [];
  if (own || BEYOND_REPAIR.has(refusal.rule) || epochMs(context.runEnd) < epochMs(dueBy)) return [];
  return draft("unrepaired", findingText.unrepaired(last, refusal, localEndText(knownAt, timeZone), due));
}

function ruleOf({ rule, feedbackCode, feedbackTag }: ReturnType<typeof refusalsOf>[number]): Finding["rule"] & object {
  return {
    id: rule,
    ...(feedbackCode === undefined ? {} : { feedbackCode }),
    ...(feedbackTag === undefined ? {} : { feedbackTag }),
  };
}
