import { type CardBooked, isLate } from "../card/card-booked.js";
import type { CardServicing } from "../card/choices.js";
import type { Defect } from "./defect.js";

/** The events with a charge in place of each payment that bounced on a later day. */
function charged(events: readonly CardBooked[]): CardBooked[] {
  return events.map((booked) => {
    const { event, known } = booked;
    if (event.type !== "reversal" || !isLate(booked)) return booked;
    const paid = events.find((other) => other.event.eventId === event.of)?.event;
    const amount = paid?.type === "repayment" ? paid.amount : 0;
    const { eventId, occurredAt } = event;
    return { day: known, known, event: { type: "drawdown", eventId, occurredAt, amount } };
  });
}

/** A payment of a card that bounced is charged to it on the day on which that is known. */
export const cardBouncedPaymentAsSpending: Defect = {
  name: "card-bounced-payment-as-spending",
  sentence: {
    en: "A payment of a card that bounced is charged to it like something spent on the day on which that is known: the months before stay paid.",
    zh: "贷记卡还款退票按得知当日新增消费入账，此前各月仍报已还。",
  },
  provokedBy: "correction",
  expected: ["dropped", "contradicted"],
  seed: (right) => {
    const { servicing } = right.cards;
    const takenIn: CardServicing["takenIn"] = (events) => servicing.takenIn(charged(events));
    return { ...right, cards: { ...right.cards, servicing: { ...servicing, takenIn } } };
  },
};
