import { isoOf } from "../loan/day.js";
import type { Defect } from "./defect.js";

/** The schedule shown to the borrower has the nominal due dates, not those moved off holidays. */
export const scheduleOfNominalDates: Defect = {
  name: "schedule-of-nominal-dates",
  sentence: {
    en: "The schedule shown to the borrower has the nominal due dates, not those moved off holidays.",
    zh: "展示给借款人的还款计划用名义还款日，未按节假日顺延。",
  },
  expected: ["schedule"],
  seed: (right) => ({
    ...right,
    answers: {
      schedule: (instalments) =>
        right.answers
          .schedule(instalments)
          .map((row, index) => ({ ...row, dueDate: isoOf(instalments[index]?.nominal ?? 0) })),
    },
  }),
};
