import { isRecordHeld } from "../../loading/held-facts.js";
import { NONE, placeOf, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { HistoryRule } from "../rule.js";
import { historyFacts } from "./history-facts.js";
import { RECORD_FAMILIES, type RecordFamily } from "./record-families.js";
import { unlessHeld } from "./told-breach.js";

const FAMILIES: readonly RecordFamily[] = Object.values(RECORD_FAMILIES);

/** Rules about names, keys and identities that may be used once. */
export const identityRules: readonly HistoryRule[] = [
  defineRule({
    ...historyFacts({
      id: "F0000601",
      code: "ABF009",
      tags: "0000",
      recordTypes: ["*"],
      reads: "name",
      confidence: "A",
      source: "§1.3, §6.2",
    }),
    check: (told) =>
      told.act !== "file"
        ? NONE
        : unlessHeld(!told.usedBefore, "name", told.prefix, "0000", () =>
            say("a name that no file has used before", "从未使用过的文件名"),
          ),
  }),
  defineRule({
    ...historyFacts({
      id: "R0001203",
      code: "ABR004",
      tags: "AcctCode ContractCode CcCode InfSurcCode 0000",
      recordTypes: FAMILIES.map(({ report }) => report).sort(),
      reads: "B.AcctCode B.RptDate B.ContractCode B.CcCode Name IDType IDNum InfSurcCode",
      confidence: "C",
      source: "§2.3, §6.2, §7.3 (7)",
    }),
    check(told, { held }) {
      if (told.act !== "report" || held === undefined) return NONE;
      const { tag, words, ofProvider } = RECORD_FAMILIES[told.kind];
      const { base, key } = told.view;
      const field = placeOf(base?.path ?? "", tag);
      return unlessHeld(!isRecordHeld(held, told.rptDate), field, key, ofProvider === true ? "0000" : tag, () =>
        say(
          `an as-of date that is not stored for the ${words.en}; ${told.rptDate} is`,
          `该${words.zh}尚未入库的报告日期，${told.rptDate}已入库`,
        ),
      );
    },
  }),
  defineRule({
    ...historyFacts({
      id: "I0001801",
      code: "ABE012",
      tags: "0000",
      recordTypes: FAMILIES.flatMap(typesOfCode),
      reads: "B.AcctCode B.ContractCode B.CcCode BsSgmt.ModRecCode DelRecCode AcctCode",
      source: "§1.7, §6.2",
    }),
    check(told, { renamed }) {
      if (told.act === "file") return NONE;
      const { tag, idChange = "" } = RECORD_FAMILIES[told.kind];
      return unlessHeld(!renamed, tag, told.key, "0000", () =>
        say(`the code that has taken its place (${idChange})`, `标识变更（${idChange}）后的新标识码`),
      );
    },
  }),
];

/** Types of the records that name something by a code that can be replaced. */
function typesOfCode({ report, idChange, correction, deletion, erasure, event }: RecordFamily): string[] {
  if (idChange === undefined) return [];
  return [report, correction, deletion, erasure, event].filter((type) => type !== undefined);
}
