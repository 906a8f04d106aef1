import { NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { HistoryRule } from "../rule.js";
import { type HistoryRuleFacts, historyFacts } from "./history-facts.js";
import { RECORD_FAMILIES } from "./record-families.js";
import { unlessHeld } from "./told-breach.js";

/**
 * A rule that wants what a record changes to be stored; the element that names it is what the rule reads. A code that an id
 * change has replaced is not its matter (I0001801).
 */
export function storedRule(facts: HistoryRuleFacts): HistoryRule {
  return defineRule({
    ...historyFacts(facts),
    check(told, { held, renamed }) {
      if (told.act === "file") return NONE;
      const { words } = RECORD_FAMILIES[told.kind];
      return unlessHeld(held !== undefined || renamed, facts.reads, named(told.key), facts.tags, () =>
        say(`the code of ${article(words.en)} that is stored`, `已入库${words.zh}的标识码`),
      );
    },
  });
}

/** The last part of a key: the code, or the source code of a person. */
function named(key: string): string {
  return key.slice(key.lastIndexOf("\n") + 1);
}

function article(name: string): string {
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}
