import { NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { HistoryRule } from "../rule.js";
import { historyFacts } from "./history-facts.js";
import { unlessHeld } from "./told-breach.js";

/** Rules of the id change (211). */
export const idChangeRules: readonly HistoryRule[] = [
  defineRule({
    ...historyFacts({ id: "I2111B02", code: "BIE001", tags: "OdBnesCode", recordTypes: ["211"], reads: "OdBnesCode" }),
    check: (told, { account }) =>
      told.type !== "211"
        ? NONE
        : unlessHeld(account !== undefined, "OdBnesCode", told.account, "OdBnesCode", () =>
            say("a code that is stored and in use", "已入库且正在使用的标识码"),
          ),
  }),
  defineRule({
    ...historyFacts({ id: "I2111B03", code: "BIE002", tags: "NwBnesCode", recordTypes: ["211"], reads: "NwBnesCode" }),
    check(told, { account, target }) {
      if (told.type !== "211") return NONE;
      const free = target === undefined || account?.formerCodes.includes(told.newCode) === true;
      return unlessHeld(free, "NwBnesCode", told.newCode, "NwBnesCode", () =>
        say("a code that is unknown, or an earlier one of this account", "未使用过的标识码，或该账户曾用的标识码"),
      );
    },
  }),
];
