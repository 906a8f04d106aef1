import type { Defect } from "./defect.js";

/** What is let go of a revolving loan is booked as if it had been received. */
export const revolvingReliefAsRepayment: Defect = {
  name: "revolving-relief-as-repayment",
  sentence: {
    en: "What is let go of a revolving loan is booked as if it had been received.",
    zh: "循环贷减免金额被当作实际还款。",
  },
  provokedBy: "product",
  expected: ["contradicted", "unowed"],
  seed: (right) => ({
    ...right,
    revolving: {
      ...right.revolving,
      servicing: {
        ...right.revolving.servicing,
        received: (event) => (event.type === "relief" ? event.amount : right.revolving.servicing.received(event)),
      },
    },
  }),
};
