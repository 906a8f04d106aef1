import { owedOf } from "../card/card-state.js";
import type { Defect } from "./defect.js";

/** All that is owed of a card is overdue where a minimum is. */
export const cardOverdueByWholeBill: Defect = {
  name: "card-overdue-by-whole-bill",
  sentence: {
    en: "Where a minimum was missed, TotOverd of the card is all that is owed.",
    zh: "信用卡最低还款额逾期时，当前逾期总额报成全部欠款。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, telling: { ...right.cards.telling, overdueTotal: ({ state }) => owedOf(state) } },
  }),
};
