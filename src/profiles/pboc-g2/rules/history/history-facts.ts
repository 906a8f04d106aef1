import type { Confidence } from "../../../../../schemas/run/finding.js";
import type { HistoryRule } from "../rule.js";
import type { HistoryRuleId } from "../rule-ids.js";

/** What a history rule says about itself, without its predicate. */
export type HistoryFacts = Omit<HistoryRule, "check">;

/** What is particular to one history rule. */
export interface HistoryRuleFacts {
  readonly id: HistoryRuleId;
  /** Feedback code. */
  readonly code: string;
  /** Tags that FbMsg can name, parted by blanks. */
  readonly tags: string;
  readonly recordTypes: readonly string[];
  /** Fields that it reads, parted by blanks. */
  readonly reads: string;
  /** [B] unless §5.1 has it from several sources, or part of it is inferred. */
  readonly confidence?: Confidence;
  readonly source?: string;
}

/** The facts of an official rule that needs the store (§6.2, §6.4). */
export function historyFacts(facts: HistoryRuleFacts): HistoryFacts {
  const { id, code, tags, recordTypes, reads, confidence = "B", source = "§6.4" } = facts;
  return {
    id,
    kind: "history",
    origin: "official",
    feedback: { code, tags: tags.split(" ") },
    level: "MUST",
    confidence,
    source,
    recordTypes,
    reads: reads.split(" "),
  };
}
