import { describe, expect, it } from "vitest";
import { live } from "../../../ledger/testing/live-story.js";
import type { OwedRecord } from "../../owed-record.js";
import type { ReceivedRecord } from "../../received-record.js";
import { decodeRecord } from "../codec/decode-record.js";
import { encodeRecord } from "../codec/encode-record.js";
import { receivedRecord } from "../received/received-record.js";
import { owedRecords } from "./owed-records.js";
import { EXPECTED, recordFromOwed } from "./record-from-owed.js";
import { recordsOf } from "./testing/owed-of.js";
import { renderOwed } from "./testing/render-owed.js";

// 12,000 yuan at 12 % in twelve equal parts of principal, opened on 15 January 2024, due on the 15th.

describe("opening (§5.5, S3)", () => {
  it("owes a 10 as of the day of opening; a 30 at the end of the month is accepted", () => {
    expect(recordsOf({}, "2024-02-14").map(renderOwed)).toEqual([
      "10 2024-01-15 of 2024-01 settled -|2024-01-15: 1 *, balance 12000, 12 to come, due 0, paid 0, last 2024-01-15, with C (12 periods to 2025-01-15)",
      "(30 2024-01-31 of 2024-01 settled 2024-01-31: 1 *, balance 12000, 12 to come, due 0, paid 0, last 2024-01-15)",
    ]);
  });

  it("owes only the 10 when the loan is opened on the last day of a month", () => {
    const records = recordsOf({ terms: { openDate: "2024-01-31", dueDay: 31 } }, "2024-02-28");
    expect(records.map(({ codes, asOf }) => `${codes[0]?.code} ${asOf}`)).toEqual(["10 2024-01-31"]);
  });

  it("tells money and prepayments of the opening day with the first month, as the opening tells of none", () => {
    // Half is repaid at once: six thousand in twelve parts of 500, the first with 60 of interest.
    const story = { events: "2024-01-15T16:00 prepay 6000\n2024-02-15 pay 560" };
    expect(
      recordsOf(story, "2024-02-15")
        .filter(({ required }) => required)
        .map(renderOwed),
    ).toEqual([
      "10 2024-01-15 of 2024-01 settled -|2024-01-15: 1 *, balance 6000, 12 to come, due 0, paid 0, last 2024-01-15, with C (12 periods to 2025-01-15)",
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 5500, 11 to come, due 560, paid 6560, last 2024-02-15, K4 2024-01-15 6000",
    ]);
  });

  it("of a loan opened in a holiday falls due after it, though due dates roll back", () => {
    const story = {
      terms: { openDate: "2025-01-30", dueDay: 1, instalments: 1 },
      agreement: { calendar: "CN", dueDateRoll: "preceding" },
      events: "2025-02-05 pay 12120",
    } as const;
    expect(recordsOf(story, "2025-02-28").map(renderOwed)).toEqual([
      "10 2025-01-30 of 2025-01 settled -|2025-01-30: 1 *, balance 12000, 1 to come, due 0, paid 0, last 2025-01-30, with C (1 periods to 2025-02-05)",
      "(30 2025-01-31 of 2025-01 settled 2025-01-31: 1 *, balance 12000, 1 to come, due 0, paid 0, last 2025-01-30)",
      "32 2025-02-05 of 2025-02 settled 2025-02-05: 3 C, balance 0, 0 to come, due 0|12120, paid 12120, last 2025-02-05, closed 2025-02-05",
    ]);
  });
});

describe("an instalment that rolls back into the month of opening (L2, L12)", () => {
  // 1 February 2025 is a holiday and goes back to 27 January, 1 March a Saturday and goes back to 28 February.
  const rolledBack = {
    terms: { openDate: "2025-01-05", dueDay: 1 },
    agreement: { calendar: "CN", dueDateRoll: "preceding" },
  } as const;

  it("is told with the first month, or by itself on its due day", () => {
    const story = { ...rolledBack, events: "2025-01-27 pay 1120\n2025-02-28 pay 1110" };
    expect(recordsOf(story, "2025-02-28").map(renderOwed)).toEqual([
      "10 2025-01-05 of 2025-01 settled -|2025-01-05: 1 *, balance 12000, 12 to come, due 0, paid 0, last 2025-01-05, with C (12 periods to 2025-12-31)",
      "(30 2025-01-27 of 2025-01 settled 2025-01-27: 1 N, balance 11000, 11 to come, due 1120, paid 1120, last 2025-01-27)",
      "30 2025-02-28 of 2025-02 settled 2025-02-28: 1 N, balance 10000, 10 to come, due 2230, paid 2230, last 2025-02-28",
    ]);
  });

  it("holds for the records after it what a lender told of it by itself", () => {
    // Missed in January, paid on 5 February: that day is a change only to one that told of the arrears.
    const { lived, rules } = live({ ...rolledBack, events: "2025-02-05 pay 1120\n2025-02-28 pay 1110" });
    const horizon = "2025-02-28";
    const owed = owedRecords(lived, rules, horizon);
    expect(owed.slice(1).map(renderOwed)).toEqual([
      "(30 2025-01-27 of 2025-01 settled 2025-01-27: 2 1, balance 12000, 11 to come, overdue 1 1120 (1000), due 1120, paid 0, last 2025-01-05)",
      "30 2025-02-28 of 2025-02 settled 2025-02-28: 1 N|M, balance 10000, 10 to come, due 2230, paid 2230, last 2025-02-28",
    ]);
    const january = owed.filter(({ required }) => !required).map(received);
    expect(owedRecords(lived, rules, horizon, january).slice(2).map(renderOwed)).toEqual([
      "40 2025-02-05: 1 N, balance 11000, 11 to come, overdue 0 0, paid 1120, last 2025-02-05",
      "30 2025-02-28 of 2025-02 settled 2025-02-28: 1 N, balance 10000, 10 to come, due 1110, paid 2230, last 2025-02-28",
    ]);
  });
});

/** An owed record as it arrives when it is told right. */
function received(owed: OwedRecord): ReceivedRecord {
  const line = encodeRecord("InAcctInf", recordFromOwed(owed, EXPECTED));
  const arrival = { after: owed.notBefore, by: owed.deadline };
  return receivedRecord(decodeRecord(line, { file: "-", line: 2 }), arrival, 1, []);
}
