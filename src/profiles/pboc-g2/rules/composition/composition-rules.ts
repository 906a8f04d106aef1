import { NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { official210 } from "../facts.js";
import { filled } from "../read-field.js";
import type { RecordView, SegmentLetter } from "../record-view.js";
import type { AccountType, Breach, RecordRule } from "../rule.js";
import type { CompositionRuleId } from "../rule-ids.js";
import {
  creditLineDemand,
  demanded,
  forbidden,
  isCodeAllowed,
  type RuledCode,
  SEGMENT_TAGS,
  segmentWords,
} from "./required-segments.js";

const NOT_C1: readonly AccountType[] = ["D1", "R1", "R2", "R3", "R4"];

/** Rules that say which segments a record must carry and must not, by reporting code and account type. */
export const compositionRules: readonly RecordRule[] = [
  requires(
    "R2100101",
    "BLR000",
    "10",
    "AcctBsInfSgmt AcctCredSgmt AcctDbtInfSgmt AcctMthlyBlgInfSgmt OrigCreditorInfSgmt",
  ),
  forbids(
    "R2100102",
    "BLR001",
    "10",
    "OrigCreditorInfSgmt AcctDbtInfSgmt AcctSpecTrstDspnSgmt SpecPrdSgmt AcctCredSgmt",
  ),
  requires("R2100103", "BLR002", "31", "AcctBsInfSgmt AcctCredSgmt AcctMthlyBlgInfSgmt AcctType"),
  forbids("R2100104", "BLR003", "31", "AcctCredSgmt AcctDbtInfSgmt OrigCreditorInfSgmt SpecPrdSgmt"),
  requires("R2100107", "BLR006", "30", "AcctMthlyBlgInfSgmt AcctType"),
  forbids("R2100108", "BLR007", "30", "AcctCredSgmt AcctDbtInfSgmt OrigCreditorInfSgmt SpecPrdSgmt"),
  requires("R2100109", "BLR008", "40", "AcctDbtInfSgmt AcctType"),
  forbids(
    "R2100110",
    "BLR009",
    "40",
    "AcctBsInfSgmt AcctCredSgmt AcctMthlyBlgInfSgmt AcctSpecTrstDspnSgmt MotgaCltalCtrctInfSgmt OrigCreditorInfSgmt RltRepymtInfSgmt SpecPrdSgmt",
  ),
  requires("R2100111", "BLR010", "20", "AcctDbtInfSgmt AcctMthlyBlgInfSgmt"),
  forbids(
    "R2100112",
    "BLR011",
    "20",
    "AcctCredSgmt AcctDbtInfSgmt AcctMthlyBlgInfSgmt MotgaCltalCtrctInfSgmt OrigCreditorInfSgmt SpecPrdSgmt",
  ),
  requires("R2100113", "BLR012", "32", "AcctMthlyBlgInfSgmt AcctType"),
  forbids("R2100114", "BLR013", "32", "AcctCredSgmt AcctDbtInfSgmt OrigCreditorInfSgmt SpecPrdSgmt"),
  defineRule({
    ...official210("R2100115", "BLR014", "RltRepymtInfSgmt"),
    accountTypes: NOT_C1,
    codes: ["10", "31"],
    needs: ["c"],
    reads: ["B.RptDateCode", "C.GuarMode", "D"],
    check(record) {
      const mode = filled(record.c, "GuarMode");
      if (record.d !== undefined || (mode !== "3" && mode !== "5")) return NONE;
      return [
        missing(
          "d",
          say(`segment D, as GuarMode ${mode} is a personal guarantee`, `担保方式${mode}含保证，必须包含D段`),
        ),
      ];
    },
  }),
  defineRule({
    ...official210("R2100116", "BLR015", "RltRepymtInfSgmt", "S11"),
    accountTypes: NOT_C1,
    codes: ["10", "31"],
    needs: ["c"],
    reads: ["B.RptDateCode", "C.OthRepyGuarWay", "D"],
    check(record) {
      // Read as it stands: 2 is not in the code table, so the value is marked as broken whenever this rule applies (S11).
      const way = record.c.node["OthRepyGuarWay"];
      if (record.d !== undefined || typeof way !== "string" || way.trim() !== "2") return NONE;
      return [missing("d", say("segment D, as OthRepyGuarWay is 2", "其他还款保证方式为2时必须包含D段"))];
    },
  }),
  defineRule({
    ...official210("R2100117", "BLR029", "AcctBsSgmt"),
    needs: [],
    reads: ["B"],
    check: (record) =>
      record.b === undefined
        ? [missing("b", say("segment B (AcctBsSgmt) in every record", "每条记录必须包含B段（AcctBsSgmt）"))]
        : NONE,
  }),
];

/** The rule that a code's record carries what it must, and that the account type may use the code at all. */
function requires(id: CompositionRuleId, feedback: string, code: RuledCode, tags: string): RecordRule {
  return defineRule({
    ...official210(id, feedback, tags),
    codes: [code],
    needs: ["b"],
    reads: ["B.AcctType", "B.RptDateCode", "C", "F", "G", "H", "J"],
    check(record) {
      const type = record.accountType;
      if (type === "") return NONE;
      if (!isCodeAllowed(type, code)) {
        const expected = say(
          `another account type: ${type} cannot use code ${code}`,
          `账户类型${type}不得使用报告时点${code}`,
        );
        return [{ field: "AcctBsSgmt.AcctType", received: type, expected, feedbackTag: "AcctType" }];
      }
      const letters = demanded(type, code) + (creditLineDemand(record, code) === "must" ? "f" : "");
      return judge(record, letters, "must");
    },
  });
}

/** The rule that a code's record carries nothing that it must not. Silent where the type cannot use the code at all. */
function forbids(id: CompositionRuleId, feedback: string, code: RuledCode, tags: string): RecordRule {
  return defineRule({
    ...official210(id, feedback, tags),
    codes: [code],
    needs: ["b"],
    reads: ["B.AcctType", "B.RptDateCode", "C", "D", "E", "F", "G", "H", "I", "J", "K"],
    check(record) {
      const type = record.accountType;
      if (type === "" || !isCodeAllowed(type, code)) return NONE;
      const letters = forbidden(type, code) + (creditLineDemand(record, code) === "must-not" ? "f" : "");
      return judge(record, letters, "must-not");
    },
  });
}

/** The segments among the letters that are absent though they must be there, or there though they must not. */
function judge(record: RecordView, letters: string, demand: "must" | "must-not"): readonly Breach[] {
  let found: Breach[] | null = null;
  for (const letter of letters as Iterable<SegmentLetter>) {
    if ((record[letter] === undefined) !== (demand === "must")) continue;
    const expected = segmentWords(demand, letter, record);
    found ??= [];
    found.push(demand === "must" ? missing(letter, expected) : { ...missing(letter, expected), received: "" });
  }
  return found ?? NONE;
}

function missing(letter: SegmentLetter, expected: Breach["expected"]): Breach {
  return { field: SEGMENT_TAGS[letter], received: null, expected, feedbackTag: SEGMENT_TAGS[letter] };
}
