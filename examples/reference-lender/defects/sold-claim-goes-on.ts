import type { Defect } from "./defect.js";

/** The sale of a claim stays in the core system; reporting goes on with the loan month by month. */
export const soldClaimGoesOn: Defect = {
  name: "sold-claim-goes-on",
  sentence: {
    en: "The sale of a claim stays in the core system; reporting goes on with the loan month by month.",
    zh: "债权已转让，征信仍逐月报送。",
  },
  provokedBy: "otherwise",
  expected: ["dropped", "unowed"],
  seed: (right) => ({
    ...right,
    posting: {
      ...right.posting,
      bookable: (events) => right.posting.bookable(events).filter(({ event }) => event.type !== "claim-transfer"),
    },
  }),
};
