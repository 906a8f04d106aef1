import { describe, expect, it } from "vitest";
import { live, type Story } from "../../../ledger/testing/live-story.js";
import type { OwedRecord } from "../../owed-record.js";
import type { ReceivedRecord } from "../../received-record.js";
import { owedRecords } from "./owed-records.js";
import { owedOf, recordsOf } from "./testing/owed-of.js";
import { renderOwed } from "./testing/render-owed.js";

// 12,000 yuan at 12 % in twelve equal parts of principal from 15 January 2024: 1,120, 1,110, 1,100, 1,090 …

/** Corrections that a story owes up to a day, and what may come because of one, in brackets. */
const corrections = (story: Story, horizon: string): string[] =>
  recordsOf(story, horizon)
    .filter(({ kind, required }) => kind === "correction" || (kind === "event" && !required))
    .map(renderOwed);

describe("a repayment found late (L21, §7.3 no. 1 and 2)", () => {
  it("owes a 212 H for each month since, in order, and changes no record of the known day or later", () => {
    expect(owedOf({ events: "2024-05-10 pay 1120 on 2024-02-15" }, "2024-05-15").slice(3)).toEqual([
      // February was paid on its day; in March and April one instalment less was unpaid than told.
      "212-H by 2024-05-11 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 11000, 11 to come, due 1120, paid 1120, last 2024-02-15",
      "212-H by 2024-05-11 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 11000, 10 to come, overdue 1 1110 (1000), due 1110, paid 0, last 2024-02-15",
      // 15 March lies 31 days before 15 April: band 2, and the principal of March in the bucket of 31 to 60 days.
      "212-H by 2024-05-11 2024-04-15 of 2024-04 settled 2024-04-15: 2 2, balance 11000, 9 to come, overdue 2 2210 (2000), aged 1000 0 0 0, due 1100, paid 0, last 2024-02-15",
      "30 2024-05-15 of 2024-05 settled 2024-05-15: 2 3, balance 11000, 8 to come, overdue 3 3300 (3000), aged 0|1000 1000 0 0, due 1090, paid 0, last 2024-02-15",
    ]);
  });

  it("§7.3 no. 1: booked after the settlement day, one cell is wrong, and the next-day 40 is not owed", () => {
    // Paid at 23:59 on the due day, booked the next day by a late batch.
    expect(corrections({ events: "2024-02-16 pay 1120 on 2024-02-15" }, "2024-03-14")).toEqual([
      "212-H by 2024-02-17 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 11000, 11 to come, due 1120, paid 1120, last 2024-02-15",
    ]);
    expect(owedOf({ events: "2024-02-16 pay 1120 on 2024-02-15" }, "2024-03-14")).toHaveLength(2);
  });

  it("takes back a 40 told meanwhile where nothing was to clear any more, or puts its balance right", () => {
    // February paid on the 20th was told by a 40; it turns out to have been paid on the 15th already.
    expect(corrections({ events: "2024-02-20 pay 1120\n2024-03-01 pay 1120 on 2024-02-15" }, "2024-03-14")).toEqual([
      "212-H by 2024-03-02 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 11000, 11 to come, due 1120, paid 1120, last 2024-02-15",
      "213-J by 2024-03-02 2024-02-20",
    ]);
    // 100 found on the 15th leave 1,020 unpaid, cleared on the 20th by 1,120; the other 100 are held.
    expect(corrections({ events: "2024-02-20 pay 1120\n2024-03-01 pay 100 on 2024-02-15" }, "2024-03-14")).toEqual([
      "212-H by 2024-03-02 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 12000, 11 to come, overdue 1 1020 (1000), due 1120, paid 100, last 2024-02-15",
    ]);
    // 100 more on the day of the clearing: its amount was 1,120 and is 1,220.
    expect(corrections({ events: "2024-02-20 pay 1120\n2024-03-01 pay 100 on 2024-02-20" }, "2024-03-14")).toEqual([
      "212-J by 2024-03-02 2024-02-20: 1 N, balance 11000, 11 to come, overdue 0 0, paid 1220, last 2024-02-20",
    ]);
  });

  it("leaves a month alone that is as of the known day: it is told right at once", () => {
    expect(owedOf({ events: "2024-03-15 pay 1120 on 2024-02-15" }, "2024-03-31")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 12000, 11 to come, overdue 1 1120 (1000), due 1120, paid 0, last 2024-01-15",
      "212-H by 2024-03-16 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 11000, 11 to come, due 1120, paid 1120, last 2024-02-15",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 11000, 10 to come, overdue 1 1110 (1000), due 1110, paid 0, last 2024-02-15",
    ]);
  });

  it("accepts the 40 that would have been owed, and owes none", () => {
    // Paid on the 20th: February stays overdue as of the 15th, the clearing itself is history.
    expect(corrections({ events: "2024-03-01 pay 1120 on 2024-02-20" }, "2024-03-14")).toEqual([
      "(40 2024-02-20: 1 N, balance 11000, 11 to come, overdue 0 0, paid 1120, last 2024-02-20)",
    ]);
  });
});

describe("a bounced repayment (L21)", () => {
  it("of a clearing owes a 213 J for that day, and the month's cell stays", () => {
    expect(corrections({ events: "2024-02-20 pay 1120\n2024-03-05 reverse 1" }, "2024-03-14")).toEqual([
      "213-J by 2024-03-06 2024-02-20",
    ]);
  });

  it("of an instalment turns N into 1, and what clears the arrears then is told by a 40", () => {
    const events = "2024-02-15 pay 1120\n2024-03-05 reverse 1\n2024-03-07 pay 1120";
    expect(owedOf({ events }, "2024-03-15").slice(1)).toEqual([
      "212-H by 2024-03-06 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 12000, 11 to come, overdue 1 1120 (1000), due 1120, paid 0, last 2024-01-15",
      "40 2024-03-07: 1 N, balance 11000, 11 to come, overdue 0 0, paid 1120, last 2024-03-07",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 11000, 10 to come, overdue 1 1110 (1000), due 1110, paid 1120, last 2024-03-07",
    ]);
  });

  it("may lie in the future of the arrears: a month that was told right is not touched", () => {
    // The second payment bounced; February was paid by the first and stays as told.
    const events = "2024-02-15 pay 1120\n2024-03-15 pay 1110\n2024-04-02 reverse 2";
    expect(corrections({ events }, "2024-04-14")).toEqual([
      "212-H by 2024-04-03 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 11000, 10 to come, overdue 1 1110 (1000), due 1110, paid 0, last 2024-02-15",
    ]);
  });
});

describe("several corrections", () => {
  it("of one day are one, told by what came of them together", () => {
    const events = "2024-02-15 pay 1120\n2024-03-05T09:00 reverse 1\n2024-03-05T10:00 pay 1120 on 2024-02-15";
    expect(corrections({ events }, "2024-03-14")).toEqual([]);
    const less = "2024-02-15 pay 1120\n2024-03-05T09:00 reverse 1\n2024-03-05T10:00 pay 700 on 2024-02-15";
    // 120 of interest and 580 of principal were paid.
    expect(corrections({ events: less }, "2024-03-14")).toEqual([
      "212-H by 2024-03-06 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 11420, 11 to come, overdue 1 420 (420), due 1120, paid 700, last 2024-02-15",
    ]);
  });

  it("of two days are two, the second against what the first had put right", () => {
    const events = "2024-02-15 pay 1120\n2024-03-05 reverse 1\n2024-03-08 pay 1120 on 2024-02-15";
    expect(corrections({ events }, "2024-03-14")).toEqual([
      "212-H by 2024-03-06 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 12000, 11 to come, overdue 1 1120 (1000), due 1120, paid 0, last 2024-01-15",
      "212-H by 2024-03-09 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 11000, 11 to come, due 1120, paid 1120, last 2024-02-15",
    ]);
  });

  it("of a month already put right: a clearing deleted once is not told again, nor deleted twice", () => {
    const events = "2024-02-20 pay 1120\n2024-03-05 reverse 1\n2024-03-08 pay 1120 on 2024-02-20\n2024-03-11 reverse 3";
    expect(corrections({ events }, "2024-03-14")).toEqual(["213-J by 2024-03-06 2024-02-20"]);
  });

  it("are due by the deadline of their known day, over a weekend where working days count", () => {
    // 1 March 2024 is a Friday; under T+1 in working days it is due by the end of Monday the 4th.
    const agreement = { calendar: "CN", deadline: { count: "working" } } as const;
    const [first] = corrections({ agreement, events: "2024-02-15 pay 1120\n2024-03-01 reverse 1" }, "2024-03-05");
    expect(first).toMatch(/^212-H by 2024-03-04 2024-02-15 /);
  });

  it("name the events that caused them", () => {
    const events = "2024-02-15 pay 1120\n2024-03-05T09:00 reverse 1\n2024-03-05T10:00 identity 王五";
    const causes = recordsOf({ events }, "2024-03-14")
      .filter(({ kind }) => kind === "correction")
      .map(({ requirement, causes: ids }) => `${requirement}: ${ids.join()}`);
    expect(causes).toEqual(["OWED-212-B: e3", "OWED-212-H: e2"]);
  });
});

describe("a corrected identity (L22)", () => {
  const events = "2024-02-15 pay 1120\n2024-03-05 identity 王五";

  it("owes a 212 B for the newest record, and later records carry the right name", () => {
    expect(corrections({ events }, "2024-03-14")).toEqual([
      "212-B by 2024-03-06 2024-02-15: 王五 10 990101199001010019",
    ]);
    const names = recordsOf({ events }, "2024-03-15")
      .filter(({ required, recordType }) => required && recordType === "210")
      .map(({ asOf, fields }) => `${asOf} ${fields.get("AcctBsSgmt.Name")?.accepted[0]?.value}`);
    expect(names).toEqual(["2024-01-15 测试甲", "2024-02-15 测试甲", "2024-03-15 王五"]);
  });

  it("holds four elements and nothing else (R2120106), of one segment", () => {
    const record = recordsOf({ events }, "2024-03-14").find(({ recordType }) => recordType === "212");
    expect([...(record?.fields.keys() ?? [])].filter((path) => path.startsWith("MdfcSgmt."))).toEqual(
      ["Name", "IDType", "IDNum", "MngmtOrgCode"].map((tag) => `MdfcSgmt.AcctBsSgmt.${tag}`),
    );
    expect(record?.segments["MdfcSgmt.AcctMthlyBlgInfSgmt"]).toBe("must-not");
  });

  it("may bear the day of a record that was loaded first (R2121224)", () => {
    const { lived, rules } = live({ events: "2024-02-15 pay 1120\n2024-03-15 identity 王五" });
    const told = (asOf: string, sequence: number): ReceivedRecord =>
      ({ recordType: "210", code: "30", kind: "monthly", asOf, sequence, month: asOf.slice(0, 7) }) as ReceivedRecord;
    const dates = (received: readonly ReceivedRecord[]): unknown => {
      const record = owedRecords(lived, rules, "2024-03-31", received).find(({ recordType }) => recordType === "212");
      return record?.fields.get("BsSgmt.RptDate")?.accepted.map(({ value }) => value);
    };
    expect(dates([told("2024-02-15", 1)])).toEqual(["2024-02-15"]);
    expect(dates([told("2024-02-15", 1), told("2024-03-15", 2)])).toEqual(["2024-02-15", "2024-03-15"]);
  });

  it("owes nothing where nothing changes, or nothing was told yet", () => {
    expect(corrections({ events: "2024-03-05 identity 测试甲" }, "2024-03-14")).toEqual([]);
    expect(corrections({ events: "2024-01-15T18:00 identity 王五" }, "2024-02-14")).toEqual([]);
    const both = "2024-03-05T09:00 identity 王五\n2024-03-05T10:00 identity 测试甲";
    expect(corrections({ events: both }, "2024-03-14")).toEqual([]);
  });

  it("is owed for a closed account, whose closing is its newest record", () => {
    const terms = { instalments: 1, principal: 100_000 };
    const story = { terms, events: "2024-02-15 pay 1010\n2024-03-01 identity 王五" };
    expect(corrections(story, "2024-03-31")).toEqual(["212-B by 2024-03-02 2024-02-15: 王五 10 990101199001010019"]);
  });
});

describe("a void account (L22)", () => {
  it("owes a 214 and nothing as of the known day or later", () => {
    expect(owedOf({ events: "2024-03-15 void" }, "2024-06-30")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 12000, 11 to come, overdue 1 1120 (1000), due 1120, paid 0, last 2024-01-15",
      "214 by 2024-03-16",
    ]);
  });

  it("owes no other correction of that day", () => {
    const events = "2024-02-15 pay 1120\n2024-03-05T09:00 reverse 1\n2024-03-05T10:00 void";
    expect(corrections({ events }, "2024-03-31")).toEqual(["214 by 2024-03-06"]);
  });

  it("owes nothing at all where nothing was told", () => {
    expect(recordsOf({ events: "2024-01-15T20:00 void" }, "2024-03-31")).toEqual([]);
  });

  it("does not ask for what could still have been on its way, and forbids it once the deletion came", () => {
    // Two days for every record: what is as of 15 February is due by the 17th, after the deletion could go out.
    const { lived, rules } = live({ agreement: { deadline: { days: 2 } }, events: "2024-02-16 void" });
    const required = (owed: readonly OwedRecord[]): string[] =>
      owed.map(({ recordType, asOf, required: must }) => `${recordType} ${asOf} ${must}`);
    const came = (recordType: string, asOf: string, sequence: number): ReceivedRecord =>
      ({
        recordType,
        asOf,
        sequence,
        kind: recordType === "210" ? "monthly" : "correction",
        code: "30",
      }) as ReceivedRecord;
    const owedWith = (...received: ReceivedRecord[]): string[] =>
      required(owedRecords(lived, rules, "2024-03-31", received)).filter((line) => !line.startsWith("210 2024-01"));
    const opening = came("210", "2024-01-15", 1);
    expect(owedWith(opening)).toContain("210 2024-02-15 false");
    expect(owedWith(opening, came("214", "", 2))).toEqual(["214 2024-02-16 true"]);
    expect(owedWith(opening, came("214", "", 2), came("210", "2024-02-15", 3))).toEqual(["214 2024-02-16 true"]);
    expect(owedWith(opening, came("210", "2024-02-15", 2), came("214", "", 3))).toContain("210 2024-02-15 false");
  });
});
