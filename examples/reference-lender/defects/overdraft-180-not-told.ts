import type { Defect } from "./defect.js";

/** What is overdrawn for more than 180 days is never told apart. */
export const overdraft180NotTold: Defect = {
  name: "overdraft-180-not-told",
  sentence: {
    en: "OvedrawBaOve180 of a card that overdraws a deposit is always 0.",
    zh: "准贷记卡透支180天以上未还余额恒报零。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, telling: { ...right.cards.telling, overdraft180: () => 0 } },
  }),
};
