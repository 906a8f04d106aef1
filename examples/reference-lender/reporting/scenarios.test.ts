import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, shanghai, TestDriver, termsWith } from "../testing.js";
import { rightBehaviour } from "./right-behaviour.js";

let lender: ReferenceLender;
let driver: TestDriver;

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "pull" });
  driver = new TestDriver((await lender.listen()).url);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

const opened = shanghai("2024-01-05", "09:00:00");
const monthEnd: Partial<Agreement> = {
  settlement: { day: "month-end", statusBasis: "by-days", overdueOnLastDay: true },
};

/** Opens the usual loan at nine on 5 January 2024. */
async function open(terms: Parameters<typeof termsWith>[0] = {}, agreement: Partial<Agreement> = {}): Promise<string> {
  await driver.reset(opened, agreementWith(agreement));
  return (await driver.open(termsWith(terms), opened)).accountId;
}

/** The given elements of every record so far after the opening, one line each. */
async function lines(...tags: string[]): Promise<string[]> {
  const records = await driver.records();
  return records.slice(1).map((record) => tags.map((tag) => record.get(tag) ?? "-").join(" "));
}

const status = ["RptDate", "RptDateCode", "Month", "SettDate", "RpyStatus", "OverdPrd"];

describe("status letters (S1)", () => {
  test("bands of 30 days, the due day itself in the first", () => {
    const digits = [0, 1, 29, 30, 31, 60, 61, 90, 91, 120, 121, 150, 151, 180, 181, 900].map((days) =>
      rightBehaviour.ageing.digit(days),
    );
    expect(digits).toEqual([1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7]);
  });

  test("month-end settlement may jump from 1 to 3: due on 1 July, 30 days, then 61", async () => {
    const terms = termsWith({ openDate: "2024-06-05", dueDay: 1 });
    await driver.reset(shanghai("2024-06-05"), agreementWith(monthEnd));
    await driver.open(terms, shanghai("2024-06-05"));
    await driver.clock(shanghai("2024-09-05"));
    expect(await lines(...status)).toEqual([
      "2024-07-31 30 2024-07 2024-07-31 1 1",
      "2024-08-31 30 2024-08 2024-08-31 3 2",
    ]);
  });

  test("by periods the digit counts instalments and rises by one a month", async () => {
    const settlement = { day: "month-end", statusBasis: "by-periods", overdueOnLastDay: true } as const;
    await open({ dueDay: 1 }, { settlement });
    await driver.clock(shanghai("2024-05-02"));
    expect((await lines("RpyStatus", "OverdPrd")).slice(0, 3)).toEqual(["1 1", "2 2", "3 3"]);
  });

  test("M when the instalment was paid after its due day and before the settlement day", async () => {
    const account = await open({}, monthEnd);
    await driver.pay(account, "2024-02-20", 112_000);
    await driver.pay(account, "2024-03-10", 111_000);
    await driver.clock(shanghai("2024-04-02"));
    expect(await lines("RptDate", "RpyStatus", "TotOverd", "LatRpyDate")).toEqual([
      "2024-02-29 M 0 2024-02-20",
      "2024-03-31 N 0 2024-03-10",
    ]);
  });

  test("nothing due and nothing paid is *, in the months between quarterly instalments", async () => {
    await open({ frequency: "quarterly", instalments: 4 });
    await driver.clock(shanghai("2024-04-02"));
    expect(await lines(...status, "CurRpyAmt")).toEqual([
      "2024-02-29 30 2024-02 2024-02-29 * 0 0",
      "2024-03-31 30 2024-03 2024-03-31 * 0 0",
    ]);
  });
});

describe("amounts (S2)", () => {
  test("principal falls into the band of each instalment's own age; after maturity all that is owed is due", async () => {
    await open({ instalments: 2, principal: 200_000 });
    await driver.clock(shanghai("2024-05-02"));
    const bands = [
      "RptDate",
      "RpyStatus",
      "OverdPrd",
      "TotOverd",
      "OverdPrinc",
      "Oved31_60Princ",
      "Oved61_90Princ",
      "CurRpyAmt",
    ];
    // Due 10 February 1 020.00 and 10 March 1 010.00; ages 29 on 10 March; 50 and 21 at the end of March; 80 and 51.
    expect(await lines(...bands)).toEqual([
      "2024-02-10 1 1 1020 1000 0 0 1020",
      "2024-03-10 1 2 2030 2000 0 0 1010",
      "2024-04-30 3 2 2030 2000 1000 1000 2030",
    ]);
  });

  test("less than one yuan overdue is told as 1", async () => {
    const account = await open();
    await driver.pay(account, "2024-02-10", 111_990);
    await driver.clock(shanghai("2024-02-12"));
    expect(await lines("RpyStatus", "OverdPrd", "TotOverd", "OverdPrinc")).toEqual(["1 1 1 0"]);
  });

  test("several payments of a day are one record and one sum", async () => {
    const account = await open();
    await driver.pay(account, "2024-02-20", 100_000);
    await driver.pay(account, "2024-02-20", 12_000, "23:59:59");
    await driver.clock(shanghai("2024-02-22"));
    expect((await lines("RptDate", "RptDateCode", "LatRpyAmt", "LatRpyDate")).slice(1)).toEqual([
      "2024-02-20 40 1120 2024-02-20",
    ]);
  });
});

describe("cut-off (§7.3)", () => {
  test("a second before midnight is in time, midnight is not", async () => {
    const account = await open();
    await driver.pay(account, "2024-02-10", 112_000, "23:59:59");
    await driver.clock(shanghai("2024-02-12"));
    expect(await lines(...status)).toEqual(["2024-02-10 30 2024-02 2024-02-10 N 0"]);
    const late = await open();
    await driver.pay(late, "2024-02-11", 112_000, "00:00:00");
    await driver.clock(shanghai("2024-02-13"));
    expect(await lines("RptDate", "RptDateCode", "RpyStatus")).toEqual(["2024-02-10 30 1", "2024-02-11 40 N"]);
  });

  test("a partial payment of arrears tells nothing before the next settlement day", async () => {
    const account = await open();
    await driver.pay(account, "2024-02-20", 111_999);
    await driver.clock(shanghai("2024-03-01"));
    expect(await lines("RptDateCode")).toEqual(["30"]);
  });
});

describe("settlement and observation (L12)", () => {
  test("two months that meet on one observation day are both told, the earlier as of its settlement day", async () => {
    // The due day of June, 1 June 2024, is a Saturday and rolls back to 31 May; 30 June is a Sunday, 1 July is due.
    const agreement = { calendar: "CN", dueDateRoll: "preceding", extraction: { roll: "following" } } as const;
    await open({ dueDay: 1 }, agreement);
    await driver.clock(shanghai("2024-07-05"));
    expect((await lines("RptDate", "Month", "SettDate")).slice(-2)).toEqual([
      "2024-06-30 2024-06 2024-06-30",
      "2024-07-01 2024-07 2024-07-01",
    ]);
  });

  test("grace moves the as-of date and the payment window, not the settlement date", async () => {
    const account = await open({}, { grace: { days: 3, movesAsOf: true } });
    await driver.pay(account, "2024-02-13", 112_000);
    await driver.pay(account, "2024-03-14", 111_000);
    await driver.clock(shanghai("2024-03-16"));
    expect(await lines(...status, "ActRpyAmt")).toEqual([
      "2024-02-13 30 2024-02 2024-02-10 N 0 1120",
      "2024-03-13 30 2024-03 2024-03-10 1 1 0",
      "2024-03-14 40 - - N 0 -",
    ]);
  });

  test("a holiday moves the due date by contract and the extraction on top", async () => {
    await open({}, { calendar: "CN", dueDateRoll: "none", extraction: { roll: "following" } });
    await driver.clock(shanghai("2024-02-20"));
    expect(await lines("RptDate", "SettDate", "RpyStatus")).toEqual(["2024-02-18 2024-02-10 1"]);
  });
});

describe("closing (S3, S4)", () => {
  const closing = ["RptDate", "RptDateCode", "Month", "SettDate", "AcctStatus", "RpyStatus", "CloseDate", "RemRepPrd"];

  test("before the month's settlement day: 20 for the month itself", async () => {
    const account = await open();
    await driver.pay(account, "2024-02-10", 112_000);
    await driver.event(account, {
      type: "early-settlement",
      eventId: "s1",
      occurredAt: shanghai("2024-03-05"),
      amount: 1_100_000,
    });
    await driver.clock(shanghai("2024-04-20"));
    expect((await lines(...closing)).slice(1)).toEqual(["2024-03-05 20 2024-03 2024-03-05 3 C 2024-03-05 0"]);
  });

  test("after it: the month after, with an empty settlement date", async () => {
    const account = await open();
    await driver.pay(account, "2024-02-10", 112_000);
    await driver.event(account, {
      type: "early-settlement",
      eventId: "s2",
      occurredAt: shanghai("2024-02-20"),
      amount: 1_100_000,
    });
    await driver.clock(shanghai("2024-04-20"));
    expect((await lines(...closing)).slice(1)).toEqual(["2024-02-20 20 2024-03  3 C 2024-02-20 0"]);
  });

  test("on the settlement day: 32", async () => {
    const account = await open({ instalments: 1, principal: 100_000 });
    await driver.pay(account, "2024-02-10", 101_000);
    await driver.clock(shanghai("2024-04-20"));
    expect(await lines(...closing)).toEqual(["2024-02-10 32 2024-02 2024-02-10 3 C 2024-02-10 0"]);
  });

  test("between settlement day and observation day one record stands for both", async () => {
    const account = await open({ instalments: 1, principal: 100_000 }, { grace: { days: 3, movesAsOf: true } });
    await driver.pay(account, "2024-02-12", 101_000);
    await driver.clock(shanghai("2024-04-20"));
    expect(await lines(...closing)).toEqual(["2024-02-12 20 2024-02 2024-02-10 3 C 2024-02-12 0"]);
  });

  test("opened and closed on one day: one record, with the basic segment", async () => {
    const account = await open();
    await driver.event(account, { type: "early-settlement", eventId: "s3", occurredAt: opened, amount: 1_200_000 });
    await driver.clock(shanghai("2024-04-20"));
    const records = await driver.records();
    expect(
      records.map((record) =>
        closing
          .concat("LoanAmt")
          .map((tag) => record.get(tag))
          .join(" "),
      ),
    ).toEqual(["2024-01-05 20 2024-01 2024-01-05 3 C 2024-01-05 0 12000"]);
  });
});

describe("a migrated book (L14)", () => {
  test("is first told with 31 on its next settlement day", async () => {
    await driver.reset(shanghai("2024-04-20"), agreementWith({}));
    await driver.open(termsWith(), shanghai("2024-04-20"), { paidInstalments: 2 });
    await driver.clock(shanghai("2024-06-12"));
    const records = await driver.records();
    const tags = ["RptDate", "RptDateCode", "LoanAmt", "RpyStatus", "OverdPrd", "CurRpyAmt", "ActRpyAmt", "LatRpyDate"];
    // Paid until 10 March; 1 100.00 of April and 1 090.00 of May are unpaid. On 10 May the older is 30 days old.
    expect(records.map((record) => tags.map((tag) => record.get(tag) ?? "-").join(" "))).toEqual([
      "2024-05-10 31 12000 1 2 1090 0 2024-03-10",
      "2024-06-10 30 - 3 3 1080 0 2024-03-10",
    ]);
  });
});

describe("changes of the contract", () => {
  test("an extension is told with the next monthly record: C and K", async () => {
    const account = await open();
    await driver.pay(account, "2024-02-09", 112_000);
    await driver.event(account, { type: "extension", eventId: "x", occurredAt: shanghai("2024-02-20"), months: 4 });
    await driver.clock(shanghai("2024-04-12"));
    expect(
      await lines("RptDate", "DueDate", "RepayPrd", "ChanTranType", "TranDate", "DueTranMon", "RemRepPrd"),
    ).toEqual(["2024-02-10 - - - - - 11", "2024-03-10 2025-05-10 16 1 2024-02-20 4 14", "2024-04-10 - - - - - 13"]);
  });

  test("prepayments of one day are one special transaction", async () => {
    const account = await open();
    for (const eventId of ["x", "y"]) {
      await driver.event(account, { type: "prepayment", eventId, occurredAt: shanghai("2024-02-01"), amount: 100_000 });
    }
    await driver.clock(shanghai("2024-02-12"));
    expect(await lines("CagOfTrdNm", "ChanTranType", "TranAmt", "ActRpyAmt", "AcctBal")).toEqual([
      "1 4 2000 2000 10000",
    ]);
  });

  test("a classification is told with its own date", async () => {
    const account = await open();
    await driver.event(account, {
      type: "classification",
      eventId: "c",
      occurredAt: shanghai("2024-01-25"),
      fiveCate: "2",
    });
    await driver.clock(shanghai("2024-02-12"));
    expect(await lines("FiveCate", "FiveCateAdjDate")).toEqual(["2 2024-01-25"]);
  });
});
