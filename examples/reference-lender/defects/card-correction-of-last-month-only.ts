import type { Defect } from "./defect.js";

/** Of the months of a card only the newest is put right. */
export const cardCorrectionOfLastMonthOnly: Defect = {
  name: "card-correction-of-last-month-only",
  sentence: {
    en: "Where a payment of a card turns out otherwise, only the bill on the screen is put right, the newest; the months before stay.",
    zh: "贷记卡还款更正时只更正最近一期账单月，更早各月不更正。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    amending: {
      ...right.amending,
      sent: (owed, occasion) => {
        const sent = right.amending.sent(owed, occasion);
        const last = sent.findLast(({ code }) => code === "212H");
        return sent.filter((one) => one.code !== "212H" || one === last);
      },
    },
  }),
};
