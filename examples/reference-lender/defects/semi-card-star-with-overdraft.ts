import type { Defect } from "./defect.js";

/** A card that overdraws a deposit tells * while it is overdrawn. */
export const semiCardStarWithOverdraft: Defect = {
  name: "semi-card-star-with-overdraft",
  sentence: {
    en: "A card that overdraws a deposit tells *, as if nothing fell due, while something is overdrawn.",
    zh: "准贷记卡透支未还，还款状态仍报*。",
  },
  provokedBy: "product",
  expected: ["contradicted", "malformed"],
  seed: (right) => ({
    ...right,
    cards: {
      ...right.cards,
      telling: { ...right.cards.telling, letter: (view, letter) => (view.terms.product === "R3" ? "*" : letter) },
    },
  }),
};
