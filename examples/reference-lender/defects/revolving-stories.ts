import { draw, type Happening, repay } from "../revolving/testing.js";

/** What happens at ten on a day to the revolving loan, or to its line. */
interface Turn {
  readonly on: string;
  readonly what: Happening;
  readonly to?: "line";
}

/** A revolving loan under a line of 20 000.00 until 5 May 2024, opened on 5 January, its interest due on the 10th. */
export interface RevolvingStory {
  readonly turns?: readonly Turn[];
  readonly until: string;
}

/** 93.00 of interest fall due on 10 February. */
const drawn: Turn = { on: "2024-01-10", what: draw(900_000) };

/** The shortest story for each defect of revolving loans. */
export const revolvingStories: Readonly<Record<string, RevolvingStory>> = {
  "redraw-resets-overdue": {
    turns: [drawn, { on: "2024-02-10", what: repay(5000) }, { on: "2024-02-10", what: draw(100_000) }],
    until: "2024-02-12",
  },
  "limit-as-balance": { until: "2024-01-07" },
  "undrawn-line-overdue": { until: "2024-02-12" },
  "interest-on-limit": { turns: [drawn], until: "2024-02-12" },
  "revolving-closes-at-zero": {
    turns: [drawn, { on: "2024-01-20", what: repay(900_000) }],
    until: "2024-02-12",
  },
  "zero-balance-silent": { until: "2024-02-12" },
  "draw-not-in-balance-until-next-month": {
    turns: [{ on: "2024-02-08", what: draw(900_000) }],
    until: "2024-02-12",
  },
  "limit-change-without-c": {
    turns: [{ on: "2024-02-01", what: { type: "limit-change", limit: 2_500_000 }, to: "line" }],
    until: "2024-02-12",
  },
  "repayment-as-prepayment": { turns: [drawn, { on: "2024-01-20", what: repay(100_000) }], until: "2024-02-12" },
  "expiry-ignored": { turns: [{ on: "2024-04-10", what: draw(600_000) }], until: "2024-05-07" },
  "revolving-write-off-closes": {
    turns: [drawn, { on: "2024-02-12", what: { type: "write-off" } }],
    until: "2024-03-12",
  },
  "revolving-stop-not-told": {
    turns: [{ on: "2024-01-20", what: { type: "stop-payment" } }],
    until: "2024-02-12",
  },
  "revolving-sold-closes-with-c": {
    turns: [drawn, { on: "2024-01-20", what: { type: "claim-transfer", how: "sale", price: 800_000 } }],
    until: "2024-01-22",
  },
  "revolving-guarantor-payment-as-own": {
    turns: [drawn, { on: "2024-02-10", what: { type: "guarantor-payment", amount: 9300 } }],
    until: "2024-02-12",
  },
  "revolving-relief-as-repayment": {
    turns: [drawn, { on: "2024-02-20", what: { type: "relief", amount: 5000 } }],
    until: "2024-03-12",
  },
  "draws-as-accounts": { turns: [drawn], until: "2024-01-12" },
};
