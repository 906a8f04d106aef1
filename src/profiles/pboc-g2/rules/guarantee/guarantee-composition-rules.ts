import { NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { filled } from "../read-field.js";
import type { SegmentLetter } from "../record-view.js";
import type { Breach, RecordRule } from "../rule.js";
import { officialGuarantee } from "./facts.js";
import type { GuaranteeRuleId } from "./guarantee-rule-ids.js";

/** Element name of each segment that a rule demands or forbids. */
const TAGS = {
  b: "GuarAcctBsSgmt",
  c: "GuarAcctBsInfSgmt",
  d: "GuarRltRepymtInfSgmt",
  e: "RltRepymtInfSgmt",
} as const satisfies Partial<Record<SegmentLetter, string>>;

type Demanded = keyof typeof TAGS;

/** Rules that say which segments a 230 must carry and must not, by reporting code (§6.6). Code 90 has none (S9). */
export const guaranteeCompositionRules: readonly RecordRule[] = [
  requires("R2300101", "BAR000", "10", ["c", "d"]),
  requires("R2300102", "BAR001", "20", ["d"]),
  requires("R2300103", "BAR002", "30", ["d"]),
  defineRule({
    ...officialGuarantee("R2300105", "BAR007", TAGS.e),
    codes: ["10"],
    needs: ["c"],
    reads: ["B.RptDateCode", "C.GuarMode", "E"],
    check: ({ c, e }) =>
      e === undefined && filled(c, "GuarMode") === "1"
        ? [missing("e", "as GuarMode 1 is a counter-guarantee", "反担保方式1为保证")]
        : NONE,
  }),
  defineRule({
    ...officialGuarantee("R2300106", "BAR008", TAGS.b),
    needs: [],
    reads: ["B"],
    check: ({ b }) => (b === undefined ? [missing("b", "as every record has", "每条记录均须具备")] : NONE),
  }),
  requires("R2300107", "BAR003", "40", ["d"]),
  defineRule({
    ...officialGuarantee("R2300108", "BAR009", TAGS.d, "§3.4, §6.6, S0, S9"),
    codes: ["50"],
    needs: ["d"],
    reads: ["B.RptDateCode", "D"],
    check: () => [
      {
        field: TAGS.d,
        received: "",
        expected: say("no segment D: with code 50 nothing has changed in it", "报告时点50（其他信息变化）不得包含D段"),
        feedbackTag: TAGS.d,
      },
    ],
  }),
];

/** The rule that a code's record carries what it must. */
function requires(id: GuaranteeRuleId, feedback: string, code: string, letters: readonly Demanded[]): RecordRule {
  return defineRule({
    ...officialGuarantee(id, feedback, letters.map((letter) => TAGS[letter]).join(" ")),
    codes: [code],
    needs: ["b"],
    reads: ["B.RptDateCode", ...letters.map((letter) => letter.toUpperCase())],
    check(record) {
      const absent = letters.filter((letter) => record[letter] === undefined);
      return absent.map((letter) => missing(letter, `as RptDateCode is ${code}`, `报告时点为${code}`));
    },
  });
}

function missing(letter: Demanded, en: string, zh: string): Breach {
  const tag = TAGS[letter];
  const name = letter.toUpperCase();
  const expected = say(`segment ${name} (${tag}), ${en}`, `${zh}，必须包含${name}段（${tag}）`);
  return { field: tag, received: null, expected, feedbackTag: tag };
}
