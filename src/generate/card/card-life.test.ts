import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { validateLife } from "../../../schemas/generated/validators/index.js";
import type { CardPlan } from "../../../schemas/run/card-life.js";
import type { LineLife } from "../../../schemas/run/line-life.js";
import { ClockStops, instantOf } from "../../engine/clock-stops.js";
import { keysTakenBy, observedUntil } from "../../engine/plans-of.js";
import { shiftLife } from "../../engine/shift-life.js";
import { calendarByName } from "../../ledger/calendar-by-name.js";
import { agreementByName, agreementNames } from "../agreements.js";
import { lifeWindow } from "../life-window.js";
import { simplerLineLives } from "../line/simpler-line-lives.js";
import { plainItems } from "../reporting-items.js";
import { cardLifeArbitrary } from "./card-life-arbitrary.js";

function options(name: string): Parameters<typeof cardLifeArbitrary>[0] {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`There is no agreement ${name}.`);
  return { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 12, maxMonths: 18 };
}

function cardOf({ card }: LineLife): CardPlan {
  if (card === undefined) throw new Error("There is no card.");
  return card;
}

describe.each(agreementNames)("random lives of cards under %s", (name) => {
  const lives = sample(cardLifeArbitrary(options(name)), { seed: 5, numRuns: 150 });

  it("are lives as the schema has them: under a limit of their own, opened while it is in force", () => {
    for (const life of lives) {
      expect(validateLife(life)).toBe(true);
      const { terms, steps } = cardOf(life);
      expect(life.line).toMatchObject({ use: "card", revolving: true });
      expect(life.draws).toEqual([]);
      expect(terms.openDate >= life.line.effectiveDate && terms.openDate < life.line.expiryDate).toBe(true);
      const busiDtlLines = terms.product === "R2" ? "81" : "71";
      expect(terms.reporting).toMatchObject({ flag: "0", busiLines: "2", busiDtlLines });
      expect(steps.map(({ days }) => days)).toEqual(steps.map(({ days }) => days).sort((a, b) => a - b));
      expect(keysTakenBy(life)).toBe(2);
    }
  });

  it("are of every kind", () => {
    const kinds = new Set(lives.flatMap((life) => [...cardOf(life).steps, ...life.steps].map((step) => step.do.kind)));
    expect([...kinds].sort()).toEqual([
      "activate",
      "change-limit",
      "classify",
      "close-card",
      "draw",
      "end-line",
      "move-bill-day",
      "pay-back",
      "reopen-card",
      "reverse",
      "spread",
    ]);
    const products = sample(cardLifeArbitrary(options(name), "R3"), 20).map((life) => cardOf(life).terms.product);
    expect(new Set(products)).toEqual(new Set(["R3"]));
  });
});

describe("simpler lives of a card", () => {
  it("come to an end, with nothing left of what the trouble does not need", () => {
    const window = lifeWindow(options("plain"));
    const drawn = sample(cardLifeArbitrary(options("plain"), "R2"), { seed: 11, numRuns: 200 });
    // The trouble needs a purchase and, on a later day, one that is spread.
    const shows = ({ card }: LineLife): boolean => {
      const first = card?.steps.find((step) => step.do.kind === "draw");
      const spread = (one: CardPlan["steps"][number]): boolean => one.do.kind === "spread";
      return first !== undefined && card?.steps.some((one) => spread(one) && one.days > first.days) === true;
    };
    let current = drawn.find((life) => shows(life) && cardOf(life).steps.length > 8 && life.steps.length > 0);
    if (current === undefined) throw new Error("No such life was drawn.");
    let rounds = 0;
    for (let next: LineLife | undefined = current; next !== undefined && rounds < 500; rounds += 1) {
      current = next;
      next = [...simplerLineLives(current, window)].find(shows);
    }
    expect(rounds).toBeLessThan(500);
    expect(current.steps).toEqual([]);
    const { steps, terms } = cardOf(current);
    expect(steps.map((step) => step.do)).toEqual([
      { kind: "draw", permille: 1000 },
      { kind: "spread", permille: 1000, parts: 2 },
    ]);
    expect(terms).toMatchObject({ annualRatePpm: 36_500, billDay: 5, paymentDays: 20, minimumPermille: 100 });
    expect(terms.openDate).toBe(current.line.effectiveDate);
    expect(terms.reporting).toEqual({ ...plainItems, busiLines: "2", busiDtlLines: "81" });
  });
});

describe("a card in the life of its line", () => {
  const life: LineLife = {
    line: {
      product: "line",
      use: "card",
      revolving: true,
      limit: 1_000_000,
      effectiveDate: "2024-01-10",
      expiryDate: "2027-01-10",
    },
    openTime: "09:30:00.000",
    steps: [],
    draws: [],
    card: {
      terms: {
        product: "R2",
        openDate: "2024-01-12",
        billDay: 31,
        paymentDays: 20,
        minimumPermille: 100,
        annualRatePpm: 36_500,
        cardNumber: "1234",
        reporting: { ...plainItems, busiLines: "2", busiDtlLines: "81" },
      },
      openTime: "09:30:00.000",
      steps: [
        { days: 8, at: "09:30:00.000", do: { kind: "activate" } },
        { days: 60, at: "09:30:00.000", do: { kind: "move-bill-day", billDay: 7 } },
      ],
      months: 4,
    },
    months: 3,
  };

  it("is moved with it, and observed for its own months", () => {
    expect(shiftLife(life, 12)).toMatchObject({
      line: { effectiveDate: "2025-01-10", expiryDate: "2028-01-10" },
      card: { terms: { openDate: "2025-01-12" } },
    });
    expect(observedUntil(life)).toBe("2024-05-31");
  });

  it("makes the clock stop after its opening, its steps and its bill days, old and new, whatever the holidays", () => {
    const agreement = agreementByName("holidays-and-grace");
    if (agreement === null) throw new Error("A built-in agreement is gone.");
    const stops = new ClockStops(agreement, calendarByName(agreement.calendar));
    stops.addLife(life, "2024-05-31");
    const days = new Set<string>();
    for (let ms = stops.nextAfter(0); Number.isFinite(ms); ms = stops.nextAfter(ms)) {
      days.add(instantOf(ms, agreement.timeZone).slice(0, 10));
    }
    // Midnight after: the opening, the step of 20 January, 29 February, Sunday 31 March, Sunday 7 April.
    for (const day of ["2024-01-13", "2024-01-21", "2024-03-01", "2024-04-01", "2024-04-08"])
      expect(days).toContain(day);
  });
});
