import type { Defect } from "./defect.js";

/** A loan that is written off is told with a balance of 0. */
export const writtenOffBalanceZero: Defect = {
  name: "written-off-balance-zero",
  sentence: {
    en: "A loan that is written off is told with a balance of 0.",
    zh: "核销后余额报0。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    values: { ...right.values, balance: (state) => (state.writtenOff ? 0 : right.values.balance(state)) },
  }),
};
