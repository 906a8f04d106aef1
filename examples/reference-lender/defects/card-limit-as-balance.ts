import type { Defect } from "./defect.js";

/** A card tells its limit as its balance and as what is used. */
export const cardLimitAsBalance: Defect = {
  name: "card-limit-as-balance",
  sentence: {
    en: "A card tells its limit as its balance and as the limit used, not what is owed.",
    zh: "信用卡余额、已使用额度报成授信额度，而非欠款余额。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    cards: {
      ...right.cards,
      telling: { ...right.cards.telling, balance: ({ limit }) => limit, used: ({ limit }) => limit },
    },
  }),
};
