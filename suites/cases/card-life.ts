import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { CardTerms, LineTerms } from "../../schemas/ledger/terms.js";
import type { CardAction, CardStep } from "../../schemas/run/card-life.js";
import type { LineLife, LineStep } from "../../schemas/run/line-life.js";
import { plainItems } from "../../src/generate/reporting-items.js";
import { daysBetween } from "../../src/ledger/dates.js";

/** A card limit of 20,000.00 for three years. */
const LINE: LineTerms = {
  product: "line",
  use: "card",
  revolving: true,
  limit: 2_000_000,
  effectiveDate: "2024-01-10",
  expiryDate: "2027-01-10",
};

/** Billed on the 8th of each month from 8 February on, due on the 28th, a tenth of it at least; 18.25 %. */
const CARD: CardTerms = {
  product: "R2",
  openDate: "2024-01-10",
  billDay: 8,
  paymentDays: 20,
  minimumPermille: 100,
  annualRatePpm: 182_500,
  cardNumber: "1234",
  reporting: { ...plainItems, busiLines: "2", busiDtlLines: "81" },
};

/** Something that happens on a day as the case is written. */
export function on(date: IsoDate, action: CardAction, at = "10:00:00.000"): CardStep {
  return { days: daysBetween(CARD.openDate, date), at, do: action };
}

/** The card is activated on the day of its opening. */
export const activated: CardStep = on("2024-01-10", { kind: "activate" });

/** An amount is spent. */
export const spends = (amount: number): CardAction => ({ kind: "draw-amount", amount });

/** The minimums that are unpaid are paid, or all that is owed, or a share of it. */
export const pays = (of: "due" | "everything", permille = 1000, less = 0): CardAction => ({
  kind: "pay-back",
  of,
  permille,
  less,
});

/** What of a case is not as in every other. */
export interface CardCaseChanges {
  readonly terms?: Partial<CardTerms>;
  readonly lineSteps?: readonly LineStep[];
  /** Months for which card and line are observed; 6 where none are given. */
  readonly months?: number;
}

/** The life of a case. */
export function cardLife(
  steps: readonly CardStep[],
  { terms = {}, lineSteps = [], months = 6 }: CardCaseChanges = {},
): LineLife {
  const inOrder = [...steps].sort((a, b) => a.days - b.days || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return {
    line: LINE,
    openTime: "09:30:00.000",
    steps: [...lineSteps],
    draws: [],
    card: { terms: { ...CARD, ...terms }, openTime: "09:30:00.000", steps: inOrder, months },
    months,
  };
}

/** The limit of the card becomes another one. */
export const limitBecomes = (limit: number, date: IsoDate): LineStep => ({
  days: daysBetween(LINE.effectiveDate, date),
  at: "11:00:00.000",
  do: { kind: "change-limit", limit },
});

/** Whether nothing is told of a card before its activation (clause L52). */
export const withholds = ({ cards }: Pick<Agreement, "cards">): boolean => cards?.unactivated === "withheld";
