import { NONE } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { type FamilyFacts, officialGeneric, officialSegment, warning } from "../facts.js";
import { mayBeEmpty } from "../person/lenient-template.js";
import type { Fault, RecordView } from "../record-view.js";
import type { RecordRule, RuleContext } from "../rule.js";

/** Record types whose layout is walked. */
const LAID_OUT: readonly string[] = [
  "110",
  "114",
  "120",
  "130",
  "134",
  "140",
  "210",
  "211",
  "212",
  "213",
  "214",
  "215",
  "220",
  "221",
  "222",
  "223",
  "224",
  "230",
  "231",
  "232",
  "233",
  "234",
  "510",
  "511",
  "514",
];

/**
 * The generic rules whose breaches are found in the one walk over the layout: structure, presence, emptiness, type, range,
 * counters and repeated groups. Each picks its own out of the faults, of which a sound record has none.
 */
export const walkedRules: readonly RecordRule[] = [
  walked(
    "S0000101",
    officialGeneric("S0000101", "ABD000", "*", "A", "§6.2, S3, S9, S11"),
    "every element of presence A",
  ),
  walked("S0000102", officialGeneric("S0000102", "ABD001", "*", "B", "§6.2, S11"), "every segment"),
  walked(
    "I0000101",
    officialGeneric("I0000101", "ABE000", "*", "A", "§6.2, S11; in a 110 of template 90, S9 [C]"),
    "every element of value M",
    mayBeEmpty,
  ),
  walked("I0000201", officialGeneric("I0000201", "ABE001", "*", "A", "§6.2, §4, S9, S11"), "every element"),
  walked("I0000601", officialGeneric("I0000601", "ABE008", "*", "A", "§6.2, S11"), "every date and month"),
  walked(
    "I0000701",
    officialGeneric(
      "I0000701",
      "ABE010",
      "RltRepymtNm CcNm CagOfTrdNm IDNm BrerNm GrtdNm PleNm ImpNm",
      "A",
      "§6.2, S11",
    ),
    "every counter",
  ),
  walked(
    "I0000702",
    officialGeneric(
      "I0000702",
      "ABE011",
      "RltRepymtNm CcNm CagOfTrdNm IDNm BrerNm GrtdNm PleNm ImpNm",
      "A",
      "§6.2, S9",
    ),
    "every repeated group",
  ),
  walked(
    "S2100101",
    officialSegment("S2100101", "BLD000", "*", "§3.1 (table B-18), §6.4, S11"),
    "every element of presence S",
  ),
  walked("TS-BLANKS", { ...warning("TS-BLANKS", "0000", "B", "§9 (6), S11"), recordTypes: LAID_OUT }, "every element"),
  walked(
    "TS-MOJIBAKE",
    { ...warning("TS-MOJIBAKE", "0000", "B", "§9 (10), S11"), recordTypes: LAID_OUT },
    "every element of free text",
  ),
];

/** @param forgiven which of its faults are let pass after all */
function walked(
  rule: Fault["rule"],
  facts: FamilyFacts,
  reads: string,
  forgiven?: (fault: Fault, record: RecordView, context: RuleContext) => boolean,
): RecordRule {
  return defineRule({
    ...facts,
    needs: [],
    reads: [reads],
    check(record, context) {
      const { faults } = record;
      if (faults.length === 0) return NONE;
      return faults.filter((fault) => fault.rule === rule && forgiven?.(fault, record, context) !== true);
    },
  });
}
