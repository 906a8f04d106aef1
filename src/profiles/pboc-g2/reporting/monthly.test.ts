import { describe, expect, it } from "vitest";
import { owedOf, recordsOf } from "./testing/owed-of.js";
import { renderOwed } from "./testing/render-owed.js";

// Unless a test says otherwise: 12,000 yuan at 12 % in twelve equal parts of principal, opened on 15 January 2024, due
// on the 15th. Instalments are 1,120, 1,110, 1,100, 1,090 … of which 1,000 are principal.

describe("an instalment paid in time (§5.5)", () => {
  it("owes a 30 with N as of the due day", () => {
    expect(owedOf({ events: "2024-02-15 pay 1120" }, "2024-02-29")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 11000, 11 to come, due 1120, paid 1120, last 2024-02-15",
    ]);
  });

  it("is N too when the money came before the due day and was held", () => {
    expect(owedOf({ events: "2024-02-01 pay 1120" }, "2024-02-29")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 11000, 11 to come, due 1120, paid 1120, last 2024-02-01",
    ]);
  });

  it("counts what comes after the settlement day in the next month", () => {
    expect(owedOf({ events: "2024-02-15 pay 1120\n2024-02-16 pay 1110" }, "2024-03-31")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 11000, 11 to come, due 1120, paid 1120, last 2024-02-15",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 1 N, balance 10000, 10 to come, due 1110, paid 1110, last 2024-02-16",
    ]);
  });

  it("sums several payments, also of one day, and leaves reversed ones out", () => {
    const events = `2024-02-10 pay 100
      2024-02-15T09:00 pay 900
      2024-02-15T10:00 pay 50
      2024-02-15T10:30 reverse 3
      2024-02-15T23:59:59.999 pay 120`;
    expect(owedOf({ events }, "2024-02-29")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 11000, 11 to come, due 1120, paid 1120, last 2024-02-15",
    ]);
  });
});

describe("a missed instalment (§5.5, S1)", () => {
  it("is digit 1 at the end of its due day although no day is past", () => {
    expect(owedOf({}, "2024-02-29")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 12000, 11 to come, overdue 1 1120 (1000), due 1120, paid 0, last 2024-01-15",
    ]);
  });

  it("is N where the agreement counts from the day after", () => {
    // Then nothing can be overdue on a due day; the second month finds the first 29 days past due.
    const agreement = { settlement: { overdueOnLastDay: false } };
    expect(owedOf({ agreement }, "2024-03-31")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 12000, 11 to come, due 1120, paid 0, last 2024-01-15",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 12000, 10 to come, overdue 1 1120 (1000), due 1110, paid 0, last 2024-01-15",
    ]);
  });

  it("reads by days or by count in months of less than 31 days, letter and buckets alike", () => {
    expect(owedOf({}, "2024-05-31").slice(1)).toEqual([
      // 29 days: band 1, second instalment; February's principal is not yet 31 days old, but one period back.
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1|2, balance 12000, 10 to come, overdue 2 2230 (2000), aged 0|1000 0 0 0, due 1110, paid 0, last 2024-01-15",
      // 60 and 31 days.
      "30 2024-04-15 of 2024-04 settled 2024-04-15: 2 2|3, balance 12000, 9 to come, overdue 3 3330 (3000), aged 2000|1000 0|1000 0 0, due 1100, paid 0, last 2024-01-15",
      // 90, 61 and 30 days.
      "30 2024-05-15 of 2024-05 settled 2024-05-15: 2 3|4, balance 12000, 8 to come, overdue 4 4420 (4000), aged 0|1000 2000|1000 0|1000 0, due 1090, paid 0, last 2024-01-15",
    ]);
  });

  it("ties letter and buckets of all short months to one question", () => {
    const questions = recordsOf({}, "2024-05-31").flatMap(({ fields }) =>
      [...fields].flatMap(([path, { accepted }]) =>
        accepted.some(({ reading }) => reading?.question === "short-month") ? [path.split(".")[1]] : [],
      ),
    );
    expect(questions).toEqual([
      "RpyStatus",
      "Oved31_60Princ",
      "RpyStatus",
      "Oved31_60Princ",
      "Oved61_90Princ",
      "RpyStatus",
      "Oved31_60Princ",
      "Oved61_90Princ",
      "Oved91_180Princ",
    ]);
  });

  it("reads the same either way after a month of 31 days", () => {
    // Due 15 July and 15 August: 31 days.
    const story = { terms: { openDate: "2024-06-15", instalments: 4, principal: 400_000 } };
    expect(owedOf(story, "2024-08-31")[1]).toBe(
      "30 2024-08-15 of 2024-08 settled 2024-08-15: 2 2, balance 4000, 2 to come, overdue 2 2070 (2000), aged 1000 0 0 0, due 1030, paid 0, last 2024-06-15",
    );
  });

  it("leaves a partial payment overdue and tells what is missing", () => {
    // 500 pay 120 of interest and 380 of principal.
    expect(owedOf({ events: "2024-02-15 pay 500" }, "2024-03-14")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 11620, 11 to come, overdue 1 620 (620), due 1120, paid 500, last 2024-02-15",
    ]);
  });

  it("pays the newest first where cash is matched, so the oldest goes on ageing", () => {
    const story = {
      agreement: { cash: { order: "matched" } },
      events: "2024-03-15 pay 1110 for 2\n2024-04-15 pay 1100 for 3",
    };
    expect(owedOf(story as Parameters<typeof owedOf>[0], "2024-04-30").slice(1)).toEqual([
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 11000, 10 to come, overdue 1 1120 (1000), due 1110, paid 1110, last 2024-03-15",
      "30 2024-04-15 of 2024-04 settled 2024-04-15: 2 2, balance 10000, 9 to come, overdue 1 1120 (1000), aged 1000 0 0 0, due 1100, paid 1100, last 2024-04-15",
    ]);
  });
});

describe("band edges (S1, S2)", () => {
  // 10,000 yuan repaid in one sum with 12 % of interest for three months: 300. Settled at month end.
  const oneSum = {
    method: "bullet",
    frequency: "one-off",
    instalments: 1,
    termMonths: 3,
    principal: 1_000_000,
  } as const;
  const agreement = { settlement: { day: "month-end" } } as const;
  const digits = (story: Parameters<typeof owedOf>[0], horizon: string): string[] =>
    owedOf(story, horizon)
      .filter((line) => line.includes(": 2 "))
      .map((line) => `${line.slice(3, 13)} ${/: 2 (\S+),/.exec(line)?.[1]} ${/aged ([^,]*)/.exec(line)?.[1] ?? "-"}`);

  it("keeps 30, 90, 120, 150 and 180 days in the lower band", () => {
    // Due on 1 January 2025: 30, 58, 89, 119, 150, 180, 211 days.
    const story = { terms: { ...oneSum, openDate: "2024-10-01", dueDay: 1 }, agreement };
    expect(digits(story, "2025-07-31")).toEqual([
      "2025-01-31 1 -",
      "2025-02-28 2 10000 0 0 0",
      "2025-03-31 3 0 10000 0 0",
      "2025-04-30 4 0 0 10000 0",
      "2025-05-31 5 0 0 10000 0",
      "2025-06-30 6 0 0 10000 0",
      "2025-07-31 7 0 0 0 10000",
    ]);
  });

  it("keeps 60 and 90 days in the lower band, and may jump by two a month", () => {
    // Due on 2 July 2024: 29, 60, 90, 121, 151, 182 days.
    const story = { terms: { ...oneSum, openDate: "2024-04-02", dueDay: 2 }, agreement };
    expect(digits(story, "2024-12-31")).toEqual([
      "2024-07-31 1 -",
      "2024-08-31 2 10000 0 0 0",
      "2024-09-30 3 0 10000 0 0",
      "2024-10-31 5 0 0 10000 0",
      "2024-11-30 6 0 0 10000 0",
      "2024-12-31 7 0 0 0 10000",
    ]);
    // Due on 1 July: 30, then 61 days.
    const jump = { terms: { ...oneSum, openDate: "2024-04-01", dueDay: 1 }, agreement };
    expect(digits(jump, "2024-08-31")).toEqual(["2024-07-31 1 -", "2024-08-31 3 0 10000 0 0"]);
  });
});

describe("nothing due in the month (§5.3, §5.5)", () => {
  // 12,000 in four quarters at 12 %: 3,360, 3,270, 3,180, 3,090.
  const quarterly = { frequency: "quarterly", instalments: 4 } as const;

  it("is told at month end with *", () => {
    expect(owedOf({ terms: quarterly, events: "2024-04-15 pay 3360" }, "2024-05-31")).toEqual([
      "30 2024-02-29 of 2024-02 settled 2024-02-29: 1 *, balance 12000, 4 to come, due 0, paid 0, last 2024-01-15",
      "30 2024-03-31 of 2024-03 settled 2024-03-31: 1 *, balance 12000, 4 to come, due 0, paid 0, last 2024-01-15",
      "30 2024-04-15 of 2024-04 settled 2024-04-15: 1 N, balance 9000, 3 to come, due 3360, paid 3360, last 2024-04-15",
      "30 2024-05-31 of 2024-05 settled 2024-05-31: 1 *, balance 9000, 3 to come, due 0, paid 0, last 2024-04-15",
    ]);
  });

  it("is no * while arrears are open, nor in the month in which they are cleared", () => {
    // 46 days past due at the end of May. Cleared on 10 June: a 40, then N or * for June.
    expect(owedOf({ terms: quarterly, events: "2024-06-10 pay 3360" }, "2024-06-30").slice(2)).toEqual([
      "30 2024-04-15 of 2024-04 settled 2024-04-15: 2 1, balance 12000, 3 to come, overdue 1 3360 (3000), due 3360, paid 0, last 2024-01-15",
      "30 2024-05-31 of 2024-05 settled 2024-05-31: 2 2, balance 12000, 3 to come, overdue 1 3360 (3000), aged 3000 0 0 0, due 0, paid 0, last 2024-01-15",
      "40 2024-06-10: 1 N, balance 9000, 3 to come, overdue 0 0, paid 3360, last 2024-06-10",
      "30 2024-06-30 of 2024-06 settled 2024-06-30: 1 N|*, balance 9000, 3 to come, due 0, paid 3360, last 2024-06-10",
    ]);
  });

  it("is N or * when something was paid all the same", () => {
    expect(owedOf({ terms: quarterly, events: "2024-02-10 prepay 4000\n2024-03-10 pay 100" }, "2024-03-31")).toEqual([
      "30 2024-02-29 of 2024-02 settled 2024-02-29: 1 N|*, balance 8000, 4 to come, due 0, paid 4000, last 2024-02-10, K4 2024-02-10 4000",
      "30 2024-03-31 of 2024-03 settled 2024-03-31: 1 N|*, balance 8000, 4 to come, due 0, paid 100, last 2024-03-10",
    ]);
  });

  it("counts the remaining period of a loan repaid in one sum as 0 or 1, and as 0 from maturity on", () => {
    const oneSum = {
      method: "bullet",
      frequency: "one-off",
      instalments: 1,
      termMonths: 2,
      principal: 100_000,
    } as const;
    // 1,000 at 12 % for two months: 20.
    expect(owedOf({ terms: oneSum }, "2024-04-30")).toEqual([
      "30 2024-02-29 of 2024-02 settled 2024-02-29: 1 *, balance 1000, 0|1 to come, due 0, paid 0, last 2024-01-15",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 1000, 0 to come, overdue 1 1020 (1000), due 1020, paid 0, last 2024-01-15",
      "30 2024-04-30 of 2024-04 settled 2024-04-30: 2 2, balance 1000, 0 to come, overdue 1 1020 (1000), aged 1000 0 0 0, due 1020, paid 0, last 2024-01-15",
    ]);
    expect(recordsOf({ terms: oneSum }, "2024-01-15").map(renderOwed)[0]).toContain("with C (0 periods to 2024-03-15)");
  });
});

describe("after maturity, unsettled (§5.3, §5.6, S2)", () => {
  // 2,000 in two parts: 1,020 on 15 February and 1,010 on 15 March 2024.
  const short = { instalments: 2, principal: 200_000 };

  it("settles at month end, asks for everything outstanding and counts no more instalments", () => {
    expect(owedOf({ terms: short }, "2024-05-31").slice(1)).toEqual([
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1|2, balance 2000, 0 to come, overdue 2 2030 (2000), aged 0|1000 0 0 0, due 1010, paid 0, last 2024-01-15",
      // 75 and 46 days.
      "30 2024-04-30 of 2024-04 settled 2024-04-30: 2 3, balance 2000, 0 to come, overdue 2 2030 (2000), aged 1000 1000 0 0, due 2030, paid 0, last 2024-01-15",
      // 106 and 77 days.
      "30 2024-05-31 of 2024-05 settled 2024-05-31: 2 4, balance 2000, 0 to come, overdue 2 2030 (2000), aged 0 1000 1000 0, due 2030, paid 0, last 2024-01-15",
    ]);
  });

  it("asks for what is left, or for that and what was paid in the month", () => {
    // On 10 April 30 of interest and 970 of the first part's principal are paid: oldest first, interest first.
    const lines = owedOf({ terms: short, events: "2024-04-10 pay 990" }, "2024-04-30");
    expect(lines.at(-1)).toBe(
      "30 2024-04-30 of 2024-04 settled 2024-04-30: 2 3, balance 1030, 0 to come, overdue 2 1040 (1030), aged 1000 30 0 0, due 2030|1040, paid 990, last 2024-04-10",
    );
  });

  it("includes penalty interest in the overdue total, and leaves it out where agreed", () => {
    // 18 % of 1,000 is half a yuan a day. On 15 March: 29 days, 14.50; nothing yet on the second part.
    const penalty = { interest: { penaltyRatePpm: 180_000 } };
    expect(owedOf({ terms: short, agreement: penalty }, "2024-04-30").slice(1)).toEqual([
      // 2,030 + 14.50 = 2,044.50, half-up.
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1|2, balance 2000, 0 to come, overdue 2 2045 (2000), aged 0|1000 0 0 0, due 1010, paid 0, last 2024-01-15",
      // 75 days and 46: 37.50 + 23.
      "30 2024-04-30 of 2024-04 settled 2024-04-30: 2 3, balance 2000, 0 to come, overdue 2 2091 (2000), aged 1000 1000 0 0, due 2091, paid 0, last 2024-01-15",
    ]);
    const without = { ...penalty, amounts: { penaltyInTotOverd: false } };
    expect(owedOf({ terms: short, agreement: without }, "2024-04-30").at(-1)).toContain("overdue 2 2030 (2000)");
  });
});

describe("whole yuan (S2)", () => {
  it("tells arrears below one yuan as 1, and nothing as 0", () => {
    // 30 fen short; rounding would make it 0 and the letter N. The principal in it is rounded like any amount.
    expect(owedOf({ events: "2024-02-15 pay 1119.70" }, "2024-02-29")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 11000, 11 to come, overdue 1 1 (0), due 1120, paid 1120, last 2024-02-15",
    ]);
  });

  it("rounds half-up or cuts off, as agreed", () => {
    // 1,234.56 a month of principal, no interest.
    const terms = { principal: 1_481_472, annualRatePpm: 0 };
    expect(owedOf({ terms }, "2024-02-29")[0]).toContain("balance 14815, 11 to come, overdue 1 1235 (1235), due 1235");
    const agreement = { amounts: { rounding: "truncate" } } as const;
    expect(owedOf({ terms, agreement }, "2024-02-29")[0]).toContain(
      "balance 14814, 11 to come, overdue 1 1234 (1234), due 1234",
    );
  });

  it("waives a shortfall within the tolerance instead of telling arrears", () => {
    expect(owedOf({ agreement: { toleranceAmount: 100 }, events: "2024-02-15 pay 1119" }, "2024-02-29")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 11000, 11 to come, due 1120, paid 1119, last 2024-02-15",
    ]);
  });
});

describe("due day 31 (§5.3, §7.3 no. 4)", () => {
  it("settles on the last day of every shorter month", () => {
    const story = { terms: { openDate: "2024-01-31", dueDay: 31, instalments: 4, principal: 400_000 } };
    expect(owedOf(story, "2024-05-30").map((line) => line.slice(0, 45))).toEqual([
      "30 2024-02-29 of 2024-02 settled 2024-02-29: ",
      "30 2024-03-31 of 2024-03 settled 2024-03-31: ",
      "30 2024-04-30 of 2024-04 settled 2024-04-30: ",
    ]);
  });
});
