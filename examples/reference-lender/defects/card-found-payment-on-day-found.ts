import type { CardBooked } from "../card/card-booked.js";
import type { CardServicing } from "../card/choices.js";
import type { Defect } from "./defect.js";

/** The events with repayments found late, and their reversals, on the day on which they were found. */
function whenFound(events: readonly CardBooked[]): CardBooked[] {
  const foundOn = new Map(
    events.flatMap(({ event, known }) => (event.type === "repayment" ? [[event.eventId, known]] : [])),
  );
  return events.map((booked) => {
    const { event, day } = booked;
    const named = event.type === "reversal" ? event.of : event.eventId;
    return { ...booked, day: foundOn.get(named) ?? day };
  });
}

/** A repayment of a card that is found late is booked for the day on which it is found. */
export const cardFoundPaymentOnDayFound: Defect = {
  name: "card-found-payment-on-day-found",
  sentence: {
    en: "A payment of a card that is found late counts for the day on which it is found: the bills before stay unpaid, and what was told of them as overdue.",
    zh: "贷记卡迟发现的还款按入账当日计，此前账单仍报逾期。",
  },
  provokedBy: "correction",
  expected: ["dropped", "unowed", "contradicted"],
  seed: (right) => {
    const { servicing } = right.cards;
    const takenIn: CardServicing["takenIn"] = (events) => servicing.takenIn(whenFound(events));
    return { ...right, cards: { ...right.cards, servicing: { ...servicing, takenIn } } };
  },
};
