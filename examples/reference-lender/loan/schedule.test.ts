import { describe, expect, test } from "vitest";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import { agreementWith, termsWith } from "../testing.js";
import { businessDay, rollDay } from "./business-day.js";
import { contractOf } from "./contract.js";
import { dayOf, isoOf } from "./day.js";
import { workingCalendar } from "./holidays.js";
import { annuity, interestFor } from "./interest.js";
import { scheduleRows, slots, spread } from "./schedule.js";

function rows(terms: Partial<LoanTerms>, agreement: Partial<Agreement> = {}): [string, number, number][] {
  const contract = contractOf(termsWith(terms), agreementWith(agreement));
  const plan = spread(contract, contract.terms.principal, slots(contract, 1, contract.terms.instalments));
  return scheduleRows(plan).map((row) => [row.dueDate, row.principal, row.interest]);
}

const actual = { dayCount: "ACT/365", penaltyRatePpm: 0, penaltyBase: "principal", scheduleTolerance: 0 } as const;

describe("business days (L1)", () => {
  test("the cut-off itself belongs to the next day", () => {
    expect(isoOf(businessDay("2024-03-10T21:59:59.999+08:00", "Asia/Shanghai", "22:00"))).toBe("2024-03-10");
    expect(isoOf(businessDay("2024-03-10T22:00:00+08:00", "Asia/Shanghai", "22:00"))).toBe("2024-03-11");
    expect(isoOf(businessDay("2024-03-10T15:59:59.999Z", "Asia/Shanghai", "24:00"))).toBe("2024-03-10");
    expect(isoOf(businessDay("2024-03-10T16:00:00Z", "Asia/Shanghai", "24:00"))).toBe("2024-03-11");
  });
});

describe("rolling (L2)", () => {
  const calendar = workingCalendar("CN");
  const roll = (iso: string, how: Agreement["dueDateRoll"]): string => isoOf(rollDay(dayOf(iso), how, calendar));

  test("over the Spring Festival of 2024 (10 to 17 February; Sunday the 18th is made up)", () => {
    expect(roll("2024-02-10", "following")).toBe("2024-02-18");
    expect(roll("2024-02-10", "preceding")).toBe("2024-02-09");
    expect(roll("2024-02-10", "none")).toBe("2024-02-10");
  });

  test("modified following stays in the month", () => {
    // 31 March 2024 is a Sunday.
    expect(roll("2024-03-31", "following")).toBe("2024-04-01");
    expect(roll("2024-03-31", "modified-following")).toBe("2024-03-29");
  });

  test("preceding never reaches the opening day: the next working day is due then", () => {
    const preceding = { calendar: "CN", dueDateRoll: "preceding" } as const;
    const first = (openDate: string, dueDay: number): string | undefined =>
      rows({ openDate, dueDay, instalments: 1 }, preceding)[0]?.[0];
    // 1 to 7 October 2024 are free: 30 September is the working day before the 1st.
    expect(first("2024-09-29", 1)).toBe("2024-09-30");
    expect(first("2024-09-30", 1)).toBe("2024-10-08");
  });

  test("a year whose holidays are not known is not guessed", () => {
    expect(() => roll("2063-05-01", "following")).toThrow(/2063/u);
  });
});

describe("schedules (L2, L3)", () => {
  test("due day 31 is clamped to the month's end, leap year included", () => {
    expect(rows({ openDate: "2024-01-31", dueDay: 31, instalments: 4 }).map(([due]) => due)).toEqual([
      "2024-02-29",
      "2024-03-31",
      "2024-04-30",
      "2024-05-31",
    ]);
  });

  test("equal principal: the last instalment takes the rest", () => {
    // 1 000.00 in 3 parts at 12 %: 333.33, 333.33, 333.34; interest 1 % of 1 000.00, 666.67, 333.34.
    expect(rows({ principal: 100_000, instalments: 3 })).toEqual([
      ["2024-02-10", 33_333, 1000],
      ["2024-03-10", 33_333, 667],
      ["2024-04-10", 33_334, 333],
    ]);
  });

  test("equal instalment: 12 000.00 at 1 % a month in 12 is 1 066.19 a month", () => {
    expect(annuity(1_200_000, 120_000, 1, 12)).toBe(106_619);
    const plan = rows({ method: "equal-instalment" });
    expect(plan[0]).toEqual(["2024-02-10", 94_619, 12_000]);
    // After the first, 11 053.81 is outstanding: interest 110.54.
    expect(plan[1]).toEqual(["2024-03-10", 95_565, 11_054]);
    expect(plan.reduce((sum, [, principal]) => sum + principal, 0)).toBe(1_200_000);
  });

  test("equal instalment without interest is equal principal", () => {
    expect(rows({ method: "equal-instalment", annualRatePpm: 0, principal: 100_000, instalments: 3 })).toEqual(
      rows({ annualRatePpm: 0, principal: 100_000, instalments: 3 }),
    );
  });

  test("interest by quarters, principal at the end", () => {
    expect(rows({ method: "interest-then-principal", frequency: "quarterly", instalments: 2 })).toEqual([
      ["2024-04-10", 0, 36_000],
      ["2024-07-10", 1_200_000, 36_000],
    ]);
  });

  test("bullet: half a year at 12 % on 12 000.00 is 720.00", () => {
    expect(rows({ method: "bullet", frequency: "one-off", instalments: 1, termMonths: 6 })).toEqual([
      ["2024-07-10", 1_200_000, 72_000],
    ]);
  });

  test("actual days run between nominal due dates, from the opening for the first", () => {
    // 7.3 % a year is 0.02 % a day: 2.40 a day on 12 000.00. 5 January to 10 February: 36 days.
    expect(interestFor(1_200_000, 73_000, 36, "ACT/365")).toBe(8640);
    expect(
      rows({ annualRatePpm: 73_000, instalments: 2, method: "interest-then-principal" }, { interest: actual }),
    ).toEqual([
      ["2024-02-10", 0, 8640],
      ["2024-03-10", 1_200_000, 6960],
    ]);
  });

  test("rolling a due date changes no amount", () => {
    const rolled = rows(
      { instalments: 2, annualRatePpm: 73_000 },
      { interest: actual, calendar: "CN", dueDateRoll: "following" },
    );
    const plain = rows({ instalments: 2, annualRatePpm: 73_000 }, { interest: actual });
    expect(rolled[0]?.[0]).toBe("2024-02-18");
    expect(rolled.map(([, ...amounts]) => amounts)).toEqual(plain.map(([, ...amounts]) => amounts));
  });
});
