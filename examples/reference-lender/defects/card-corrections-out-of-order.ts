import type { Defect } from "./defect.js";

/** The months of a card are put right as its statements are listed, the newest first. */
export const cardCorrectionsOutOfOrder: Defect = {
  name: "card-corrections-out-of-order",
  sentence: {
    en: "The months of a card are put right as its bills are listed, from the newest to the oldest.",
    zh: "贷记卡各月更正按账单列表从新到旧报送。",
  },
  provokedBy: "correction",
  expected: ["disordered"],
  seed: (right) => ({
    ...right,
    amending: {
      ...right.amending,
      sent: (owed, occasion) => {
        const sent = right.amending.sent(owed, occasion);
        return occasion.late.length > 0 ? sent.toReversed() : sent;
      },
    },
  }),
};
