import type { Defect } from "./defect.js";

/** A card that is not activated is told as one in use that is paid normally. */
export const unactivatedCardAsNormal: Defect = {
  name: "unactivated-card-as-normal",
  sentence: {
    en: "A card that is not activated is told with status 1 and N, as one in use whose bills are paid.",
    zh: "未激活信用卡报成账户状态1、还款状态N。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    cards: {
      ...right.cards,
      telling: {
        ...right.cards.telling,
        status: (state) => (state.closedOn === undefined ? "1" : right.cards.telling.status(state)),
        letter: (view, letter) => (view.state.activatedOn === undefined ? "N" : letter),
      },
    },
  }),
};
