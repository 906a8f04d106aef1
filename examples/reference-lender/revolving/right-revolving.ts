import type { Revolving } from "./choices.js";

/** How revolving loans are serviced and told rightly (clauses L43 to L49). */
export const rightRevolving: Revolving = {
  servicing: {
    interestBase: (principal) => principal,
    interest: (now) => now,
    beforeDraw: () => undefined,
    closesEarly: () => false,
    afterRepaid: () => undefined,
    booked: (event) => event,
    received: (event) =>
      event.type === "repayment" || event.type === "repayment-in-kind" || event.type === "guarantor-payment"
        ? event.amount
        : 0,
    closesWith: () => false,
  },
  drawRecord: () => undefined,
};
