import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReferenceLender, type ReferenceLender } from "./reference-lender.js";
import { shanghai, TestDriver, termsWith } from "./testing.js";

let lender: ReferenceLender;
let driver: TestDriver;

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "pull" });
  driver = new TestDriver((await lender.listen()).url);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

/** The named elements of a record, as one line. */
function told(record: Map<string, string> | undefined, ...tags: string[]): string {
  return tags.map((tag) => record?.get(tag) ?? "-").join(" ");
}

describe("records of a loan", () => {
  test("opening, a month paid, a month missed, arrears cleared, early settlement", async () => {
    // 12 000.00 at 12 % in 12 equal parts: 1 000.00 each month; interest 120.00, 110.00, 100.00 …
    await driver.reset(shanghai("2024-01-05", "09:00:00"));
    const { accountId, schedule } = await driver.open(termsWith(), shanghai("2024-01-05", "09:00:00"));
    expect(schedule?.rows[0]).toEqual({ number: 1, dueDate: "2024-02-10", principal: 100_000, interest: 12_000 });
    expect(schedule?.rows[11]).toEqual({ number: 12, dueDate: "2025-01-10", principal: 100_000, interest: 1000 });
    await driver.pay(accountId, "2024-02-09", 112_000);
    await driver.clock(shanghai("2024-03-15"));
    await driver.pay(accountId, "2024-03-20", 111_000);
    await driver.clock(shanghai("2024-04-01"));
    const settle = {
      type: "early-settlement",
      eventId: "s",
      occurredAt: shanghai("2024-04-05"),
      amount: 1_000_500,
    } as const;
    await driver.event(accountId, settle);
    await driver.clock(shanghai("2024-05-20"));
    const records = await driver.records();
    const head = ["RptDate", "RptDateCode"];
    expect(records.map((record) => told(record, ...head))).toEqual([
      "2024-01-05 10",
      "2024-02-10 30",
      "2024-03-10 30",
      "2024-03-20 40",
      "2024-04-05 20",
    ]);
    const amounts = [
      "AcctStatus",
      "AcctBal",
      "RemRepPrd",
      "RpyStatus",
      "OverdPrd",
      "TotOverd",
      "OverdPrinc",
      "CurRpyAmt",
      "ActRpyAmt",
      "LatRpyDate",
    ];
    expect(told(records[0], "Month", "SettDate", ...amounts)).toBe("2024-01  1 12000 12 * 0 0 0 0 0 2024-01-05");
    expect(told(records[1], "Month", "SettDate", ...amounts)).toBe(
      "2024-02 2024-02-10 1 11000 11 N 0 0 0 1120 1120 2024-02-09",
    );
    // Missed: 1 000.00 principal and 110.00 interest; the due day itself counts as overdue, digit 1.
    expect(told(records[2], "Month", "SettDate", ...amounts)).toBe(
      "2024-03 2024-03-10 2 11000 10 1 1 1110 1000 1110 0 2024-02-09",
    );
    expect(
      told(
        records[3],
        "AcctStatus",
        "AcctBal",
        "RemRepPrd",
        "RpyStatus",
        "OverdPrd",
        "TotOverd",
        "LatRpyAmt",
        "LatRpyDate",
      ),
    ).toBe("1 10000 10 N 0 0 1110 2024-03-20");
    expect(told(records[4], "Month", "SettDate", ...amounts, "CloseDate")).toBe(
      "2024-04 2024-04-05 3 0 0 C 0 0 0 11115 11115 2024-04-05 2024-04-05",
    );
    expect(told(records[4], "ChanTranType", "TranDate", "TranAmt", "DueTranMon")).toBe("5 2024-04-05 10005 0");
  });
});
