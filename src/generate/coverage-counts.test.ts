import { expect, test } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { LoanLife } from "../../schemas/run/life.js";
import { calendarByName } from "../ledger/calendar-by-name.js";
import { agreementByName } from "./agreements.js";
import { type CoveredLife, coverageOf } from "./coverage.js";
import { plainItems } from "./reporting-items.js";

const life: LoanLife = {
  terms: {
    product: "D1",
    principal: 1_200_000,
    annualRatePpm: 72_000,
    method: "equal-principal",
    frequency: "monthly",
    instalments: 3,
    openDate: "2023-12-31",
    dueDay: 31,
    reporting: plainItems,
  },
  openTime: "09:30:00.000",
  steps: [
    {
      on: { instalment: 1, days: 0 },
      at: "23:59:59.999",
      do: { kind: "pay", amount: { of: "due", permille: 500, less: 0 } },
    },
  ],
  months: 2,
};

function rulesFor(name: string): { agreement: Agreement; calendar: ReturnType<typeof calendarByName> } {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`no agreement ${name}`);
  return { agreement, calendar: calendarByName(agreement.calendar) };
}

const repayment = { type: "repayment", eventId: "e1", amount: 1 } as const;

test("a life counts what lies inside the months observed", () => {
  const covered: CoveredLife = {
    life,
    events: [
      { event: { ...repayment, occurredAt: "2024-01-31T23:59:59.999+08:00" }, date: "2024-01-31" },
      // The same local midnight, told in UTC.
      { event: { ...repayment, eventId: "e2", occurredAt: "2024-01-31T16:00:00Z" }, date: "2024-02-01" },
      { event: { ...repayment, eventId: "e3", occurredAt: "2024-02-01T01:00:00Z" }, date: "2024-02-01" },
    ],
    owed: [
      { code: "10", asOf: "2023-12-31", settled: "", segments: ["B", "C", "H"], statuses: ["*"] },
      { code: "30", asOf: "2024-01-31", settled: "2024-01-31", segments: ["B", "H"], statuses: ["N", "M"] },
      { code: "20", asOf: "2024-02-28", settled: "", segments: ["B", "H"], statuses: ["C"] },
    ],
  };
  expect(coverageOf([covered], rulesFor("plain"))).toEqual({
    "event:opened": 1,
    "terms:equal-principal": 1,
    "terms:monthly": 1,
    "due-day:31": 1,
    "boundary:opened-at-month-end": 1,
    "boundary:opened-at-year-end": 1,
    // 31 January and 29 February; 31 March lies beyond the two months.
    "boundary:due-at-month-end": 2,
    "boundary:due-on-leap-day": 1,
    "event:repayment": 3,
    "boundary:cut-off-last-millisecond": 1,
    "boundary:cut-off-first-millisecond": 1,
    "event:several-repayments-a-day": 1,
    "event:repayment-in-part": 1,
    "record:10": 1,
    "record:10+C": 1,
    "record:10+H": 1,
    "record:30": 1,
    "record:30+H": 1,
    "record:20": 1,
    "record:20+H": 1,
    "status:*": 1,
    "status:N": 1,
    "status:M": 1,
    "status:C": 1,
    "closing:day-before-settlement-day": 1,
  });
});

test("holidays, grace and rolls are told apart", () => {
  const may: LoanLife = { ...life, terms: { ...life.terms, openDate: "2024-04-10", dueDay: 1, instalments: 1 } };
  const record = { code: "30", segments: [], statuses: [] };
  const covered: CoveredLife = {
    life: may,
    events: [],
    owed: [
      // Labour Day moves the due date to 6 May; grace ends on Thursday 9 May, a working day.
      { ...record, asOf: "2024-05-09", settled: "2024-05-06" },
      // Sunday 30 June is moved to Monday.
      { ...record, asOf: "2024-07-01", settled: "2024-06-30" },
      { ...record, asOf: "2024-07-31", settled: "2024-07-31" },
    ],
  };
  const counts = coverageOf([covered], rulesFor("holidays-and-grace"));
  expect(counts["boundary:due-on-holiday"]).toBe(1);
  expect(counts["boundary:as-of-after-grace"]).toBe(1);
  expect(counts["boundary:as-of-rolled"]).toBe(1);
  expect(counts["boundary:open-after-maturity"]).toBe(1);
});

test("an account that closes on the day it was opened, and one on its due day", () => {
  const closing = { code: "20", settled: "", segments: [], statuses: [] };
  const sameDay: CoveredLife = { life, events: [], owed: [{ ...closing, asOf: "2023-12-31" }] };
  const dueDay: CoveredLife = { life, events: [], owed: [{ ...closing, code: "32", asOf: "2024-01-31" }] };
  expect(coverageOf([sameDay], rulesFor("plain"))["closing:on-opening-day"]).toBe(1);
  expect(coverageOf([dueDay], rulesFor("plain"))["closing:on-settlement-day"]).toBe(1);
});

test("a loan that several lend counts who tells of it", () => {
  const joint = { whole: 2_400_000, permille: 500, reports: "none" } as const;
  const shared = { ...life, terms: { ...life.terms, joint } };
  expect(coverageOf([{ life: shared, events: [], owed: [] }], rulesFor("plain"))).toMatchObject({
    "joint:tells-none": 1,
  });
});
