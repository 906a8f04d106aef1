import { NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { HistoryRule } from "../rule.js";
import { historyFacts } from "./history-facts.js";
import { unlessHeld } from "./told-breach.js";

/** Rules of the deletion of a segment (213) and of an account (214). */
export const deletionRules: readonly HistoryRule[] = [
  defineRule({
    ...historyFacts({ id: "R2131201", code: "BSR001", tags: "0000", recordTypes: ["213"], reads: "DelStartDate" }),
    check(told, { account }) {
      const opened = account?.events.findLast(({ type }) => type === "12")?.rptDate;
      if (told.type !== "213" || opened === undefined) return NONE;
      return unlessHeld(told.from > opened, "DelStartDate", told.from, "0000", () =>
        say(`a day after ${opened}, when the card was opened again`, `晚于账户重启日期${opened}`),
      );
    },
  }),
  defineRule({
    ...historyFacts({
      id: "R2131202",
      code: "BSR002",
      tags: "0000",
      recordTypes: ["213"],
      reads: "DelStartDate DelEndDate",
      confidence: "C",
    }),
    check(told, { account }) {
      if (told.type !== "213") return NONE;
      const event = account?.events.find(
        ({ rptDate }) => rptDate >= told.from && (told.to === "" || rptDate <= told.to),
      );
      return unlessHeld(event === undefined, "DelStartDate", told.from, "0000", () =>
        say(
          `a range without the special event of ${event?.rptDate ?? ""}`,
          `不含${event?.rptDate ?? ""}特殊事件的日期区间`,
        ),
      );
    },
  }),
  stored("R2131203", "BSR000", "0000", "213"),
  stored("R2141101", "BTE000", "DelRecCode", "214"),
];

function stored(id: "R2131203" | "R2141101", code: string, tag: string, type: "213" | "214"): HistoryRule {
  return defineRule({
    ...historyFacts({ id, code, tags: tag, recordTypes: [type], reads: "DelRecCode" }),
    check: (told, { account, renamed }) =>
      told.type !== type
        ? NONE
        : unlessHeld(account !== undefined || renamed, "DelRecCode", told.account, tag, () =>
            say("the code of an account that is stored", "已入库账户的标识码"),
          ),
  });
}
