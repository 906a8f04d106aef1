import type { Defect } from "./defect.js";

/** Bad debt and write-off are kept in the core system; the bureau is told of arrears only: status 2 and a digit. */
export const badDebtAsOverdue: Defect = {
  name: "bad-debt-as-overdue",
  sentence: {
    en: "Bad debt and write-off are kept in the core system; the bureau is told of arrears only: status 2 and a digit.",
    zh: "呆账与核销仅在核心系统登记，征信仍报逾期状态2。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      standing: {
        ...right.otherwise.standing,
        status: (state, overdue) =>
          right.otherwise.standing.status({ ...state, badDebt: false, writtenOff: false }, overdue),
        overdueLetter: (_state, digit) => String(digit),
      },
    },
  }),
};
