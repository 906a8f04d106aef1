import type { Defect } from "./defect.js";

/** A loan that is written off leaves the book, and with it the monthly reports. */
export const writeOffStopsMonthlyReport: Defect = {
  name: "write-off-stops-monthly-report",
  sentence: {
    en: "A loan that is written off leaves the book, and with it the monthly reports.",
    zh: "贷款核销后即不再按月报送。",
  },
  provokedBy: "otherwise",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    selection: {
      ...right.selection,
      decide: (view, behaviour) => (view.state.writtenOff ? undefined : right.selection.decide(view, behaviour)),
    },
  }),
};
