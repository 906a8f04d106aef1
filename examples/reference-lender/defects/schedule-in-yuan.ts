import type { Defect } from "./defect.js";

/** The schedule shown to the borrower drops the cents of the principal, so it does not add up to the loan. */
export const scheduleInYuan: Defect = {
  name: "schedule-in-whole-yuan",
  sentence: {
    en: "The schedule shown to the borrower drops the cents of the principal, so it does not add up to the loan.",
    zh: "展示给借款人的还款计划截去本金角分，本金合计与贷款金额不符。",
  },
  expected: ["schedule"],
  seed: (right) => ({
    ...right,
    answers: {
      schedule: (instalments) =>
        right.answers
          .schedule(instalments)
          .map((row) => ({ ...row, principal: row.principal - (row.principal % 100) })),
    },
  }),
};
