import type { Happening } from "../amending/testing.js";
import { cardTermsWith } from "../card/testing.js";
import { revolvingTermsWith } from "../revolving/testing.js";
import { lineTermsWith } from "../testing.js";
import type { AmendingStory } from "./amending-stories.js";

type Turn = readonly [string, Happening];

/** 3.00 of interest a day: 93.00 fall due on 10 February. */
const drawn: Turn = ["2024-01-10", { type: "drawdown", amount: 900_000 }];
const activated: Turn = ["2024-01-05", { type: "activation" }];
/** Of the bill of 10 February 300.00 fall due on 1 March; unpaid it bears 1.50 a day. */
const spent: Turn = ["2024-01-20", { type: "drawdown", amount: 300_000 }];

const paid = (date: string, amount: number): Turn => [date, { type: "repayment", amount, eventId: "e" }];
const bounced = (date: string): Turn => [date, { type: "reversal", of: "e" }];
const found = (date: string, effectiveDate: string, amount: number): Turn => [
  date,
  { type: "repayment", amount, effectiveDate },
];

/** What happens to a revolving loan on which 9 000.00 were drawn. */
const revolving = (until: string, ...turns: readonly Turn[]): AmendingStory => ({
  opened: [{ terms: lineTermsWith() }, { terms: revolvingTermsWith(), under: 0 }],
  events: [drawn, ...turns].map(([date, what]) => [1, date, what]),
  until,
});

/** What happens to a card with which 3 000.00 were spent. */
const card = (until: string, turns: readonly Turn[], product: "R2" | "R3" = "R2"): AmendingStory => ({
  opened: [{ terms: lineTermsWith({ use: "card" }) }, { terms: cardTermsWith({ product }), under: 0 }],
  events: [activated, spent, ...turns].map(([date, what]) => [1, date, what]),
  until,
});

/** The shortest story for each defect in payments that were found late or bounced. */
export const lateStories: Readonly<Record<string, AmendingStory>> = {
  "revolving-bounced-months-stay": revolving("2024-02-22", paid("2024-02-10", 9300), bounced("2024-02-20")),
  "revolving-bounced-recovery-stays": revolving("2024-02-22", paid("2024-02-15", 9300), bounced("2024-02-20")),
  "revolving-interest-not-anew": revolving("2024-02-22", found("2024-02-20", "2024-01-20", 600_000)),
  "card-found-payment-on-day-found": card("2024-04-12", [found("2024-03-15", "2024-02-28", 30_000)]),
  "card-bounced-payment-as-spending": card("2024-04-12", [paid("2024-02-28", 30_000), bounced("2024-03-15")]),
  "card-correction-of-last-month-only": card("2024-04-17", [found("2024-04-15", "2024-02-28", 30_000)]),
  "card-corrections-out-of-order": card("2024-04-17", [found("2024-04-15", "2024-02-28", 30_000)]),
  "card-correction-as-of-today": card("2024-03-17", [found("2024-03-15", "2024-02-28", 30_000)]),
  "card-bounced-recovery-stays": card("2024-03-27", [paid("2024-03-15", 30_000), bounced("2024-03-25")]),
  "card-interest-not-anew": card("2024-03-17", [found("2024-03-15", "2024-02-28", 100_000)]),
  "card-minimum-not-anew": card("2024-03-12", [found("2024-02-15", "2024-01-25", 100_000)]),
  "semi-card-found-payment-not-corrected": card("2024-02-17", [found("2024-02-15", "2024-01-25", 100_000)], "R3"),
};
