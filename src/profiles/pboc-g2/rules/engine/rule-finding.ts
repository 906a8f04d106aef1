import type { Bilingual, Confidence, Level } from "../../../../../schemas/run/finding.js";
import type { RecordView } from "../record-view.js";
import type { Breach, Rule } from "../rule.js";
import type { RuleId } from "../rule-ids.js";

/** One breach of one rule, with everything needed to print it, count it or answer it as the bureau would. */
export interface RuleFinding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly confidence: Confidence;
  /** Code that the bureau answers; null for a warning and for checks of ours. */
  readonly feedbackCode: string | null;
  readonly feedbackTag: string;
  /** Name of the file; `-` for standard input. */
  readonly file: string;
  /** Line, the header being line 1; null where it belongs to the file as a whole. */
  readonly line: number | null;
  /** Type of the record; "" for a finding about the file. */
  readonly recordType: string;
  /** Business key as received, not masked; "" where there is none. */
  readonly account: string;
  readonly field: string;
  /** Text received, not masked; null where the element is missing. */
  readonly received: string | null;
  readonly expected: Bilingual;
}

/** The finding that a breach of a rule makes, in a record. */
export function findingInRecord(rule: Rule, found: Breach, record: RecordView): RuleFinding {
  const { file, line } = record.decoded;
  return toFinding(rule, found, file, line, record.recordType, record.key);
}

/** The finding that a breach of a file rule makes. */
export function findingInFile(
  rule: Rule,
  found: Breach,
  file: string,
  line: number | null,
  record?: RecordView,
): RuleFinding {
  return toFinding(rule, found, file, line, record?.recordType ?? "", record?.key ?? "");
}

function toFinding(
  rule: Rule,
  found: Breach,
  file: string,
  line: number | null,
  recordType: string,
  account: string,
): RuleFinding {
  return {
    rule: rule.id,
    level: rule.level,
    confidence: rule.confidence,
    feedbackCode: rule.feedback.code,
    feedbackTag: found.feedbackTag,
    file,
    line,
    recordType,
    account,
    field: found.field,
    received: found.received,
    expected: found.expected,
  };
}
