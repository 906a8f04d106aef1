import type { Defect } from "./defect.js";

/** Principal of a revolving loan that is repaid is told as a prepayment. */
export const repaymentAsPrepayment: Defect = {
  name: "repayment-as-prepayment",
  sentence: {
    en: "Every repayment of principal is told as a prepayment, special transaction 4.",
    zh: "循环贷归还本金被当作提前还款报特殊交易4。",
  },
  provokedBy: "product",
  expected: ["unowed", "contradicted"],
  seed: (right) => ({
    ...right,
    revolving: {
      ...right.revolving,
      servicing: {
        ...right.revolving.servicing,
        afterRepaid: (state, day, amount) => {
          state.specials.push({ kind: "prepayment", day, amount, months: 0 });
        },
      },
    },
  }),
};
