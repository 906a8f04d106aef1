import type { CardServicing } from "../card/choices.js";
import type { Defect } from "./defect.js";

/** The minimum of a bill is never worked out again. */
export const cardMinimumNotAnew: Defect = {
  name: "card-minimum-not-anew",
  sentence: {
    en: "A payment of a card that turns out otherwise changes its bills, but the minimum of each stays as it was printed.",
    zh: "贷记卡补登或撤销较早还款后，其后账单最低还款额不重算。",
  },
  provokedBy: "correction",
  expected: ["contradicted", "dropped"],
  seed: (right) => {
    const { servicing } = right.cards;
    const minimum: CardServicing["minimum"] = (now, before) => before()?.minimum ?? servicing.minimum(now, before);
    return { ...right, cards: { ...right.cards, servicing: { ...servicing, minimum } } };
  },
};
