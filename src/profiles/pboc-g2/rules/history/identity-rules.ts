import { isRecordHeld } from "../../loading/held-facts.js";
import { NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { HistoryRule } from "../rule.js";
import { historyFacts } from "./history-facts.js";
import { unlessHeld } from "./told-breach.js";

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
      told.type !== "file"
        ? NONE
        : unlessHeld(!told.usedBefore, "name", told.prefix, "0000", () =>
            say("a name that no file has used before", "从未使用过的文件名"),
          ),
  }),
  defineRule({
    ...historyFacts({
      id: "R0001203",
      code: "ABR004",
      tags: "AcctCode",
      recordTypes: ["210"],
      reads: "B.AcctCode B.RptDate",
      confidence: "C",
      source: "§2.3, §6.2, §7.3 (7)",
    }),
    check: (told, { account }) =>
      told.type !== "210" || account === undefined
        ? NONE
        : unlessHeld(!isRecordHeld(account, told.rptDate), "AcctBsSgmt.AcctCode", told.account, "AcctCode", () =>
            say(
              `an as-of date that is not stored for the account; ${told.rptDate} is`,
              `该账户尚未入库的报告日期，${told.rptDate}已入库`,
            ),
          ),
  }),
  defineRule({
    ...historyFacts({
      id: "I0001801",
      code: "ABE012",
      tags: "0000",
      recordTypes: ["210", "212", "213", "214", "215"],
      reads: "B.AcctCode BsSgmt.ModRecCode DelRecCode AcctCode",
      source: "§1.7, §6.2",
    }),
    check: (told, { renamed }) =>
      told.type === "file"
        ? NONE
        : unlessHeld(!renamed, "AcctCode", told.account, "0000", () =>
            say("the code that has taken its place (211)", "标识变更（211）后的新标识码"),
          ),
  }),
];
