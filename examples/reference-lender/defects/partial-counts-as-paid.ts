import type { Defect } from "./defect.js";

/** An instalment of which anything was paid counts as paid. */
export const partialCountsAsPaid: Defect = {
  name: "partial-payment-counts-as-paid",
  sentence: {
    en: "An instalment of which anything was paid counts as paid.",
    zh: "只要有部分还款即视为该期已还清。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    ageing: {
      ...right.ageing,
      isOverdue: (row, day, contract) =>
        row.paidPrincipal + row.paidInterest === 0 && right.ageing.isOverdue(row, day, contract),
    },
  }),
};
