import type { RecordView, SegmentLetter, SegmentView } from "./record-view.js";
import type { Breach, FileRule, HistoryRule, RecordRule, RuleContext, RuleFacts } from "./rule.js";

/** A record in which the segments a rule needs are known to be present. */
export type RecordWith<L extends SegmentLetter> = RecordView & { readonly [K in L]: SegmentView };

/** A record rule as it is written down: its predicate sees the segments it needs as present. */
export interface RecordRuleDefinition<L extends SegmentLetter> extends Omit<RecordRule, "check" | "needs"> {
  readonly needs: readonly L[];
  readonly check: (record: RecordWith<L>, context: RuleContext) => readonly Breach[];
}

const FEEDBACK_CODE = /^[A-Z]{3}[0-9]{3}$/;

/**
 * Define one rule. The rule is returned as it is; what is gained is that its predicate is typed by the segments it needs,
 * and that a slip in its facts stops the program at once instead of showing in a feedback file.
 * @throws Error where the feedback code or the list of fields is not in order.
 */
export function defineRule<const L extends SegmentLetter = never>(rule: RecordRuleDefinition<L>): RecordRule;
export function defineRule(rule: FileRule): FileRule;
export function defineRule(rule: HistoryRule): HistoryRule;
export function defineRule(rule: RuleFacts): RuleFacts {
  const { code, tags } = rule.feedback;
  if (code !== null && !FEEDBACK_CODE.test(code)) {
    throw new Error(`Failed to define rule ${rule.id}: feedback code "${code}" is not three letters and three digits.`);
  }
  if (code === null && rule.level === "MUST" && rule.origin === "official") {
    const known = rule.source.includes("no code");
    if (!known) throw new Error(`Failed to define rule ${rule.id}: an official MUST rule needs its feedback code.`);
  }
  if (tags.length === 0 || rule.reads.length === 0 || rule.recordTypes.length === 0) {
    throw new Error(`Failed to define rule ${rule.id}: tags, reads and recordTypes must each name at least one.`);
  }
  return rule;
}
