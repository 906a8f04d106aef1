import type { Defect } from "./defect.js";

/** The card is deleted at the bureau, but billing goes on. */
export const cardVoidGoesOn: Defect = {
  name: "card-void-goes-on",
  sentence: {
    en: "A card that should never have been told is deleted by a 214, but its bills go on, and with them its monthly records.",
    zh: "贷记卡报送214整笔删除后仍继续按月报送。",
  },
  provokedBy: "correction",
  expected: ["unowed"],
  seed: (right) => ({
    ...right,
    amending: { ...right.amending, stops: (kind) => kind !== "card" && right.amending.stops(kind) },
  }),
};
