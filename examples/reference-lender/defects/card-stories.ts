import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { CardTerms } from "../../../schemas/ledger/terms.js";
import { type Happening, repay, simply, spend } from "../card/testing.js";

/** What happens to a card at ten on a day. */
interface Turn {
  readonly on: string;
  readonly what: Happening;
}

/** A card under a line of 20 000.00, opened on 5 January 2024, its bills on the 10th and due 20 days later. */
export interface CardStory {
  readonly terms?: Partial<CardTerms>;
  readonly agreement?: Partial<Agreement>;
  readonly turns?: readonly Turn[];
  readonly until: string;
}

const activated: Turn = { on: "2024-01-05", what: simply("activation") };
/** Of a bill of 3 000.00 on 10 February 300.00 fall due on 1 March. */
const spent: Turn = { on: "2024-01-20", what: spend(300_000) };
const closed: Turn = { on: "2024-01-20", what: simply("card-closing") };
/** Due again on 1 March, the bill of 10 February leaves March without one. */
const moved: Turn = { on: "2024-02-20", what: { type: "bill-day-change", billDay: 1 } };
const spread: Turn = { on: "2024-01-20", what: { type: "large-instalment", amount: 100_000, parts: 2 } };

/** Overdue since 1 March. */
const writtenOff: Turn = { on: "2024-03-03", what: { type: "write-off" } };
const sold: Turn = { on: "2024-02-20", what: { type: "claim-transfer", how: "sale", price: 200_000 } };

/** The shortest story for each defect of cards. */
export const cardStories: Readonly<Record<string, CardStory>> = {
  "card-limit-as-balance": { turns: [activated], until: "2024-01-07" },
  "card-told-before-activation": { agreement: { cards: { unactivated: "withheld" } }, until: "2024-02-12" },
  "unactivated-card-as-normal": { until: "2024-02-12" },
  "minimum-is-whole-bill": { turns: [activated, spent], until: "2024-03-12" },
  "card-arrears-never-told": { turns: [activated, spent], until: "2024-03-12" },
  "card-overdue-by-whole-bill": { turns: [activated, spent], until: "2024-03-12" },
  "month-without-bill-told": { turns: [activated, moved], until: "2024-04-03" },
  "month-without-bill-silent": { turns: [activated, moved], until: "2024-04-03" },
  "bill-day-old": { turns: [activated, moved], until: "2024-04-03" },
  "large-instalment-not-told": { turns: [activated, spread], until: "2024-02-12" },
  "large-instalment-on-bill-at-once": { turns: [activated, spread], until: "2024-02-12" },
  "reopening-not-told": {
    turns: [activated, closed, { on: "2024-03-20", what: simply("card-reopening") }],
    until: "2024-04-12",
  },
  "closed-card-goes-on": { turns: [activated, closed], until: "2024-02-12" },
  "card-closing-as-30": { turns: [activated, closed], until: "2024-02-12" },
  "semi-card-code-40": {
    terms: { product: "R3" },
    turns: [activated, spent, { on: "2024-01-22", what: repay(300_000) }],
    until: "2024-02-12",
  },
  "semi-card-star-with-overdraft": { terms: { product: "R3" }, turns: [activated, spent], until: "2024-02-12" },
  "overdraft-180-not-told": { terms: { product: "R3" }, turns: [activated, spent], until: "2024-08-12" },
  "card-write-off-stops-bills": { turns: [activated, spent, writtenOff], until: "2024-04-12" },
  "card-bad-debt-by-loan-code": {
    turns: [activated, spent, { on: "2024-03-03", what: { type: "bad-debt" } }],
    until: "2024-03-12",
  },
  "card-stop-not-told": {
    turns: [activated, { on: "2024-01-20", what: { type: "stop-payment" } }],
    until: "2024-02-12",
  },
  "card-sale-not-told": { turns: [activated, spent, sold], until: "2024-03-12" },
  "card-write-off-without-k15": { turns: [activated, spent, writtenOff], until: "2024-03-12" },
  "card-sold-closes-with-c": { turns: [activated, spent, sold], until: "2024-02-22" },
  "card-line-as-loan-line": { until: "2024-01-07" },
  "card-number-lost": { until: "2024-01-07" },
};
