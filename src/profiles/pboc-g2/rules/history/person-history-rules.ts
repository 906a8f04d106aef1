import type { Held, HeldLetter } from "../../loading/held.js";
import { valueOf, versionsOf } from "../../loading/held-facts.js";
import { NONE, placeOf, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { FIRST_REPORT } from "../person/person-rules.js";
import { filled } from "../read-field.js";
import type { SegmentLetter, SegmentView } from "../record-view.js";
import type { Breach, HistoryRule } from "../rule.js";
import type { PersonHistoryRuleId } from "./family-rule-ids.js";
import { type HistoryRuleFacts, historyFacts } from "./history-facts.js";
import { notOlder, reportOf } from "./report-of.js";
import { storedRule } from "./stored-rule.js";
import { unlessHeld } from "./told-breach.js";

/** Segments of 110 by letter, with the element that says when what they tell was last looked at. */
const UPDATES: readonly (readonly [Exclude<HeldLetter, "B" | "K">, SegmentLetter, string])[] = [
  ["C", "c", "IDInfoUpDate"],
  ["D", "d", "FcsInfoUpDate"],
  ["E", "e", "SpsInfoUpDate"],
  ["F", "f", "EduInfoUpDate"],
  ["G", "g", "OctpnInfoUpDate"],
  ["H", "h", "ResiInfoUpDate"],
  ["I", "i", "MlgInfoUpDate"],
  ["J", "j", "IncInfoUpDate"],
];
const UPDATE_TAGS = UPDATES.map(([, , tag]) => tag).join(" ");
const KEY = "Name IDType IDNum InfSurcCode";

/** Rules of the records about persons (110 to 140) against what is stored. */
export const personHistoryRules: readonly HistoryRule[] = [
  defineRule({
    ...historyFacts(
      of("R1101201", "BBR001", FIRST_REPORT.map(([, tag]) => tag).join(" "), `${KEY} header.template D E F G H I`),
    ),
    check(told, { held }) {
      if (told.act !== "report" || held !== undefined || told.lenient) return NONE;
      const { view } = told;
      const missing = FIRST_REPORT.filter(([letter]) => view[letter] === undefined);
      if (missing.length === 0) return NONE;
      const expected = say("the segment, as the person is not stored", "该个人尚未入库，必须包含该段");
      return missing.map(([, tag]): Breach => ({ field: tag, received: null, expected, feedbackTag: tag }));
    },
  }),
  reportOf(of("R1101202", "BBR002", `RptDate ${UPDATE_TAGS}`, `B.RptDate ${UPDATE_TAGS}`), (told, held) => [
    ...notOlder(told, held),
    ...UPDATES.flatMap(([letter, lower, tag]) => notOlderUpdate(told.view[lower], held, letter, tag)),
  ]),
  storedRule(of("R1141201", "BDE000", "InfSurcCode", KEY)),
  reportOf(of("R1201201", "BFR000", "RptDate", "RptDate"), notOlder),
  reportOf(of("R1301201", "BOR000", "RptDate", "RptDate"), notOlder),
  storedRule(of("R1341101", "BDE001", "InfSurcCode", KEY)),
  reportOf(of("R1401202", "BPR000", "RptDate", "RptDate"), notOlder),
];

function of(id: PersonHistoryRuleId, code: string, tags: string, reads: string): HistoryRuleFacts {
  return { id, code, tags, reads, recordTypes: [id.slice(1, 4)], source: "§2.3, §6.3" };
}

/** Breaches of "what a segment tells is not older than what is stored of it". */
function notOlderUpdate(
  segment: SegmentView | undefined,
  held: Held,
  letter: HeldLetter,
  tag: string,
): readonly Breach[] {
  const date = segment === undefined ? undefined : filled(segment, tag);
  if (segment === undefined || date === undefined) return NONE;
  const stored = valueOf(versionsOf(held, letter).at(-1)?.values, tag);
  return unlessHeld(date >= stored, placeOf(segment.path, tag), date, tag, () =>
    say(`not before ${stored}, which is stored`, `不早于已入库的${stored}`),
  );
}
