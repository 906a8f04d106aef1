import { type Held, type HeldAccount, isAccount } from "../../loading/held.js";
import { NONE } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { Breach, HistoryRule } from "../rule.js";
import { type HistoryRuleFacts, historyFacts } from "./history-facts.js";
import type { ToldCorrection } from "./told-record.js";

/**
 * A rule of a correction (212, 222, 232) whose account, agreement or guarantee is stored.
 * @param letters of the segments whose correction it judges; `""` for all
 */
export function correctionOf(
  facts: HistoryRuleFacts,
  letters: string,
  check: (told: ToldCorrection, held: Held) => readonly Breach[],
): HistoryRule {
  return defineRule({
    ...historyFacts(facts),
    check: (told, { held }) =>
      told.act === "correction" && held !== undefined && (letters === "" || letters.includes(told.letter))
        ? check(told, held)
        : NONE,
  });
}

/** The same of accounts (212). */
export function accountCorrection(
  facts: Omit<HistoryRuleFacts, "recordTypes">,
  letters: string,
  check: (told: ToldCorrection, account: HeldAccount) => readonly Breach[],
): HistoryRule {
  return correctionOf({ ...facts, recordTypes: ["212"] }, letters, (told, held) =>
    isAccount(held) ? check(told, held) : NONE,
  );
}
