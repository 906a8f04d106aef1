import { owedOf } from "../card/card-state.js";
import type { Defect } from "./defect.js";

/** What is to be paid of a card is its whole bill. */
export const minimumIsWholeBill: Defect = {
  name: "minimum-is-whole-bill",
  sentence: {
    en: "CurRpyAmt of a card is the whole bill and not the minimum of it.",
    zh: "信用卡本月应还款金额报成账单全额，而非最低还款额。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, telling: { ...right.cards.telling, due: ({ state }) => owedOf(state) } },
  }),
};
