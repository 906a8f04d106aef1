import { describe, expect, it } from "vitest";
import { liveRevolving, type RevolvingStory } from "../../../../ledger/testing/live-revolving.js";
import type { OwedRecord } from "../../../owed-record.js";
import { SEGMENT } from "../segments.js";
import { renderOwed } from "../testing/render-owed.js";
import { revolvingRecords } from "./revolving-records.js";

// 3.65 % a year is one hundredth of a percent a day where the basis is 365.
const daily = { interest: { dayCount: "ACT/365" as const } };

function recordsOf(events: string, horizon: string, more: Partial<RevolvingStory> = {}): OwedRecord[] {
  const { lived, rules, refusal } = liveRevolving({ agreement: daily, ...more, events });
  expect(refusal).toBeNull();
  return revolvingRecords(lived, rules, horizon);
}

function owedOf(...story: Parameters<typeof recordsOf>): string[] {
  return recordsOf(...story)
    .filter(({ required }) => required)
    .map(renderOwed);
}

/** Right values of some fields of segment C, those it does not have left out. */
function basic(record: OwedRecord | undefined): Record<string, string> {
  const tags = ["AcctCredLine", "LoanAmt", "Flag", "DueDate", "RepayMode", "RepayFreqcy", "RepayPrd"];
  return Object.fromEntries(
    tags.flatMap((tag) => {
      const field = record?.fields.get(`${SEGMENT.C}.${tag}`);
      return field === undefined ? [] : [[tag, field.accepted.map(({ value }) => value).join("|")]];
    }),
  );
}

describe("the opening of a revolving loan (L43)", () => {
  it("is told undrawn, with its line and what may be drawn, and no plan", () => {
    const [opening] = recordsOf("", "2024-01-31");
    expect(renderOwed(opening as OwedRecord)).toBe(
      "10 2024-01-10 of 2024-01 settled -|2024-01-10: 1 *, balance 0, 0|6 to come, due 0, paid 0, last 2024-01-10, with C ( periods to 2024-07-10)",
    );
    expect(basic(opening)).toEqual({
      AcctCredLine: "10000",
      DueDate: "2024-07-10",
      RepayMode: "32",
      RepayFreqcy: "03",
    });
    expect(opening?.fields.get(`${SEGMENT.B}.AcctType`)?.accepted).toEqual([{ value: "R1" }]);
    expect(opening?.fields.get(`${SEGMENT.F}.Mcc`)?.accepted).toEqual([{ value: "TALLY000000001CL001" }]);
    expect([SEGMENT.C, SEGMENT.F, SEGMENT.H, SEGMENT.K].map((tag) => opening?.segments[tag])).toEqual([
      "must",
      "must",
      "must",
      "must-not",
    ]);
  });

  it("tells what is drawn, and the limit, at the end of the day", () => {
    const [opening] = recordsOf(
      "2024-01-10 draw 6000\n2024-01-10T11:00 pay 1000\n2024-01-10T12:00 limit 8000",
      "2024-01-10",
    );
    expect(renderOwed(opening as OwedRecord)).toContain("1 *, balance 5000, 0|6 to come, due 0, paid 0");
    expect(basic(opening)["AcctCredLine"]).toBe("8000");
  });
});

describe("the months of a revolving loan (L49)", () => {
  it("tell interest that falls due, and principal repaid at will as received alone", () => {
    const owed = owedOf(
      `2024-01-10 draw 5000
       2024-02-15 pay 18
       2024-03-01 pay 2000
       2024-03-15 pay 11.50`,
      "2024-04-15",
    );
    // 36 days of 0.50; 15 of 0.50 and 14 of 0.30 are 11.70, of which 0.20 stay unpaid; 31 of 0.30 are 9.30.
    expect(owed.slice(1)).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 5000, 0|5 to come, due 18, paid 18, last 2024-02-15",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 3000, 0|4 to come, overdue 1 1 (0), due 12, paid 2012, last 2024-03-15",
      "30 2024-04-15 of 2024-04 settled 2024-04-15: 2 2, balance 3000, 0|3 to come, overdue 2 10 (0), due 9, paid 0, last 2024-03-15",
    ]);
  });

  it("read * where nothing fell due; N is as right where something was received", () => {
    const owed = owedOf("2024-02-20 draw 1000\n2024-02-20T11:00 pay 1000", "2024-03-15");
    expect(owed.slice(1)).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 *, balance 0, 0|5 to come, due 0, paid 0, last 2024-01-10",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 1 *|N, balance 0, 0|4 to come, due 0, paid 1000, last 2024-02-20",
    ]);
  });

  it("count missed due dates, with no principal among what is overdue; clearing them is a code 40", () => {
    const owed = owedOf("2024-01-10 draw 5000\n2024-03-20 pay 32.50", "2024-03-31");
    // 18.00 and 14.50.
    expect(owed.slice(1)).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 5000, 0|5 to come, overdue 1 18 (0), due 18, paid 0, last 2024-01-10",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1|2, balance 5000, 0|4 to come, overdue 2 33 (0), due 15, paid 0, last 2024-01-10",
      "40 2024-03-20: 1 N, balance 5000, 0|4 to come, overdue 0 0, paid 33, last 2024-03-20",
    ]);
  });

  it("bring segment C after a day on which the limit changed, once; a limit that came back the same day has not", () => {
    const records = recordsOf(
      `2024-02-20 limit 8000
       2024-04-20 limit 9000
       2024-04-20T11:00 limit 8000`,
      "2024-06-15",
    );
    expect(records.map(({ asOf, segments }) => `${asOf} ${segments[SEGMENT.C]} ${segments[SEGMENT.F]}`)).toEqual([
      "2024-01-10 must must",
      "2024-01-31 may may",
      "2024-02-15 may may",
      "2024-03-15 must may",
      "2024-04-15 may may",
      "2024-05-15 may may",
      "2024-06-15 may may",
    ]);
    expect(records.map((record) => basic(record)["AcctCredLine"])).toEqual([
      "10000",
      "10000",
      "10000",
      "8000",
      "8000",
      "8000",
      "8000",
    ]);
  });
});

describe("the end of a revolving loan (L48, L49)", () => {
  it("is the DueDate where nothing is owed then, whether or not it was ever drawn", () => {
    expect(owedOf("", "2024-12-31").slice(6)).toEqual([
      "32 2024-07-10 of 2024-07 settled 2024-07-10: 3 C, balance 0, 0 to come, due 0, paid 0, last 2024-01-10, closed 2024-07-10",
    ]);
    const paid = owedOf("2024-07-01 draw 1000\n2024-07-10 pay 1000.90", "2024-12-31");
    expect(paid.at(-1)).toBe(
      "32 2024-07-10 of 2024-07 settled 2024-07-10: 3 C, balance 0, 0 to come, due 0|1001, paid 1001, last 2024-07-10, closed 2024-07-10",
    );
  });

  it("waits for the principal; after the DueDate everything that is owed is due", () => {
    const owed = owedOf("2024-07-01 draw 1000\n2024-09-05 pay 1000.90", "2024-12-31", {
      agreement: { interest: { dayCount: "ACT/365", penaltyRatePpm: 0 } },
    });
    expect(owed.slice(6)).toEqual([
      "30 2024-07-10 of 2024-07 settled 2024-07-10: 2 1, balance 1000, 0 to come, overdue 1 1001 (1000), due 1001, paid 0, last 2024-01-10",
      "30 2024-08-31 of 2024-08 settled 2024-08-31: 2 2, balance 1000, 0 to come, overdue 1 1001 (1000), aged 1000 0 0 0, due 1001, paid 0, last 2024-01-10",
      "20 2024-09-05 of 2024-09 settled 2024-09-05|-: 3 C, balance 0, 0 to come, due 0|1001, paid 1001, last 2024-09-05, closed 2024-09-05",
    ]);
  });

  it("does not come early: a line ended early leaves an account that lives on to its DueDate", () => {
    const owed = recordsOf(
      "2024-02-01 draw 500\n2024-02-10 end\n2024-02-20 pay 500.70\n2024-03-15 pay 0.25",
      "2024-12-31",
    );
    expect(owed.map(({ codes, asOf }) => `${codes[0]?.code} ${asOf}`)).toEqual([
      "10 2024-01-10",
      "30 2024-01-31",
      "30 2024-02-15",
      "40 2024-02-20",
      "30 2024-03-15",
      "30 2024-04-15",
      "30 2024-05-15",
      "30 2024-06-15",
      "32 2024-07-10",
    ]);
    expect(basic(owed.at(-1))["DueDate"]).toBe("2024-07-10");
  });
});
