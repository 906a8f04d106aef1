import { owedOf, receivedIn } from "../card/card-state.js";
import type { Defect } from "./defect.js";

/** An overdraft that is paid back is told with code 40. */
export const semiCardCode40: Defect = {
  name: "semi-card-code-40",
  sentence: {
    en: "A card that overdraws a deposit tells with code 40 that an overdraft was paid back.",
    zh: "准贷记卡透支还清时报送40，而该账户类型不得报40。",
  },
  provokedBy: "product",
  expected: ["unowed", "malformed"],
  seed: (right) => ({
    ...right,
    cards: {
      ...right.cards,
      records: {
        ...right.cards.records,
        recovers: (product, before, after) =>
          product === "R3"
            ? owedOf(before) > 0 && owedOf(after) === 0 && receivedIn(after, after.day, after.day) > 0
            : right.cards.records.recovers(product, before, after),
      },
    },
  }),
};
