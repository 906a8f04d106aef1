import type { DecodedRecord } from "../../codec/decoded-record.js";
import { inspectRecord } from "../layout/inspect-record.js";
import type { RecordView } from "../record-view.js";
import type { RuleContext } from "../rule.js";
import { findingInRecord, type RuleFinding } from "./rule-finding.js";
import { ENVELOPE_RULES, rulesFor, type SelectedRule } from "./rule-selection.js";

/** What came of judging one record. */
export interface RecordCheck {
  readonly view: RecordView;
  /** In the order of the rule list; within a rule in the order of the layout. */
  readonly findings: readonly RuleFinding[];
}

/** A context without a file around it: a single record, or one out of a table. */
export const NO_CONTEXT: RuleContext = { header: null, registries: {} };

/**
 * Judge one record by every rule that needs nothing but the record itself. Where the envelope is broken nothing else is
 * said about it; where a value is of the wrong type, the rules that build on it are silent.
 */
export function checkRecord(decoded: DecodedRecord, context: RuleContext = NO_CONTEXT): RecordCheck {
  const view = inspectRecord(decoded);
  const findings: RuleFinding[] = [];
  run(ENVELOPE_RULES, view, context, findings);
  if (findings.length === 0 && view.covered) {
    run(rulesFor(view.recordType, view.accountType, view.code), view, context, findings);
  }
  return { view, findings };
}

function run(rules: readonly SelectedRule[], view: RecordView, context: RuleContext, findings: RuleFinding[]): void {
  const { mask } = view;
  for (const { rule, needs } of rules) {
    if ((mask & needs) !== needs) continue;
    const breaches = rule.check(view, context);
    for (let index = 0; index < breaches.length; index += 1) {
      const found = breaches[index];
      if (found !== undefined) findings.push(findingInRecord(rule, found, view));
    }
  }
}
