import type { Defect } from "./defect.js";

/** What is let go is booked as if it had been received. */
export const reliefCountedAsPayment: Defect = {
  name: "relief-counted-as-payment",
  sentence: {
    en: "What is let go is booked as if it had been received.",
    zh: "减免金额被当作实际还款。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted", "unowed"],
  seed: (right) => ({
    ...right,
    posting: {
      ...right.posting,
      received: (events) =>
        events.reduce(
          (sum, { event }) => (event.type === "relief" ? sum + event.amount : sum),
          right.posting.received(events),
        ),
    },
  }),
};
