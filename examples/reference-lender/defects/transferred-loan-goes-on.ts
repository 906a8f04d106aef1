import type { Defect } from "./defect.js";

/** A transfer to another institution stays in the core system: reporting goes on with the loan, beside the taker. */
export const transferredLoanGoesOn: Defect = {
  name: "transferred-loan-goes-on",
  sentence: {
    en: "A transfer to another institution stays in the core system: reporting goes on with the loan, beside the taker.",
    zh: "贷款转出仅在核心系统处理，征信仍逐月报送，与受让方重复。",
  },
  provokedBy: "joint",
  expected: ["contradicted", "dropped", "unowed"],
  seed: (right) => ({
    ...right,
    posting: {
      ...right.posting,
      bookable: (events) => right.posting.bookable(events).filter(({ event }) => event.type !== "transfer-out"),
    },
  }),
};
