import type { Defect } from "./defect.js";

/** The price of a sold claim is booked as a repayment of the borrower. */
export const priceCountedAsReceived: Defect = {
  name: "price-counted-as-received",
  sentence: {
    en: "The price of a sold claim is booked as a repayment of the borrower.",
    zh: "债权转让价款被当作借款人还款。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    posting: {
      ...right.posting,
      received: (events) =>
        events.reduce(
          (sum, { event }) => (event.type === "claim-transfer" ? sum + event.price : sum),
          right.posting.received(events),
        ),
    },
  }),
};
