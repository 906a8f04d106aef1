import type { Defect } from "./defect.js";

/** The months are put right from the newest to the oldest. */
export const correctionsOutOfOrder: Defect = {
  name: "corrections-out-of-order",
  sentence: {
    en: "The months are put right from the newest to the oldest.",
    zh: "更正按从新到旧的顺序报送。",
  },
  provokedBy: "correction",
  expected: ["disordered"],
  seed: (right) => ({
    ...right,
    corrections: { ...right.corrections, sent: (owed, product) => right.corrections.sent(owed, product).toReversed() },
  }),
};
