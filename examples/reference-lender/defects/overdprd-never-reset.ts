import type { Defect } from "./defect.js";

/** The count of overdue instalments is only ever raised and stays after the arrears are paid. */
export const overdprdNeverReset: Defect = {
  name: "overdue-periods-never-reset",
  sentence: {
    en: "The count of overdue instalments is only ever raised and stays after the arrears are paid.",
    zh: "当前逾期期数只增不减，还清后仍不归零。",
  },
  expected: ["contradicted", "malformed"],
  seed: (right) => ({
    ...right,
    values: { ...right.values, overduePeriods: (now, reported) => Math.max(now, reported.periods) },
  }),
};
