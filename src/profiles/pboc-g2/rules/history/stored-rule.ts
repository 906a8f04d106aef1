import { NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { HistoryRule } from "../rule.js";
import { type HistoryRuleFacts, historyFacts } from "./history-facts.js";
import { RECORD_FAMILIES } from "./record-families.js";
import { unlessHeld } from "./told-breach.js";

/**
 * A rule that wants what a record changes to be stored; the last of the elements that it reads is what the breach names. A
 * code that an id change has replaced is not its matter (I0001801).
 */
export function storedRule(facts: HistoryRuleFacts): HistoryRule {
  const field = facts.reads.slice(facts.reads.lastIndexOf(" ") + 1);
  return defineRule({
    ...historyFacts(facts),
    check(told, { held, renamed }) {
      if (told.act === "file") return NONE;
      const { words, beside } = RECORD_FAMILIES[told.kind];
      const [en, zh] =
        beside.length === 0
          ? ["the code", "标识码"]
          : ["name, document and source code", "姓名、证件类型、证件号码和信息来源编码"];
      return unlessHeld(held !== undefined || renamed, field, named(told.key), facts.tags, () =>
        say(`${en} of ${article(words.en)} that is stored`, `已入库${words.zh}的${zh}`),
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
