import type { CardServicing } from "../card/choices.js";
import type { Defect } from "./defect.js";

/** Interest that came with a bill is never worked out again. */
export const cardInterestNotAnew: Defect = {
  name: "card-interest-not-anew",
  sentence: {
    en: "A payment of a card that turns out otherwise changes the balance, but the interest of the bills since is not worked out anew.",
    zh: "贷记卡补登或撤销较早还款后，其后账单利息不重算。",
  },
  provokedBy: "correction",
  expected: ["contradicted", "dropped"],
  seed: (right) => {
    const { servicing } = right.cards;
    const interest: CardServicing["interest"] = (now, before) => before()?.interest ?? servicing.interest(now, before);
    return { ...right, cards: { ...right.cards, servicing: { ...servicing, interest } } };
  },
};
