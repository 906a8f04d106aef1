import type { FileDefect } from "../file/file-defect.js";
import { ruleOf } from "../rules/all-rules.js";
import { say } from "../rules/breach.js";
import { findingInFile, findingInRecord, type RuleFinding } from "../rules/engine/rule-finding.js";
import { judgeHistory } from "../rules/history/judge-history.js";
import { filled } from "../rules/read-field.js";
import type { RecordView } from "../rules/record-view.js";
import type { Breach, Rule } from "../rules/rule.js";

const WORDS = say("a file that the bureau can take", "征信中心可以接收的文件");

/**
 * The finding of a file rule that was not found by the rule itself: what a fault plan makes fail, and a name that is not a
 * report's.
 * @throws Error where there is no such rule.
 */
export function fileFailure(ruleId: string, file: string, field: string, received: string | null): RuleFinding {
  return findingInFile(known(ruleId), { field, received, expected: WORDS, feedbackTag: "0000" }, file, null);
}

/** F0000601: the name has been used by another file. */
export function usedName(file: string, prefix: string, usedBefore: boolean): RuleFinding[] {
  const history = { held: undefined, renamed: false, target: undefined };
  return judgeHistory({ act: "file", prefix, usedBefore }, history).map(({ rule, breach }) =>
    findingInFile(rule, breach, file, null),
  );
}

/** A file beyond the limits of this tool. The bureau has none that is known; it is answered as one that cannot be parsed. */
export function tooLarge(defect: FileDefect, file: string): RuleFinding {
  const expected = say(`a file that can be read whole (${defect.detail})`, `可以完整读取的文件（${defect.detail}）`);
  return findingInFile(
    known("TS-ABF002"),
    { field: "file", received: null, expected, feedbackTag: "0000" },
    file,
    defect.line,
  );
}

/** R0000101: records that a line feed alone divides are one record to the bureau, and an unreadable one (S11). */
export function joinedLines(view: RecordView, line: number): RuleFinding {
  const expected = say("one record on the line", "该行只有一条记录");
  const breach: Breach = { field: "line", received: null, expected, feedbackTag: "0000" };
  return { ...findingInRecord(known("R0000101"), breach, view), line };
}

/** I0001302, as a plan has it: the branch is not registered yet. It passes by itself, so the record is right next time. */
export function missingBranch(view: RecordView): RuleFinding {
  const received = view.b === undefined ? null : (filled(view.b, "MngmtOrgCode") ?? "");
  const expected = say("an organisation that is registered at that time", "届时已登记的机构");
  const breach: Breach = { field: "AcctBsSgmt.MngmtOrgCode", received, expected, feedbackTag: "MngmtOrgCode" };
  return findingInRecord(known("I0001302"), breach, view);
}

function known(id: string): Rule {
  const rule = ruleOf(id);
  if (rule === undefined) throw new Error(`There is no rule ${id}. Name one of the rule list.`);
  return rule;
}
