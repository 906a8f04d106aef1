import { NONE } from "../breach.js";
import { creditLineDemand, demanded, forbidden, SEGMENT_TAGS, segmentWords } from "../composition/required-segments.js";
import { defineRule } from "../define-rule.js";
import type { RecordView, SegmentLetter } from "../record-view.js";
import type { AccountType, Breach, HistoryRule } from "../rule.js";
import type { AccountHistoryRuleId } from "../rule-ids.js";
import { historyFacts } from "./history-facts.js";

/** Rules of the first record of an account that the bureau does not know, whatever its reporting code. */
export const firstReportRules: readonly HistoryRule[] = [
  first(
    "R2101214",
    "BLR005",
    "AcctCredSgmt AcctDbtInfSgmt AcctMthlyBlgInfSgmt MotgaCltalCtrctInfSgmt OrigCreditorInfSgmt SpecPrdSgmt",
    "must-not",
  ),
  first(
    "R2101215",
    "BLR004",
    "AcctBsInfSgmt AcctCredSgmt AcctDbtInfSgmt AcctMthlyBlgInfSgmt OrigCreditorInfSgmt",
    "must",
  ),
];

function first(id: AccountHistoryRuleId, code: string, tags: string, demand: "must" | "must-not"): HistoryRule {
  return defineRule({
    ...historyFacts({
      id,
      code,
      tags,
      recordTypes: ["210"],
      reads: "B.AcctType C C.Flag C.BusiDtlLines E F G H I J",
      source: "§6.4, §9 (2)",
    }),
    check(told, { held, renamed }) {
      if (told.act !== "report" || held !== undefined || renamed) return NONE;
      const { view } = told;
      const found: Breach[] = [];
      for (const letter of lettersOf(view, demand) as Iterable<SegmentLetter>) {
        if ((view[letter] === undefined) !== (demand === "must")) continue;
        const tag = SEGMENT_TAGS[letter];
        const received = demand === "must" ? null : "";
        found.push({ field: tag, received, expected: segmentWords(demand, letter, view), feedbackTag: tag });
      }
      return found;
    },
  });
}

/** Letters of the segments that a first record must carry, or must not: those of code 31, for C1 of code 10. */
function lettersOf(view: RecordView, demand: "must" | "must-not"): string {
  const type: AccountType | "" = view.accountType;
  if (type === "") return "";
  const code = type === "C1" ? "10" : "31";
  const own = demand === "must" ? demanded(type, code) : forbidden(type, code);
  return own + (creditLineDemand(view, code) === demand ? "f" : "");
}
