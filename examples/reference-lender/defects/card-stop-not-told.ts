import type { Defect } from "./defect.js";

/** A card that is stopped is told as a normal one: status 1 in place of 31. */
export const cardStopNotTold: Defect = {
  name: "card-stop-not-told",
  sentence: {
    en: "A card that is stopped is told as a normal one: status 1 in place of 31.",
    zh: "信用卡止付后账户状态仍报1而非31。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    cards: {
      ...right.cards,
      telling: { ...right.cards.telling, status: (state) => right.cards.telling.status({ ...state, stopped: false }) },
    },
  }),
};
