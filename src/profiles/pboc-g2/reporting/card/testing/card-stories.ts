import type { CardStory } from "../../../../../ledger/testing/live-card.js";
import { DAILY, WITHHELD } from "./card-owed.js";

/** Stories of cards that are marked, stopped or sold (clauses L80, L81, L83). */
const CARDS_OTHERWISE: Readonly<Record<string, CardStory & { readonly horizon: string }>> = {
  "marked one way after the other, and cleared": {
    events:
      "2024-01-20 draw 1000\n2024-02-27 court\n2024-02-28 bad-debt\n2024-04-06 write-off\n2024-07-10 pay 500\n2024-08-30 court",
    horizon: "2024-11-05",
  },
  "stopped on its first day, late, closed and opened again": {
    events:
      "2024-01-10T11:00 draw 100\n2024-01-10T12:00 stop\n2024-03-10 pay 19\n2024-03-20 resume\n2024-04-25 pay 81.55\n2024-04-26 stop\n2024-05-04 close\n2024-07-04 reopen",
    horizon: "2024-09-05",
  },
  "sold in court": { events: "2024-01-20 draw 1000\n2024-02-27 court\n2024-02-28 sell 500", horizon: "2024-06-05" },
  "carved out on a bill day": { events: "2024-01-20 draw 1000\n2024-03-05 carve 500", horizon: "2024-06-05" },
  "sold with a large instalment that no record told of": {
    events: "2024-02-07 draw 10\n2024-02-07 spread 9000/3\n2024-02-20 sell 5",
    horizon: "2024-06-05",
  },
  "sold in a month without a bill": {
    events: "2024-01-20 draw 100\n2024-04-03 move 1\n2024-04-20 sell 50",
    horizon: "2024-08-05",
  },
  "sold on the day of the change that leaves a month without a bill": {
    events: "2024-01-20 draw 100\n2024-02-25 pay 10\n2024-04-03 move 1\n2024-04-03T11:00 sell 50",
    horizon: "2024-08-05",
  },
  "sold before the day of a month without a bill": {
    terms: { billDay: 28 },
    events: "2024-02-03 draw 100\n2024-04-06 move 10\n2024-04-07 sell 50",
    horizon: "2024-08-05",
  },
  "withheld to its sale": {
    activated: "2024-02-13",
    agreement: WITHHELD,
    events: "2024-02-13 draw 10\n2024-02-14 sell 10",
    horizon: "2024-05-05",
  },
  "an R3 marked, paid and sold": {
    terms: { product: "R3" },
    events:
      "2024-02-03 draw 100\n2024-02-05 court\n2024-02-10 bad-debt\n2024-03-10 write-off\n2024-05-01 pay 100.62\n2024-05-02 stop\n2024-05-06 resume\n2024-05-07 draw 5\n2024-06-06 carve 1",
    horizon: "2024-08-05",
  },
  "an R3 withheld for long, in court before its first record": {
    terms: { product: "R3" },
    activated: "2024-03-20",
    agreement: WITHHELD,
    events: "2024-03-20 draw 100\n2024-03-22 court\n2024-05-07 sell 1",
    horizon: "2024-08-05",
  },
};

/** Stories of cards by name that between them owe every kind of record and reach every reading. */
export const CARD_STORIES: Readonly<Record<string, CardStory & { readonly horizon: string }>> = {
  "minimums paid, missed and cleared": {
    events: "2024-01-20 draw 1000\n2024-02-25 pay 100\n2024-06-15 pay 45.46\n2024-06-20 pay 200\n2024-07-01 pay 66.57",
    horizon: "2024-12-05",
  },
  "never paid": { events: "2024-01-20 draw 0.40\n2024-01-21 draw 70", horizon: "2025-03-05" },
  "never paid, by periods": {
    events: "2024-01-20 draw 900\n2024-06-05 pay 300",
    agreement: { ...DAILY, settlement: { statusBasis: "by-periods" } },
    horizon: "2025-03-05",
  },
  "paid before the bill": { events: "2024-02-10 draw 100\n2024-02-20 pay 100", horizon: "2024-04-05" },
  "not activated": { activated: null, horizon: "2024-04-05" },
  "withheld for a while": {
    activated: "2024-02-08",
    agreement: WITHHELD,
    events: "2024-02-08 draw 10",
    horizon: "2024-04-05",
  },
  "withheld for long": {
    activated: "2024-02-09",
    agreement: WITHHELD,
    events: "2024-02-09 draw 10",
    horizon: "2024-05-05",
  },
  "withheld to its closing": {
    activated: "2024-02-13",
    agreement: WITHHELD,
    events: "2024-02-14 close",
    horizon: "2024-05-05",
  },
  "withheld and moved": {
    activated: "2024-02-03",
    agreement: WITHHELD,
    events: "2024-02-04 move 1",
    horizon: "2024-05-05",
  },
  "withheld for long and moved": {
    activated: "2024-03-02",
    agreement: WITHHELD,
    events: "2024-03-03 move 1",
    horizon: "2024-05-05",
  },
  "a large instalment": {
    events: "2024-02-05 spread 9000/3\n2024-04-10 pay 1000\n2024-08-01 pay 800",
    horizon: "2024-12-05",
  },
  "a moved bill day": {
    terms: { billDay: 28 },
    events: "2024-02-03 draw 100\n2024-04-05 move 10\n2024-04-10 pay 19.03",
    horizon: "2024-08-05",
  },
  "a bill day moved away from the change": {
    events: "2024-01-20 draw 100\n2024-04-03 move 1\n2024-04-04 pay 20\n2024-05-20 limit 8000",
    horizon: "2024-08-05",
  },
  "closed on a bill day and opened again": {
    events:
      "2024-02-03 draw 10\n2024-02-25 pay 10\n2024-03-05 close\n2024-05-20 reopen\n2024-05-21 draw 20\n2024-06-01 pay 20\n2024-06-02 close",
    horizon: "2024-12-05",
  },
  "closed after the bill, opened again and moved": {
    events:
      "2024-02-03 draw 10\n2024-02-25 pay 10\n2024-03-20 close\n2024-05-20 reopen\n2024-06-03 move 1\n2024-07-20 draw 5\n2024-09-10 pay 0.51",
    horizon: "2024-12-05",
  },
  "closed in the month of opening": { events: "2024-01-20 close", horizon: "2024-12-05" },
  "an R3 for a year": {
    terms: { product: "R3" },
    events: "2024-02-05 draw 100\n2024-09-10 pay 102.14\n2024-10-10 pay 0.05\n2025-01-20 close",
    horizon: "2025-03-05",
  },
  "an R3 withheld for long": {
    terms: { product: "R3" },
    activated: "2024-04-05",
    agreement: WITHHELD,
    events: "2024-04-05 draw 0.40\n2024-06-05 pay 0.40\n2024-06-05T11:00 limit 8000",
    horizon: "2024-09-05",
  },
  "an R3 overdrawn on its first day": {
    terms: { product: "R3" },
    events: "2024-01-10 draw 0.30",
    horizon: "2024-09-05",
  },
  ...CARDS_OTHERWISE,
};
