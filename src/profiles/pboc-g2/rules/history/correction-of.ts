import type { HeldAccount } from "../../loading/held-account.js";
import { NONE } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { Breach, HistoryRule } from "../rule.js";
import { type HistoryRuleFacts, historyFacts } from "./history-facts.js";
import type { ToldCorrection } from "./told-record.js";

/**
 * A rule of a 212 whose account is stored.
 * @param letters of the segments whose correction it judges; `""` for all
 */
export function correctionOf(
  facts: Omit<HistoryRuleFacts, "recordTypes">,
  letters: string,
  check: (told: ToldCorrection, account: HeldAccount) => readonly Breach[],
): HistoryRule {
  return defineRule({
    ...historyFacts({ ...facts, recordTypes: ["212"] }),
    check: (told, { account }) =>
      told.type === "212" && account !== undefined && (letters === "" || letters.includes(told.letter))
        ? check(told, account)
        : NONE,
  });
}
