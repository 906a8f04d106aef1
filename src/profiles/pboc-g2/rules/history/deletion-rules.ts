import { NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { HistoryRule } from "../rule.js";
import { historyFacts } from "./history-facts.js";
import { storedRule } from "./stored-rule.js";
import { unlessHeld } from "./told-breach.js";

/** Rules of the deletion of a segment (213) and of an account (214). */
export const deletionRules: readonly HistoryRule[] = [
  defineRule({
    ...historyFacts({ id: "R2131201", code: "BSR001", tags: "0000", recordTypes: ["213"], reads: "DelStartDate" }),
    check(told, { held }) {
      const opened = held?.events.findLast(({ type }) => type === "12")?.rptDate;
      if (told.act !== "deletion" || opened === undefined) return NONE;
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
    check(told, { held }) {
      if (told.act !== "deletion") return NONE;
      const event = held?.events.find(({ rptDate }) => rptDate >= told.from && (told.to === "" || rptDate <= told.to));
      return unlessHeld(event === undefined, "DelStartDate", told.from, "0000", () =>
        say(
          `a range without the special event of ${event?.rptDate ?? ""}`,
          `不含${event?.rptDate ?? ""}特殊事件的日期区间`,
        ),
      );
    },
  }),
  storedRule({ id: "R2131203", code: "BSR000", tags: "0000", recordTypes: ["213"], reads: "DelRecCode" }),
  storedRule({ id: "R2141101", code: "BTE000", tags: "DelRecCode", recordTypes: ["214"], reads: "DelRecCode" }),
];
