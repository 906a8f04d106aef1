import type { Day } from "../loan/day.js";
import type { Correction } from "../reporting/correction.js";
import type { Defect } from "./defect.js";

/** The newest as-of date among the months that are put right. */
function newestMonth(owed: readonly Correction[]): Day {
  return Math.max(...owed.filter(({ code }) => code === "212H").map(({ asOf }) => asOf));
}

/** The corrected segment of a month goes out under the as-of date of the newest one, so an older month overwrites it. */
export const olderOverwritesNewer: Defect = {
  name: "correction-of-older-month-overwrites-newer",
  sentence: {
    en: "The corrected segment of a month goes out under the as-of date of the newest one, so an older month overwrites it.",
    zh: "更正各月时都用最新一条的报告日期，旧月份覆盖了新月份。",
  },
  provokedBy: "correction",
  expected: ["misdated", "dropped", "contradicted", "unowed"],
  seed: (right) => ({
    ...right,
    corrections: {
      ...right.corrections,
      sent: (owed, product) =>
        right.corrections
          .sent(owed, product)
          .map((one) => (one.code === "212H" ? { ...one, asOf: newestMonth(owed) } : one)),
    },
  }),
};
