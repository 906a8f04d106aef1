import { NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { HistoryRule } from "../rule.js";
import type { HistoryRuleId } from "../rule-ids.js";
import { historyFacts } from "./history-facts.js";
import { familyOf } from "./record-families.js";
import { unlessHeld } from "./told-breach.js";

/** Rules of the id change of an account (211). */
export const idChangeRules: readonly HistoryRule[] = idChange(
  "211",
  ["I2111B02", "BIE001"],
  ["I2111B03", "BIE002"],
  "§6.4",
);

/**
 * The two rules of an id change (211, 221, 231, 511): the old code is in use, the new one is free.
 * @param old id and feedback code of the first
 * @param fresh id and feedback code of the second
 */
export function idChange(
  recordType: string,
  old: readonly [HistoryRuleId, string],
  fresh: readonly [HistoryRuleId, string],
  source: string,
): readonly HistoryRule[] {
  const [OLD, NEW] = ["OdBnesCode", "NwBnesCode"];
  const words = familyOf(recordType)?.family.words ?? say("", "");
  const facts = { recordTypes: [recordType], source };
  return [
    defineRule({
      ...historyFacts({ ...facts, id: old[0], code: old[1], tags: OLD, reads: OLD }),
      check: (told, { held }) =>
        told.act !== "idChange"
          ? NONE
          : unlessHeld(held !== undefined, OLD, told.key, OLD, () =>
              say("a code that is stored and in use", "已入库且正在使用的标识码"),
            ),
    }),
    defineRule({
      ...historyFacts({ ...facts, id: fresh[0], code: fresh[1], tags: NEW, reads: NEW }),
      check(told, { held, target }) {
        if (told.act !== "idChange") return NONE;
        const free = target === undefined || held?.formerCodes.includes(told.newCode) === true;
        return unlessHeld(free, NEW, told.newCode, NEW, () =>
          say(
            `a code that is unknown, or an earlier one of this ${words.en}`,
            `未使用过的标识码，或该${words.zh}曾用的标识码`,
          ),
        );
      },
    }),
  ];
}
