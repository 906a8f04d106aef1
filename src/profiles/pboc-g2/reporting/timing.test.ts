import { describe, expect, it } from "vitest";
import { CalendarRangeError } from "../../../ledger/business-calendar.js";
import type { Story } from "../../../ledger/testing/live-story.js";
import type { AgreementChanges } from "../../../ledger/testing/test-agreement.js";
import { owedOf, recordsOf } from "./testing/owed-of.js";

// 12,000 yuan at 12 % in twelve equal parts of principal from 15 January 2024: 1,120, 1,110, 1,100 …

describe("deadline (§5.2, S7)", () => {
  const times = (changes: AgreementChanges, terms: Story["terms"] = {}): string[] =>
    recordsOf({ terms, agreement: changes }, "2024-06-30")
      .filter(({ required }) => required)
      .map(({ asOf, notBefore, deadline }) => `${asOf}: ${notBefore.slice(0, 16)} – ${deadline.slice(0, 16)}`);

  it("is the end of the day after the as-of day", () => {
    expect(times({}).slice(0, 2)).toEqual([
      "2024-01-15: 2024-01-16T00:00 – 2024-01-17T00:00",
      "2024-02-15: 2024-02-16T00:00 – 2024-02-17T00:00",
    ]);
  });

  it("is a day later under T+2", () => {
    expect(times({ deadline: { days: 2 } })[1]).toBe("2024-02-15: 2024-02-16T00:00 – 2024-02-18T00:00");
  });

  it("counts working days of the calendar", () => {
    const working = { calendar: "CN", deadline: { count: "working" } } as const;
    // 15 February 2024 lies in the Spring Festival; Sunday the 18th is worked. 15 June is a Saturday.
    expect(times(working)[1]).toBe("2024-02-15: 2024-02-16T00:00 – 2024-02-19T00:00");
    expect(times(working)[5]).toBe("2024-06-15: 2024-06-16T00:00 – 2024-06-18T00:00");
    expect(times({ ...working, deadline: { count: "working", days: 2 } })[1]).toBe(
      "2024-02-15: 2024-02-16T00:00 – 2024-02-20T00:00",
    );
  });

  it("begins at the cut-off of the as-of day and ends at midnight", () => {
    expect(times({ dayCutOff: "22:00" })[1]).toBe("2024-02-15: 2024-02-15T22:00 – 2024-02-17T00:00");
  });

  it("crosses the end of a leap February", () => {
    expect(times({}, { dueDay: 29 })[1]).toBe("2024-02-29: 2024-03-01T00:00 – 2024-03-02T00:00");
  });
});

describe("holidays (§5.3, §7.3 no. 3)", () => {
  const weekend = { openDate: "2024-05-15", instalments: 4, principal: 400_000 };

  it("move the due date, and with it SettDate, where the contract rolls", () => {
    // 15 June 2024 is a Saturday. Paid on Monday the 17th: in time.
    const story = {
      terms: weekend,
      agreement: { calendar: "CN", dueDateRoll: "following" },
      events: "2024-06-17 pay 1040",
    } as const;
    expect(owedOf(story, "2024-06-30")).toEqual([
      "30 2024-06-17 of 2024-06 settled 2024-06-17: 1 N, balance 3000, 3 to come, due 1040, paid 1040, last 2024-06-17",
    ]);
  });

  it("move only the as-of date and the payment window where extraction rolls", () => {
    const agreement = { calendar: "CN", extraction: { roll: "following" } } as const;
    // Unpaid on Saturday and on Monday: two days past due.
    expect(owedOf({ terms: weekend, agreement }, "2024-06-30")).toEqual([
      "30 2024-06-17 of 2024-06 settled 2024-06-15: 2 1, balance 4000, 3 to come, overdue 1 1040 (1000), due 1040, paid 0, last 2024-05-15",
    ]);
    // Paid on Sunday: in the window, after the due day: N or M.
    expect(owedOf({ terms: weekend, agreement, events: "2024-06-16 pay 1040" }, "2024-06-30")).toEqual([
      "30 2024-06-17 of 2024-06 settled 2024-06-15: 1 N|M, balance 3000, 3 to come, due 1040, paid 1040, last 2024-06-16",
    ]);
    // Paid on Tuesday: the next window, and a 40.
    expect(owedOf({ terms: weekend, agreement, events: "2024-06-18 pay 1040" }, "2024-06-30")[1]).toBe(
      "40 2024-06-18: 1 N, balance 3000, 3 to come, overdue 0 0, paid 1040, last 2024-06-18",
    );
  });

  it("owe a 40 for arrears cleared between a settlement day and its extraction", () => {
    const agreement = { calendar: "CN", extraction: { roll: "following" } } as const;
    // May and June are unpaid; on Sunday, 16 June, both are cleared; June is extracted on Monday.
    const story = { terms: { ...weekend, openDate: "2024-04-15" }, agreement, events: "2024-06-16 pay 2070" };
    expect(owedOf(story, "2024-06-30")).toEqual([
      "30 2024-05-15 of 2024-05 settled 2024-05-15: 2 1, balance 4000, 3 to come, overdue 1 1040 (1000), due 1040, paid 0, last 2024-04-15",
      "40 2024-06-16: 1 N, balance 2000, 2 to come, overdue 0 0, paid 2070, last 2024-06-16",
      "30 2024-06-17 of 2024-06 settled 2024-06-15: 1 N|M, balance 2000, 2 to come, due 1030, paid 2070, last 2024-06-16",
    ]);
  });

  it("bring two due dates into one month: the last one settles it, month end the other", () => {
    // 31 August 2024 is a Saturday, due on Monday, 2 September; September's own is the 30th.
    const story = {
      terms: { ...weekend, openDate: "2024-07-31", dueDay: 31 },
      agreement: { calendar: "CN", dueDateRoll: "following" },
      events: "2024-09-02 pay 1040\n2024-09-30 pay 1030",
    } as const;
    expect(owedOf(story, "2024-09-30")).toEqual([
      "30 2024-08-31 of 2024-08 settled 2024-08-31: 1 *, balance 4000, 4 to come, due 0, paid 0, last 2024-07-31",
      "30 2024-09-30 of 2024-09 settled 2024-09-30: 1 N, balance 2000, 2 to come, due 2070, paid 2070, last 2024-09-30",
    ]);
  });

  it("do not bring two months onto one as-of day: the earlier is observed on its settlement day", () => {
    // Due on Monday, 1 April 2024 under quarterly instalments; 31 March is a Sunday and would be extracted on that Monday.
    const story = {
      terms: { openDate: "2024-01-01", dueDay: 1, frequency: "quarterly", instalments: 4 },
      agreement: { calendar: "CN", extraction: { roll: "following" } },
      events: "2024-04-01 pay 3360",
    } as const;
    expect(owedOf(story, "2024-04-30").map((line) => line.slice(0, 48))).toEqual([
      "30 2024-02-29 of 2024-02 settled 2024-02-29: 1 *",
      "30 2024-03-31 of 2024-03 settled 2024-03-31: 1 *",
      "30 2024-04-01 of 2024-04 settled 2024-04-01: 1 N",
    ]);
  });

  it("are not guessed beyond the known calendar", () => {
    const story = {
      terms: { openDate: "2026-06-15", instalments: 36 },
      agreement: { calendar: "CN", dueDateRoll: "following" },
    } as const;
    expect(() => recordsOf(story, "2026-12-31")).toThrow(CalendarRangeError);
  });
});

describe("grace (S1, L5, L12)", () => {
  it("keeps an instalment in its grace out of arrears where the as-of date stays", () => {
    const story = { agreement: { grace: { days: 3 } }, events: "2024-02-18 pay 1120" };
    // Paid on the last day of grace: never overdue. Next month's window begins after 15 February.
    expect(owedOf(story, "2024-03-31")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 12000, 11 to come, due 1120, paid 0, last 2024-01-15",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 1 N, balance 11000, 10 to come, due 1110, paid 1120, last 2024-02-18",
    ]);
  });

  it("takes the month on the last day of grace where the as-of date moves; SettDate stays", () => {
    const agreement = { grace: { days: 3, movesAsOf: true } };
    expect(owedOf({ agreement, events: "2024-02-18 pay 1120" }, "2024-02-29")).toEqual([
      "30 2024-02-18 of 2024-02 settled 2024-02-15: 1 N|M, balance 11000, 11 to come, due 1120, paid 1120, last 2024-02-18",
    ]);
    expect(owedOf({ agreement, events: "2024-02-19 pay 1120" }, "2024-02-29")).toEqual([
      "30 2024-02-18 of 2024-02 settled 2024-02-15: 2 1, balance 12000, 11 to come, overdue 1 1120 (1000), due 1120, paid 0, last 2024-01-15",
      "40 2024-02-19: 1 N, balance 11000, 11 to come, overdue 0 0, paid 1120, last 2024-02-19",
    ]);
  });

  it("counts days past due from the due date, grace included", () => {
    // Due 31 January, observed with fifteen days of grace on 15 March for February: 44 days.
    const story = {
      terms: { openDate: "2023-12-31", dueDay: 31 },
      agreement: { grace: { days: 15, movesAsOf: true } },
    };
    expect(owedOf(story, "2024-03-31").map((line) => line.slice(0, 48))).toEqual([
      "30 2024-02-15 of 2024-01 settled 2024-01-31: 2 1",
      "30 2024-03-15 of 2024-02 settled 2024-02-29: 2 2",
    ]);
  });

  it("and a weekend move the as-of date together", () => {
    // Due Wednesday 12 June; three days of grace end on Saturday the 15th; extraction on Monday.
    const story = {
      terms: { openDate: "2024-05-12", dueDay: 12 },
      agreement: { calendar: "CN", grace: { days: 3, movesAsOf: true }, extraction: { roll: "following" } },
      events: "2024-06-17 pay 1120",
    } as const;
    expect(owedOf(story, "2024-06-30")[0]?.slice(0, 50)).toBe("30 2024-06-17 of 2024-06 settled 2024-06-12: 1 N|M");
  });
});

describe("month-end settlement (§5.5, S1, S3)", () => {
  const agreement = { settlement: { day: "month-end" } } as const;

  it("accepts N or M for a payment after the due day and before month end, N alone for one in time", () => {
    expect(owedOf({ agreement, events: "2024-02-20 pay 1120\n2024-03-15 pay 1110" }, "2024-03-31")).toEqual([
      "30 2024-02-29 of 2024-02 settled 2024-02-29: 1 N|M, balance 11000, 11 to come, due 1120, paid 1120, last 2024-02-20",
      "30 2024-03-31 of 2024-03 settled 2024-03-31: 1 N, balance 10000, 10 to come, due 1110, paid 1110, last 2024-03-15",
    ]);
  });

  it("accepts M only as an answer that must stay the same in a run", () => {
    const record = recordsOf({ agreement, events: "2024-02-20 pay 1120" }, "2024-02-29").at(-1);
    expect(record?.fields.get("AcctMthlyBlgInfSgmt.RpyStatus")?.accepted).toEqual([
      { value: "N", reading: { question: "paid-after-due-day", answer: "N" } },
      { value: "M", reading: { question: "paid-after-due-day", answer: "M" } },
    ]);
  });

  it("tells 14 days past due of a missed instalment", () => {
    expect(owedOf({ agreement }, "2024-02-29")).toEqual([
      "30 2024-02-29 of 2024-02 settled 2024-02-29: 2 1, balance 12000, 11 to come, overdue 1 1120 (1000), due 1120, paid 0, last 2024-01-15",
    ]);
  });

  it("makes an instalment due on the last day a settled one like any other", () => {
    const story = { terms: { openDate: "2024-01-31", dueDay: 31 }, agreement, events: "2024-02-29 pay 1120" };
    expect(owedOf(story, "2024-02-29")[0]?.slice(0, 48)).toBe("30 2024-02-29 of 2024-02 settled 2024-02-29: 1 N");
  });

  it("closes with a 20 within the month, its due day being as right a SettDate once it is past", () => {
    const terms = { instalments: 1, principal: 100_000 };
    expect(owedOf({ terms, agreement, events: "2024-02-20 pay 1010" }, "2024-04-30")).toEqual([
      "20 2024-02-20 of 2024-02 settled 2024-02-20|-|2024-02-15: 3 C, balance 0, 0 to come, due 0|1010, paid 1010, last 2024-02-20, closed 2024-02-20",
    ]);
    expect(owedOf({ terms, agreement, events: "2024-02-29 pay 1010" }, "2024-04-30")[0]).toContain(
      "32 2024-02-29 of 2024-02 settled 2024-02-29: 3 C",
    );
  });
});

describe("status by periods (S1)", () => {
  const agreement = { settlement: { statusBasis: "by-periods" } } as const;

  it("rises by one a month whatever the days", () => {
    const digits = owedOf({ agreement }, "2024-09-30").map((line) => /: 2 (\S+),/.exec(line)?.[1]);
    expect(digits).toEqual(["1", "2", "3", "4", "5", "6", "7", "7"]);
  });

  it("starts anew after the arrears were cleared", () => {
    const lines = owedOf({ agreement, events: "2024-03-20 pay 2230" }, "2024-04-30");
    expect(lines.map((line) => /: (. \S+),/.exec(line)?.[1])).toEqual(["2 1", "2 2", "1 N", "2 1"]);
  });
});
