import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { validateLife } from "../../../schemas/generated/validators/index.js";
import type { LineLife } from "../../../schemas/run/line-life.js";
import type { RevolvingPlan } from "../../../schemas/run/revolving-life.js";
import { ClockStops, instantOf } from "../../engine/clock-stops.js";
import { keysTakenBy, observedUntil } from "../../engine/plans-of.js";
import { shiftLife } from "../../engine/shift-life.js";
import { calendarByName } from "../../ledger/calendar-by-name.js";
import { agreementByName, agreementNames } from "../agreements.js";
import { lifeWindow } from "../life-window.js";
import { simplerLineLives } from "../line/simpler-line-lives.js";
import { plainItems } from "../reporting-items.js";
import { revolvingLifeArbitrary } from "./revolving-life-arbitrary.js";

function options(name: string): Parameters<typeof revolvingLifeArbitrary>[0] {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`There is no agreement ${name}.`);
  return { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 12, maxMonths: 18 };
}

function accountOf({ account }: LineLife): RevolvingPlan {
  if (account === undefined) throw new Error("There is no account.");
  return account;
}

describe.each(agreementNames)("random lives of revolving loans under %s", (name) => {
  const lives = sample(revolvingLifeArbitrary(options(name)), { seed: 5, numRuns: 200 });

  it("are lives as the schema has them: under a revolving line, opened while it is in force, and no draw beside", () => {
    for (const life of lives) {
      expect(validateLife(life)).toBe(true);
      const { terms } = accountOf(life);
      expect(life.line.revolving).toBe(true);
      expect(life.draws).toEqual([]);
      expect(terms.openDate >= life.line.effectiveDate && terms.openDate < life.line.expiryDate).toBe(true);
      expect(terms.reporting.flag).toBe("0");
      expect(keysTakenBy(life)).toBe(2);
      expect(observedUntil(life) >= life.line.expiryDate).toBe(true);
    }
  });

  it("are of every kind: drawn, paid back, reversed, classified, under a line that changes or ends", () => {
    const kinds = new Set(
      lives.flatMap((life) => [...accountOf(life).steps, ...life.steps].map((step) => step.do.kind)),
    );
    expect([...kinds].sort()).toEqual(["change-limit", "classify", "draw", "end-line", "pay-back", "reverse"]);
  });
});

describe("simpler lives of a revolving loan", () => {
  it("come to an end, with nothing left of what the trouble does not need", () => {
    const window = lifeWindow(options("plain"));
    const drawn = sample(revolvingLifeArbitrary(options("plain")), { seed: 11, numRuns: 200 });
    // The trouble needs something to be drawn, and paid back on a later day.
    const shows = ({ account }: LineLife): boolean => {
      const first = account?.steps.find((step) => step.do.kind === "draw");
      return (
        first !== undefined &&
        account?.steps.some((one) => one.do.kind === "pay-back" && one.days > first.days) === true
      );
    };
    let current = drawn.find((life) => shows(life) && accountOf(life).steps.length > 4 && life.steps.length > 0);
    if (current === undefined) throw new Error("No such life was drawn.");
    let rounds = 0;
    for (let next: LineLife | undefined = current; next !== undefined && rounds < 500; rounds += 1) {
      current = next;
      next = [...simplerLineLives(current, window)].find(shows);
    }
    expect(rounds).toBeLessThan(500);
    expect(current.steps).toEqual([]);
    const { steps, terms } = accountOf(current);
    expect(steps.map((step) => step.do.kind)).toEqual(["draw", "pay-back"]);
    expect(terms).toMatchObject({ annualRatePpm: 36_500, dueDay: 15, openDate: current.line.effectiveDate });
  });
});

describe("a revolving loan in the life of its line", () => {
  const life: LineLife = {
    line: { product: "line", revolving: true, limit: 1_000_000, effectiveDate: "2024-01-10", expiryDate: "2024-03-30" },
    openTime: "09:30:00.000",
    steps: [],
    draws: [],
    account: {
      terms: { product: "R1", annualRatePpm: 36_500, openDate: "2024-01-12", dueDay: 12, reporting: plainItems },
      openTime: "09:30:00.000",
      steps: [{ days: 8, at: "09:30:00.000", do: { kind: "draw", permille: 1000 } }],
      months: 4,
    },
    months: 3,
  };

  it("is moved with it", () => {
    const moved = shiftLife(life, 12);
    expect(moved).toMatchObject({
      line: { effectiveDate: "2025-01-10", expiryDate: "2025-03-30" },
      account: { terms: { openDate: "2025-01-12" } },
    });
  });

  it("makes the clock stop after its steps, its due dates, the last one and the month ends, rolled and after grace", () => {
    const agreement = agreementByName("holidays-and-grace");
    if (agreement === null) throw new Error("A built-in agreement is gone.");
    const stops = new ClockStops(agreement, calendarByName(agreement.calendar));
    stops.addLife(life, "2024-04-30");
    const days = new Set<string>();
    for (let ms = stops.nextAfter(0); Number.isFinite(ms); ms = stops.nextAfter(ms)) {
      days.add(instantOf(ms, agreement.timeZone).slice(0, 10));
    }
    // Midnight after: the step of 20 January; 12 February rolled to Sunday the 18th, a working day, and its grace; the
    // expiry, Saturday 30 March, rolled back to Friday the 29th, whose grace ends on Monday 1 April.
    for (const day of ["2024-01-21", "2024-02-19", "2024-02-22", "2024-03-30", "2024-04-02"])
      expect(days).toContain(day);
  });
});
