import type { Defect } from "./defect.js";

/** Bad debt of a card is told by the status of loans: 41 in place of 51. */
export const cardBadDebtByLoanCode: Defect = {
  name: "card-bad-debt-by-loan-code",
  sentence: {
    en: "Bad debt of a card is told by the status of loans: 41 in place of 51.",
    zh: "信用卡呆账按贷款代码报账户状态41而非51。",
  },
  provokedBy: "product",
  expected: ["contradicted", "malformed"],
  seed: (right) => ({
    ...right,
    cards: {
      ...right.cards,
      telling: {
        ...right.cards.telling,
        status: (state) => (right.cards.telling.status(state) === "51" ? "41" : right.cards.telling.status(state)),
      },
    },
  }),
};
