import type { Defect } from "./defect.js";

/** Reporting knows of claims that are sold and not of those that are carved out: their loans go on, beside the taker. */
export const carvedOutClaimGoesOn: Defect = {
  name: "carved-out-claim-goes-on",
  sentence: {
    en: "Reporting knows of claims that are sold and not of those that are carved out: their loans go on, beside the taker.",
    zh: "征信系统只处理债权出售、未处理剥离：已剥离贷款仍逐月报送，与受让方重复。",
  },
  provokedBy: "joint",
  expected: ["contradicted", "dropped", "unowed"],
  seed: (right) => ({
    ...right,
    posting: {
      ...right.posting,
      bookable: (events) =>
        right.posting
          .bookable(events)
          .filter(({ event }) => event.type !== "claim-transfer" || event.how !== "carve-out"),
    },
  }),
};
