import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardTerms } from "../../../schemas/ledger/terms.js";
import type { CardAction } from "../../../schemas/run/card-life.js";
import type { LineLife } from "../../../schemas/run/line-life.js";
import { coveredCard } from "../../cli/run/count-cards.js";
import { agreementNames } from "../../generate/agreements.js";
import { type CoveredCard, cardCells, countCards, withheldCells } from "../../generate/card/card-coverage.js";
import { cardLifeArbitrary } from "../../generate/card/card-life-arbitrary.js";
import { plainItems } from "../../generate/reporting-items.js";
import { isCard } from "../../ledger/lived-part.js";
import { pbocG2Profile } from "../../profiles/pboc-g2/pboc-g2-profile.js";
import { choicesOf } from "../../profiles/pboc-g2/reporting/record-from-owed.js";
import { observedUntil } from "../plans-of.js";
import { agreementNamed, inProgress, liveInWords } from "./testing/live-in-words.js";
import { broken, refusals } from "./testing/rules-broken.js";

const profile = pbocG2Profile();

const everything: CardAction = { kind: "pay-back", of: "everything", permille: 1000, less: 0 };
const due: CardAction = { kind: "pay-back", of: "due", permille: 1000, less: 0 };

const TERMS: CardTerms = {
  product: "R2",
  openDate: "2024-01-10",
  billDay: 5,
  paymentDays: 20,
  minimumPermille: 100,
  annualRatePpm: 36_000,
  cardNumber: "1234",
  reporting: { ...plainItems, busiLines: "2", busiDtlLines: "81" },
};

function lifeWith(
  steps: readonly (readonly [days: number, action: CardAction])[],
  changes: Partial<LineLife> = {},
): LineLife {
  return {
    line: {
      product: "line",
      use: "card",
      revolving: true,
      limit: 1_000_000,
      effectiveDate: "2024-01-10",
      expiryDate: "2027-01-10",
    },
    openTime: "11:00:00.000",
    steps: [],
    draws: [],
    months: 4,
    card: {
      terms: TERMS,
      openTime: "11:00:00.000",
      steps: steps.map(([days, action]) => ({ days, at: "12:00:00.000", do: action })),
      months: 5,
    },
    ...changes,
  };
}

describe("a card while it is lived", () => {
  it("is opened under its line, and what happens is told by what is left, billed and owed at that moment", async () => {
    const life = inProgress(
      lifeWith(
        [
          [1, { kind: "activate" }],
          [1, { kind: "draw", permille: 500 }],
          [2, { kind: "spread", permille: 1500, parts: 2 }],
          [46, due],
          [60, { kind: "draw", permille: 1000 }],
          [61, everything],
          [61, { kind: "reverse" }],
          [62, { kind: "move-bill-day", billDay: 20 }],
          [62, { kind: "classify", fiveCate: "2" }],
        ],
        { steps: [{ days: 0, at: "12:00:00.000", do: { kind: "change-limit", limit: 800_000 } }] },
      ),
    );
    // Half of 8,000.00; a part of 6,000.00 with the bill of 5 February, 10,000.00, of which a tenth is paid on its due date.
    // What is unpaid bears 3.6 % of 360: 20 days of 1.00 and 9 of 0.90 by 5 March, 28.10; the second part joins it.
    expect(await liveInWords(life)).toEqual([
      "2024-01-10 open line as t-1",
      "2024-01-10 open R2 under A1 as t-1.k",
      "2024-01-10 A1 limit-change t-1.1",
      "2024-01-11 A2 activation t-1.k.1",
      "2024-01-11 A2 drawdown 400000 t-1.k.2",
      "2024-01-12 A2 large-instalment 1200000 t-1.k.3",
      "2024-02-25 A2 repayment 100000 t-1.k.4",
      "2024-03-11 A2 repayment 1502810 t-1.k.6",
      "2024-03-11 A2 reversal t-1.k.7",
      "2024-03-12 A2 bill-day-change t-1.k.8",
      "2024-03-12 A2 classification t-1.k.9",
    ]);
    expect(life.parts[1]?.leftOut.map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual([
      "draw: nothing is left of the limit",
    ]);
    expect(life.keys()).toHaveLength(2);
  });

  it("leaves out what line or card do not bear", async () => {
    const life = inProgress(
      lifeWith(
        [
          [0, { kind: "draw-amount", amount: 1 }],
          [0, { kind: "activate" }],
          [0, due],
          [0, { kind: "reverse" }],
          [1, { kind: "draw-amount", amount: 1_000_001 }],
          [2, { kind: "draw", permille: 100 }],
          [3, { kind: "close-card" }],
          [50, { kind: "draw", permille: 100 }],
          [50, everything],
          [51, { kind: "draw", permille: 100 }],
          [51, { kind: "spread", permille: 100, parts: 2 }],
          [52, { kind: "close-card" }],
          [53, { kind: "classify", fiveCate: "2" }],
          [120, { kind: "reopen-card" }],
        ],
        { steps: [{ days: 51, at: "10:00:00.000", do: { kind: "end-line" } }] },
      ),
    );
    await liveInWords(life);
    expect(life.parts[1]?.leftOut.map(({ reason }) => reason)).toEqual([
      "the card is not activated (L53)",
      "there is nothing to pay",
      "there is no repayment of the day to reverse",
      "the draw exceeds what is left of the line (L34)",
      "something is owed or not billed (L59)",
      "something that was overdue the day before is still unpaid (L53)",
      "the line is over (L34)",
      "the line is over (L54, L59)",
      "the card is closed (L59)",
      "the line is over (L54, L59)",
    ]);
  });

  it("is opened under a line of its own alone, which bears nothing else", async () => {
    const { line } = lifeWith([]);
    const { use: _, ...forLoans } = line;
    const draw: LineLife["draws"][number] = {
      terms: {
        product: "R4",
        principal: 1_000,
        annualRatePpm: 0,
        method: "equal-principal",
        frequency: "monthly",
        instalments: 1,
        openDate: "2024-01-10",
        dueDay: 15,
        reporting: plainItems,
      },
      openTime: "11:00:00.000",
      months: 2,
      steps: [],
    };
    const account: NonNullable<LineLife["account"]> = {
      terms: { product: "R1", annualRatePpm: 36_000, openDate: "2024-01-10", dueDay: 15, reporting: plainItems },
      openTime: "11:00:00.000",
      steps: [],
      months: 2,
    };
    const lives = [
      lifeWith([], { line: { ...line, revolving: false } }),
      lifeWith([], { line: { ...line, expiryDate: "2024-01-10" } }),
      lifeWith([], { line: forLoans }),
      lifeWith([], { draws: [draw] }),
      lifeWith([], { account }),
    ];
    const reasons = [];
    for (const plan of lives) {
      const life = inProgress(plan);
      await liveInWords(life);
      reasons.push(life.parts.flatMap(({ leftOut }) => leftOut.map(({ reason }) => reason)));
    }
    expect(reasons).toEqual([
      ["the limit of a card revolves (L50)", "the line is not granted yet (L50)"],
      ["the line is over (L50)"],
      ["the line is for loans (L50)"],
      ["the line is the limit of a card (L50)"],
      ["the line is the limit of a card (L50)"],
    ]);
  });
});

describe.each(agreementNames)("random lives of cards under %s", (name) => {
  const agreement = agreementNamed(name);
  const options = { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 12, maxMonths: 15 };
  const plans = sample(cardLifeArbitrary(options), { seed: 23, numRuns: 130 });

  it("owe records that break no rule and load at the bureau, and reach every cell", async () => {
    const covered: CoveredCard[] = [];
    const found = new Map<string, string>();
    for (const [index, plan] of plans.entries()) {
      const life = inProgress(plan, agreement);
      await liveInWords(life);
      const horizon = observedUntil(plan);
      const owed = life.parts.flatMap((part) => {
        const lived = part.lived();
        if (lived === null) return [];
        const own = profile.owed(lived, part.setting, horizon).filter(({ required }) => required);
        if (isCard(lived)) covered.push(coveredCard(lived, own, agreement));
        return own;
      });
      const told = owed.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
      for (const record of told) {
        const choices = choicesOf(record, 12);
        for (const optional of [false, true])
          for (const rule of broken(record, choices[index % choices.length], optional))
            found.set(rule.slice(0, 40), rule);
      }
      for (const refusal of refusals(told, agreement, index)) found.set(refusal.slice(0, 40), refusal);
    }
    expect([...found.values()]).toEqual([]);
    const counts = countCards(covered);
    const cells = agreement.cards?.unactivated === "withheld" ? withheldCells : cardCells;
    expect(cells.filter((cell) => counts[cell] === undefined)).toEqual([]);
  });
});
