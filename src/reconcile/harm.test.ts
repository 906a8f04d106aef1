import { describe, expect, it } from "vitest";
import type { Harm } from "../../schemas/run/finding.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { recordsOf } from "../profiles/pboc-g2/reporting/testing/owed-of.js";
import { letterWeight } from "./harm.js";
import { reconcileStory } from "./testing/reconcile-story.js";
import { type Telling, tell } from "./testing/tell.js";

// 12,000 yuan at 12 % in twelve equal parts of principal from 15 January 2024, paid on every due day.
const horizon = "2024-05-31";
const paid = recordsOf(
  { events: "2024-02-15 pay 1120\n2024-03-15 pay 1110\n2024-04-15 pay 1100\n2024-05-15 pay 1090" },
  horizon,
);

/** Harm of the first finding when the record of one day is told in other ways than it is owed. */
function harmOfTelling(owed: readonly OwedRecord[], asOf: string, ...tellings: readonly Telling[]): Harm {
  const required = owed.filter((one) => one.required);
  const told = required.flatMap((one) =>
    one.asOf === asOf ? tellings.map((telling) => tell(one, telling)) : [tell(one)],
  );
  const [finding] = reconcileStory(owed, told, { horizon }).findings;
  if (finding === undefined) throw new Error("no finding");
  return finding.harm;
}

const grid = (harm: Harm, side: "told" | "true"): string => (harm.grid ?? []).map((cell) => cell[side]).join("");
const H = "AcctMthlyBlgInfSgmt";

describe("harm to the credit report (§7)", () => {
  it("of a dropped month is an unknown cell at its deadline", () => {
    const harm = harmOfTelling(paid, "2024-04-15");
    expect([grid(harm, "told"), grid(harm, "true")]).toEqual(["*NN#", "*NNN"]);
    expect(harm.months).toEqual([{ month: "2024-04", told: "#", true: "N" }]);
    // The report still shows March's debt.
    expect(harm.balance).toEqual({ told: 10_000, true: 9_000 });
    expect(harm.summary.en).toContain("2024-04 reads unknown (#) where paid (N) is true");
  });

  it("of a false overdue mark is the digit, the amount and the rank", () => {
    const change = {
      [`${H}.RpyStatus`]: "1",
      [`${H}.AcctStatus`]: "2",
      [`${H}.OverdPrd`]: "1",
      [`${H}.TotOverd`]: "1100",
      [`${H}.OverdPrinc`]: "1000",
      [`${H}.AcctBal`]: "10000",
    };
    const harm = harmOfTelling(paid, "2024-04-15", { change });
    expect([grid(harm, "told"), grid(harm, "true")]).toEqual(["*NN1", "*NNN"]);
    expect(harm.overdue).toEqual({ told: 1100, true: 0 });
    expect(harm.balance).toEqual({ told: 10_000, true: 9_000 });
    expect(harm.score).toBeGreaterThan(harmOfTelling(paid, "2024-04-15").score);
  });

  it("of a record that the bureau refuses is that of a dropped one", () => {
    // N with one yuan overdue is refused (BLE017): no H is stored.
    const refused = harmOfTelling(paid, "2024-04-15", { change: { [`${H}.TotOverd`]: "1" } });
    expect(grid(refused, "told")).toBe("*NN#");
  });

  it("of a late month is what the report lacked at the deadline", () => {
    const harm = harmOfTelling(paid, "2024-04-15", { hours: 24 * 10 });
    expect(grid(harm, "told")).toBe("*NN#");
  });

  it("of a double is none", () => {
    const harm = harmOfTelling(paid, "2024-04-15", {}, { hours: 5 });
    expect(harm).toMatchObject({ score: 0, months: [], summary: { en: "The credit report ends up right." } });
    // A second one of the same day with other values does not load either.
    const other = harmOfTelling(paid, "2024-04-15", {}, { hours: 5, change: { [`${H}.AcctBal`]: "9500" } });
    expect(other).toMatchObject({ score: 0, months: [], balance: { told: 9_000, true: 9_000 } });
  });

  it("of a closing that was never told is an open account that owes", () => {
    const closed = recordsOf({ events: "2024-02-15 pay 1120\n2024-03-10 settle 11050" }, horizon);
    const harm = harmOfTelling(closed, "2024-03-10");
    expect([grid(harm, "told"), grid(harm, "true")]).toEqual(["*N#", "*NC"]);
    expect(harm.closed).toEqual({ told: false, true: true });
    expect(harm.balance).toEqual({ told: 11_000, true: 0 });
    expect(harm.summary.en).toContain("a repaid loan still reads as open");
  });

  it("of a dropped 40 is an overdue amount that was paid; the month's cell stays", () => {
    const late = recordsOf({ events: "2024-02-20 pay 1120\n2024-03-15 pay 1110" }, "2024-03-31");
    const harm = harmOfTelling(late, "2024-02-20");
    expect([grid(harm, "told"), grid(harm, "true")]).toEqual(["*1", "*1"]);
    expect(harm.overdue).toEqual({ told: 1120, true: 0 });
  });

  it("follows the lender's own reading where either is right", () => {
    // Second missed month, 29 days: told 2, as its count; only the balance is wrong.
    const missed = recordsOf({}, "2024-03-31");
    const choice = { answers: new Map([["short-month", "count"]]), picks: new Map<string, number>() };
    const harm = harmOfTelling(missed, "2024-03-15", { choice, change: { [`${H}.AcctBal`]: "12500" } });
    expect([grid(harm, "told"), grid(harm, "true")]).toEqual(["*12", "*12"]);
    expect(harm.balance).toEqual({ told: 12_500, true: 12_000 });
  });

  it("weighs letters as the next lender reads them", () => {
    const letters = ["N", "M", "#", "1", "2", "3", "4", "5", "6", "7", "B"];
    const weights = letters.map(letterWeight);
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(letterWeight("*")).toBe(letterWeight("N"));
    expect(letterWeight("7")).toBe(letterWeight("D"));
  });

  it("ranks worse for the borrower above better than true, and both above none", () => {
    const missed = recordsOf({}, "2024-03-31");
    const change = {
      [`${H}.RpyStatus`]: "N",
      [`${H}.AcctStatus`]: "1",
      [`${H}.OverdPrd`]: "0",
      [`${H}.TotOverd`]: "0",
      [`${H}.OverdPrinc`]: "0",
    };
    const flattered = harmOfTelling(missed, "2024-02-15", { change });
    expect([grid(flattered, "told"), grid(flattered, "true")]).toEqual(["*N", "*1"]);
    const worse = harmOfTelling(paid, "2024-02-15", {
      change: {
        ...change,
        [`${H}.RpyStatus`]: "1",
        [`${H}.AcctStatus`]: "2",
        [`${H}.OverdPrd`]: "1",
        [`${H}.TotOverd`]: "9",
      },
    });
    expect(worse.score).toBeGreaterThan(flattered.score);
    expect(flattered.score).toBeGreaterThan(0);
  });
});
