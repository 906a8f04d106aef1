import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { validateLife } from "../../../schemas/generated/validators/index.js";
import type { HandedLife } from "../../../schemas/run/handed-life.js";
import type { LoanLife } from "../../../schemas/run/life.js";
import { parseWith } from "../../../schemas/validation.js";
import { handOverDate } from "../../engine/joint/hand-over-date.js";
import { amountHanded } from "../../engine/joint/lives-of-handed.js";
import { loanLife } from "../../engine/plans-of.js";
import { calendarByName } from "../../ledger/calendar-by-name.js";
import { addMonths, endOfMonth, monthOf } from "../../ledger/dates.js";
import { replayLoan } from "../../ledger/lived-loan.js";
import { agreementByName, agreementNames } from "../agreements.js";
import { lifeWindow } from "../life-window.js";
import { liveOnPaper } from "../testing/live-on-paper.js";
import { handedLifeArbitrary } from "./handed-life-arbitrary.js";
import { simplerHandedLives } from "./simpler-handed-lives.js";

function options(name: string): Parameters<typeof handedLifeArbitrary>[0] {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`There is no agreement ${name}.`);
  return { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 12, maxMonths: 14 };
}

const LEAVES = new Set<string>(["transfer-out", "claim-transfer"]);

/** What is outstanding at the end of the day of the hand-over had it not been handed over, and in how many instalments. */
function outstanding(
  gives: LoanLife,
  name: string,
): { amount: number; left: number; due: number; leftOut: readonly string[] } {
  const { agreement } = options(name);
  const calendar = calendarByName(agreement.calendar);
  const { lived, rules, leftOut } = liveOnPaper(gives, agreement, calendar);
  const day = handOverDate(gives, agreement);
  const events = lived.events.filter(({ event }) => !LEAVES.has(event.type));
  const view = replayLoan({ ...lived, events }, rules, [day]).get(day);
  const open = view?.instalments.filter(({ settledOn }) => settledOn === null) ?? [];
  return {
    amount: view?.outstandingPrincipal ?? 0,
    left: open.length,
    due: open.filter(({ due }) => due <= day).length,
    leftOut,
  };
}

function agrees(handed: HandedLife, name: string): void {
  const gives = loanLife(handed.gives);
  const { amount, left, due, leftOut } = outstanding(gives, name);
  expect(leftOut).toEqual([]);
  expect(amountHanded(handed)).toBe(amount);
  expect(amount % 100).toBe(0);
  if ("terms" in handed.takes) {
    expect(handed.takes.terms).toMatchObject({ instalments: left, reporting: { loanForm: "5" } });
    expect(due).toBe(0);
  } else {
    expect(handed.takes.claim.origin).toBe("bought");
    expect(due).toBeGreaterThan(0);
  }
}

describe.each(agreementNames)("random debts that are handed on under %s", (name) => {
  const lives = sample(handedLifeArbitrary(options(name)), { seed: 5, numRuns: 200 });

  it("are taken on the date and for the amount that are handed over, and nothing of them is refused", () => {
    for (const handed of lives) {
      const { gives, takes } = handed;
      parseWith(validateLife, gives, "what is given");
      parseWith(validateLife, takes, "what is taken");
      agrees(handed, name);
      const day = handOverDate(gives, options(name).agreement);
      expect("claim" in takes ? takes.claim.openDate : takes.terms.openDate).toBe(day);
      if ("terms" in takes) {
        const { agreement } = options(name);
        expect(liveOnPaper(takes, agreement, calendarByName(agreement.calendar)).leftOut).toEqual([]);
      }
    }
  });

  it("are observed at the giver until what is wrong would show", () => {
    for (const { gives } of lives) {
      const { terms, months } = loanLife(gives);
      const until = endOfMonth(addMonths(monthOf(terms.openDate), months));
      const goes = handOverDate(gives, options(name).agreement);
      expect(monthOf(until) >= addMonths(monthOf(goes), 2)).toBe(true);
    }
  });
});

describe("random debts that are handed on", () => {
  it("are of every kind: given and taken, transferred, sold, carved out, at once and in parts, repaid and not", () => {
    const lives = sample(handedLifeArbitrary(options("plain")), { seed: 7, numRuns: 200 });
    const some = (is: (life: HandedLife) => boolean): boolean => lives.some(is);
    expect(new Set(lives.map(({ giver }) => giver))).toEqual(new Set([0, 1]));
    expect(some(({ takes }) => "claim" in takes && takes.steps.length > 1)).toBe(true);
    expect(some(({ takes }) => "claim" in takes && takes.steps.length === 0)).toBe(true);
    expect(some(({ takes }) => "terms" in takes && takes.steps.length > 4)).toBe(true);
    expect(some(({ gives }) => loanLife(gives).terms.frequency === "one-off")).toBe(true);
    expect(some(({ gives }) => loanLife(gives).steps.length > 5)).toBe(true);
    expect(some(({ gives }) => JSON.stringify(gives).includes("carve-out"))).toBe(true);
  });
});

describe("simpler debts that are handed on", () => {
  const window = lifeWindow(options("plain"));
  const drawn = sample(handedLifeArbitrary(options("plain")), { seed: 11, numRuns: 60 });

  it("agree on what is handed over wherever it is", () => {
    for (const handed of drawn.slice(0, 25)) {
      for (const simpler of simplerHandedLives(handed, window)) {
        if (outstanding(loanLife(simpler.gives), "plain").leftOut.length === 0) agrees(simpler, "plain");
      }
    }
  });

  it("come to an end with one instalment of a plain part and nothing that happens but the hand-over", () => {
    for (const first of drawn.filter(({ gives }) => loanLife(gives).terms.frequency === "monthly")) {
      let current = first;
      let rounds = 0;
      for (let next: HandedLife | undefined = current; next !== undefined && rounds < 500; rounds += 1) {
        current = next;
        next = [...simplerHandedLives(current, window)][0];
      }
      expect(rounds).toBeLessThan(500);
      const { terms, steps } = loanLife(current.gives);
      expect(terms).toMatchObject({ principal: 100_000, instalments: 1 });
      expect(steps).toHaveLength(1);
      expect(current.takes.steps).toEqual([]);
      expect(amountHanded(current)).toBe(100_000);
    }
  });
});
