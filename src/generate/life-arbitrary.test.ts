import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { LoanLife } from "../../schemas/run/life.js";
import { CalendarRangeError } from "../ledger/business-calendar.js";
import { addDays, addMonths, daysBetween, monthOf } from "../ledger/dates.js";
import { openingSchedule } from "../ledger/schedule.js";
import { agreementByName, defaultAgreements } from "./agreements.js";
import { cohortArbitrary } from "./cohort-arbitrary.js";
import { lifeArbitrary } from "./life-arbitrary.js";
import { DAY_TIMES } from "./life-times.js";
import { type LifeOptions, lifeWindow } from "./life-window.js";

const N = 300;

function named(name: string): Agreement {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`no agreement ${name}`);
  return agreement;
}

const base = { start: "2024-01-10", openWithinDays: 50, maxInstalments: 12, maxMonths: 15 };

function draw(options: LifeOptions, seed = 5): LoanLife[] {
  return fc.sample(lifeArbitrary(options), { numRuns: N, seed });
}

describe.each(defaultAgreements.map((agreement) => [agreement.name, agreement] as const))(
  "under %s",
  (_, agreement) => {
    const lives = draw({ agreement, ...base });

    test("the same seed draws the same lives", () => {
      expect(draw({ agreement, ...base })).toEqual(lives);
      expect(draw({ agreement, ...base }, 6)).not.toEqual(lives);
    });

    test("openings, months and instalments stay in their bounds", () => {
      for (const { terms, migrated, months } of lives) {
        const booked = migrated?.takenOverOn ?? terms.openDate;
        expect(daysBetween(base.start, booked)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(base.start, booked)).toBeLessThanOrEqual(base.openWithinDays);
        expect(months).toBeGreaterThanOrEqual(1);
        expect(months).toBeLessThanOrEqual(base.maxMonths);
        expect(terms.instalments).toBeLessThanOrEqual(base.maxInstalments);
        if (migrated !== undefined) {
          expect(daysBetween(terms.openDate, booked)).toBeGreaterThanOrEqual(31);
          expect(migrated.paidInstalments).toBeLessThan(terms.instalments);
        }
      }
    });

    test("terms hang together", () => {
      for (const { terms } of lives) {
        const { reporting } = terms;
        expect(terms.frequency === "one-off").toBe(terms.termMonths !== undefined);
        if (terms.frequency === "one-off") expect(terms.instalments).toBe(1);
        if (terms.method === "bullet") expect(terms.frequency).toBe("one-off");
        expect(["3", "5"].includes(reporting.guarMode)).toBe(
          reporting.responsibleParties?.some(({ role }) => role.endsWith("guarantor")) ?? false,
        );
        expect(reporting.busiDtlLines === "11").toBe(reporting.loanConCode !== undefined);
        expect(reporting.flag === "1").toBe(reporting.creditAgreementCode !== undefined);
        for (const party of reporting.responsibleParties ?? []) {
          if (party.kind === "person") expect(party.idNum).toMatch(/^99/);
          expect(party.role.endsWith("guarantor")).toBe(party.contractCode !== undefined);
        }
      }
    });

    test("things happen at few times of the day, in order", () => {
      const times = new Set(lives.flatMap(({ openTime, steps }) => [openTime, ...steps.map(({ at }) => at)]));
      expect([...times].sort()).toEqual([...DAY_TIMES].sort());
    });

    test("no schedule is changed while cash is held for an instalment to come", () => {
      const changes = ["prepay", "extend", "settle-early"];
      for (const { steps } of lives) {
        steps.forEach((step, index) => {
          if (step.do.kind !== "pay" || step.do.amount.of !== "next") return;
          const next = steps[index + 1];
          if (next === undefined || !changes.includes(next.do.kind)) return;
          // The instalment paid ahead has come due by then.
          expect(next.on.instalment).toBeGreaterThanOrEqual(step.on.instalment);
          expect(next.on.instalment === step.on.instalment ? next.on.days : 0).toBeGreaterThanOrEqual(0);
        });
      }
    });

    test("only punctual borrowers: every instalment paid on its day and nothing else", () => {
      for (const { terms, steps, migrated } of draw({ agreement, ...base, plainPercent: 100 })) {
        expect(migrated).toBeUndefined();
        expect(steps.every(({ on, do: action }) => on.days === 0 && action.kind === "pay")).toBe(true);
        expect(new Set(steps.map(({ on }) => on.instalment)).size).toBe(steps.length);
        expect(steps.length).toBeLessThanOrEqual(terms.instalments);
      }
    });
  },
);

test("what is bounded by the calendar ends before it does", () => {
  const agreement = named("holidays-and-grace");
  const options = { agreement, start: "2026-06-01", openWithinDays: 30, maxInstalments: 36, maxMonths: 36 };
  const { calendar, lastMonth } = lifeWindow(options);
  expect(lastMonth).toBe("2026-10");
  for (const { terms, migrated, months } of draw(options)) {
    const booked = migrated?.takenOverOn ?? terms.openDate;
    expect(addMonths(monthOf(booked), months) <= lastMonth).toBe(true);
    // Throws where an instalment falls due after the last day that is known.
    expect(openingSchedule({ terms, agreement, calendar })).toHaveLength(terms.instalments);
  }
});

test("a start too near the end of the calendar is refused in words", () => {
  const options = { agreement: named("holidays-and-grace"), ...base, start: "2026-09-15" };
  expect(() => lifeArbitrary(options)).toThrow(CalendarRangeError);
  expect(() => lifeArbitrary({ ...options, agreement: named("plain") })).not.toThrow();
});

test("another cut-off is kept to: its own edges are drawn", () => {
  const agreement = { ...named("plain"), dayCutOff: "17:30" };
  const lives = draw({ agreement, ...base });
  expect(lives.every(({ openTime }) => openTime < "17:30")).toBe(true);
  const times = new Set(lives.flatMap(({ steps }) => steps.map(({ at }) => at)));
  expect(times).toContain("17:29:59.999");
  expect(times).toContain("17:30:00.000");
});

test("openings lie on the edges of the calendar often", () => {
  const lives = draw({ agreement: named("plain"), ...base, openWithinDays: 80 });
  const edges = lives.filter(({ terms }) => monthOf(addDays(terms.openDate, 1)) !== monthOf(terms.openDate));
  expect(edges.length).toBeGreaterThan(N / 10);
});

test("a cohort has as many lives as were asked for", () => {
  const cohorts = cohortArbitrary({ agreement: named("plain"), ...base, minLives: 30, maxLives: 40 });
  for (const lives of fc.sample(cohorts, { numRuns: 20, seed: 1 })) {
    expect(lives.length).toBeGreaterThanOrEqual(30);
    expect(lives.length).toBeLessThanOrEqual(40);
  }
});
