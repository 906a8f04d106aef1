import type { Defect } from "./defect.js";

/** The 215 of a transfer bears the month of the last monthly record in place of its own. */
export const transferMonthWrong: Defect = {
  name: "transfer-month-wrong",
  sentence: {
    en: "The 215 of a transfer bears the month of the last monthly record in place of its own.",
    zh: "215的发生月份填成最近一次月度记录的月份。",
  },
  provokedBy: "otherwise",
  expected: ["malformed", "contradicted"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      transferOut: { ...right.otherwise.transferOut, month: (day) => right.otherwise.transferOut.month(day) - 1 },
    },
  }),
};
