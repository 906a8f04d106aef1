import type { Defect } from "./defect.js";

/** A reversal is stored without its sign, so the amount received counts a reversed repayment twice. */
export const reversalAdded: Defect = {
  name: "reversal-added-to-received",
  sentence: {
    en: "A reversal is stored without its sign, so the amount received counts a reversed repayment twice.",
    zh: "冲正流水丢失负号，实际还款金额被加两次而不是抵消。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    posting: {
      ...right.posting,
      received: (events) => {
        let sum = right.posting.received(events);
        for (const { event } of events) {
          if (event.type !== "reversal") continue;
          const reversed = events.find((booked) => booked.event.eventId === event.of)?.event;
          // The repayment itself, and its reversal with the wrong sign.
          if (reversed?.type === "repayment") sum += 2 * reversed.amount;
        }
        return sum;
      },
    },
  }),
};
