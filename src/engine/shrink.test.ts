import { describe, expect, it } from "vitest";
import type { Life, LoanLife } from "../../schemas/run/life.js";
import { agreementByName } from "../generate/agreements.js";
import { lifeWindow } from "../generate/life-window.js";
import { plainItems } from "../generate/reporting-items.js";
import { simplerLives } from "../generate/shrink/simpler-lives.js";
import { loanLife, stepsIn } from "./plans-of.js";
import { lifeMeasure, shrinkLives, type Trouble, type TryLives } from "./shrink.js";

const LIMITS = { cohorts: 80, sideBySide: 60 };
const SIGNATURE = "dropped OWED-30 ";

describe("shrinkLives", () => {
  it("reduces a life that fails alone to what the trouble needs", async () => {
    // Arrange: fails as long as some payment comes more than three days late.
    const tryLives = failingWhere((life) => life.steps.some(({ on }) => on.days > 3));
    const lives = [longLife([]), longLife([0, 9, 0, 0]), longLife([1, 2])];

    // Act
    const shrunk = await shrinkLives(
      lives,
      await tryLives(lives),
      SIGNATURE,
      { tryLives, simpler, measure: lifeMeasure },
      LIMITS,
    );

    // Assert
    expect(shrunk.state).toBe("complete");
    expect(shrunk.lives).toHaveLength(1);
    expect(loanLife(shrunk.lives[0]).steps.map(({ on }) => on.days)).toEqual([4]);
    expect(loanLife(shrunk.lives[0]).terms.instalments).toBe(1);
    expect(shrunk.path.startsWith("1:")).toBe(true);
  });

  it("keeps the fewest lives where the trouble needs company", async () => {
    // Arrange: two lives that fall due on the 31st are needed, and the second one is told of.
    const tryLives: TryLives = async (lives) => {
      const ends = lives.map(loanLife).flatMap((life, index) => (life.terms.dueDay === 31 ? [index] : []));
      return ends.length >= 2 ? [troubleOf(ends[1] ?? 0)] : [];
    };
    const lives = [0, 31, 0, 31, 0, 0].map((dueDay) => withDueDay(longLife([0]), dueDay === 0 ? 15 : dueDay));

    // Act
    const shrunk = await shrinkLives(
      lives,
      await tryLives(lives),
      SIGNATURE,
      { tryLives, simpler, measure: lifeMeasure },
      LIMITS,
    );

    // Assert
    expect(shrunk.lives.map(loanLife).map(({ terms }) => terms.dueDay)).toEqual([31, 31]);
    expect(shrunk.lives.every((life) => stepsIn(life) === 0)).toBe(true);
  });

  it("does not slip into another kind of trouble", async () => {
    // Arrange: without any step there is trouble as well, but of another kind.
    const tryLives: TryLives = async (lives) =>
      lives.map((life, index) => (stepsIn(life) > 0 ? troubleOf(index) : troubleOf(index, "late OWED-30 ")));
    const lives = [longLife([0, 0])];

    // Act
    const shrunk = await shrinkLives(
      lives,
      await tryLives(lives),
      SIGNATURE,
      { tryLives, simpler, measure: lifeMeasure },
      LIMITS,
    );

    // Assert
    expect(shrunk.lives.map(stepsIn)).toEqual([1]);
  });

  it("stops at its limit and says so", async () => {
    const tryLives = failingWhere(() => true);
    const lives = [longLife([0, 1, 2, 3, 4])];
    const shrunk = await shrinkLives(
      lives,
      await tryLives(lives),
      SIGNATURE,
      { tryLives, simpler, measure: lifeMeasure },
      { cohorts: 3, sideBySide: 5 },
    );
    expect(shrunk.state).toBe("limited");
    expect(shrunk.tried).toBeLessThanOrEqual(11);
  });
});

function failingWhere(fails: (life: LoanLife) => boolean): TryLives {
  return async (lives) => lives.flatMap((life, index) => (fails(loanLife(life)) ? [troubleOf(index)] : []));
}

function troubleOf(life: number, signature = SIGNATURE): Trouble {
  return { signature, life };
}

/** A life of ten instalments whose first ones are paid so many days after they are due. */
function longLife(delays: readonly number[]): LoanLife {
  return {
    terms: {
      product: "D1",
      principal: 3_333_333,
      annualRatePpm: 55_000,
      method: "equal-instalment",
      frequency: "monthly",
      instalments: 10,
      openDate: "2024-01-31",
      dueDay: 20,
      reporting: plainItems,
    },
    openTime: "22:00:00.000",
    months: 12,
    steps: delays.map((days, index) => ({
      on: { instalment: index + 1, days },
      at: "22:00:00.000",
      do: { kind: "pay", amount: { of: "due", permille: 1000, less: 0 } },
    })),
  };
}

function withDueDay(life: LoanLife, dueDay: number): LoanLife {
  return { ...life, terms: { ...life.terms, dueDay } };
}

function* simpler(life: Life): Generator<Life> {
  const agreement = agreementByName("plain");
  if (agreement === null) throw new Error("The agreement plain is gone.");
  const window = lifeWindow({ agreement, start: "2024-01-01", openWithinDays: 31, maxInstalments: 12, maxMonths: 24 });
  for (const one of simplerLives(loanLife(life), window)) yield one.life;
}
