import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import { bounced, found, inShort, MONTH } from "../amending/testing-late.js";
import { draw, repay, TestRevolving } from "./testing.js";

let loan: TestRevolving;

beforeAll(async () => {
  loan = await TestRevolving.start();
}, 60_000);

afterAll(async () => {
  await loan.close();
});

/** 9 000.00 drawn on 10 January, which is 3.00 of interest a day: 93.00 on 10 February, 87.00 on 10 March. */
async function begin(agreement: Partial<Agreement> = {}): Promise<void> {
  await loan.begin(agreement);
  expect(await loan.on("2024-01-10", draw(900_000))).toBe(201);
}

/** What was told from a date on, in short. */
async function told(from: string, until: string, ...tags: readonly string[]): Promise<string[]> {
  return (await loan.files(from, until)).map((line) => inShort(line, tags));
}

describe("a payment of a revolving loan that was found late (L84)", () => {
  test("principal, interest and arrears of each month told since are put right, each record whole", async () => {
    await begin();
    // On 9 February no interest was due: all of it was principal. 30 days of 3.00 and one of 1.00, then 29 of 1.00.
    expect(await loan.on("2024-03-15", found("2024-02-09", 600_000))).toBe(201);
    const code = "N00000000H0001RL2024010500000001";
    const records = (asOf: string, h: string): string =>
      `20240316 212 <Document><InAcctMdfc><BsSgmt><InfRecType>212</InfRecType><ModRecCode>${code}</ModRecCode>` +
      `<RptDate>${asOf}</RptDate><AcctType>R1</AcctType><MdfcSgmtCode>H</MdfcSgmtCode></BsSgmt>` +
      `<MdfcSgmt><AcctMthlyBlgInfSgmt>${h}</AcctMthlyBlgInfSgmt></MdfcSgmt></InAcctMdfc></Document>`;
    const arrears =
      "<OverdPrinc>0</OverdPrinc><Oved31_60Princ>0</Oved31_60Princ><Oved61_90Princ>0</Oved61_90Princ>" +
      "<Oved91_180Princ>0</Oved91_180Princ><OvedPrinc180>0</OvedPrinc180>";
    const classed = "<FiveCate>1</FiveCate><FiveCateAdjDate>2024-01-05</FiveCateAdjDate>";
    expect(await loan.files("2024-03-12", "2024-03-20")).toEqual([
      records(
        "2024-02-10",
        "<Month>2024-02</Month><SettDate>2024-02-10</SettDate><AcctStatus>2</AcctStatus><AcctBal>3000</AcctBal>" +
          `<RemRepPrd>3</RemRepPrd>${classed}<RpyStatus>1</RpyStatus><OverdPrd>1</OverdPrd><TotOverd>91</TotOverd>` +
          `${arrears}<CurRpyAmt>91</CurRpyAmt><ActRpyAmt>6000</ActRpyAmt><LatRpyDate>2024-02-09</LatRpyDate>` +
          "<CloseDate></CloseDate>",
      ),
      records(
        "2024-03-10",
        "<Month>2024-03</Month><SettDate>2024-03-10</SettDate><AcctStatus>2</AcctStatus><AcctBal>3000</AcctBal>" +
          `<RemRepPrd>2</RemRepPrd>${classed}<RpyStatus>1</RpyStatus><OverdPrd>2</OverdPrd><TotOverd>120</TotOverd>` +
          `${arrears}<CurRpyAmt>29</CurRpyAmt><ActRpyAmt>0</ActRpyAmt><LatRpyDate>2024-02-09</LatRpyDate>` +
          "<CloseDate></CloseDate>",
      ),
    ]);
    // 31 days of 1.00: as of April all is known.
    expect(await told("2024-04-01", "2024-04-12", ...MONTH)).toEqual([
      "20240411 21030 2024-04-10 3000 2 3 151 31 0 2024-02-09",
    ]);
  });

  test("penalty interest is what would have been", async () => {
    // 9 000.00 bear 2.9589 a day; what is unpaid bears 0.05 % of penalty a day.
    const interest = { dayCount: "ACT/365", penaltyRatePpm: 182_500, penaltyBase: "principal-and-interest" } as const;
    await begin({ interest: { ...interest, scheduleTolerance: 0 } });
    // 31 days: 91.73. 29 days of penalty on it until 10 March: 1.33; 29 days of interest: 85.81.
    expect(await told("2024-02-01", "2024-03-15", "TotOverd")).toEqual([
      "20240211 21030 2024-02-10 92",
      "20240311 21030 2024-03-10 179",
    ]);
    // 50.00 on 20 February: 10 days of penalty on 91.73 are 0.46, paid first; 49.54 of the interest. 19 days on 42.19 more.
    expect(await loan.on("2024-03-15", found("2024-02-20", 5000), "13:00:00")).toBe(201);
    expect(await told("2024-03-16", "2024-03-20", ...MONTH)).toEqual([
      "20240316 212H 2024-03-10 9000 1 2 128 86 50 2024-02-20",
    ]);
  });

  test("on the day of opening the record of that day is put right too", async () => {
    await loan.begin();
    expect(await loan.on("2024-01-05", draw(900_000))).toBe(201);
    expect(await loan.on("2024-01-08", found("2024-01-05", 400_000))).toBe(201);
    expect(await told("2024-01-01", "2024-01-12", ...MONTH)).toEqual([
      "20240106 22010 2024-01-05 - - - - - - -",
      "20240106 21010 2024-01-05 9000 * 0 0 0 0 2024-01-05",
      "20240109 212H 2024-01-05 5000 * 0 0 0 0 2024-01-05",
    ]);
  });

  test("arrears that would have been cleared then are not told as cleared now, nor later", async () => {
    await begin();
    expect(await loan.on("2024-02-20", found("2024-02-15", 9300))).toBe(201);
    expect(await loan.on("2024-02-22", repay(100))).toBe(201);
    expect(await told("2024-02-12", "2024-03-12", ...MONTH)).toEqual([
      // 12 days of 3.00 in February, then 17 of 2.9997: 87.00 of them rounded.
      "20240311 21030 2024-03-10 8999 1 1 87 87 94 2024-02-22",
    ]);
  });

  test("what is told on the known day tells all", async () => {
    await begin();
    expect(await loan.on("2024-03-10", found("2024-02-10", 9300), "23:00:00")).toBe(201);
    expect(await told("2024-02-12", "2024-03-20", ...MONTH)).toEqual([
      "20240311 212H 2024-02-10 9000 N 0 0 93 93 2024-02-10",
      "20240311 21030 2024-03-10 9000 1 1 87 87 0 2024-02-10",
    ]);
  });
});

describe("a payment of a revolving loan that bounced (L84)", () => {
  test("months told as paid are overdue, and what cleared no arrears is deleted", async () => {
    await begin();
    expect(await loan.on("2024-02-10", { ...repay(5000), eventId: "part" })).toBe(201);
    expect(await loan.on("2024-02-20", { ...repay(4300), eventId: "rest" })).toBe(201);
    expect(await loan.on("2024-03-10", repay(8700))).toBe(201);
    expect(await loan.on("2024-03-15", bounced("part"))).toBe(201);
    expect(await told("2024-02-01", "2024-03-20", ...MONTH)).toEqual([
      "20240211 21030 2024-02-10 9000 1 1 43 93 50 2024-02-10",
      "20240221 21040 2024-02-20 9000 N 0 0 - - 2024-02-20",
      "20240311 21030 2024-03-10 9000 N 0 0 87 130 2024-03-10",
      "20240316 213J 2024-02-20 - - - - - - -",
      "20240316 212H 2024-02-10 9000 1 1 93 93 0 2024-01-05",
      "20240316 212H 2024-03-10 9000 1 1 50 87 130 2024-03-10",
    ]);
    expect((await loan.files("2024-03-16", "2024-03-20"))[0]).toBe(
      "20240316 213 <Document><InAcctDel><InfRecType>213</InfRecType>" +
        "<DelRecCode>N00000000H0001RL2024010500000001</DelRecCode><DelSgmtCode>J</DelSgmtCode>" +
        "<DelStartDate>2024-02-20</DelStartDate><DelEndDate>2024-02-20</DelEndDate></InAcctDel></Document>",
    );
    // Cleared at last.
    expect(await loan.on("2024-03-21", repay(5000))).toBe(201);
    expect(await told("2024-03-21", "2024-03-25", ...MONTH)).toEqual([
      "20240322 21040 2024-03-21 9000 N 0 0 - - 2024-03-21",
    ]);
  });

  test("a clearing that stays one but reads otherwise is put right", async () => {
    await begin();
    expect(await loan.on("2024-02-05", { ...repay(300_000), eventId: "gone" })).toBe(201);
    // 26 days of 3.00 and 5 of 2.00.
    expect(await loan.on("2024-02-20", repay(9300))).toBe(201);
    expect(await loan.on("2024-02-25", bounced("gone"))).toBe(201);
    expect(await told("2024-02-01", "2024-03-01", "AcctBal", "TotOverd", "LatRpyAmt", "LatRpyDate")).toEqual([
      "20240211 21030 2024-02-10 6000 88 - 2024-02-05",
      "20240221 21040 2024-02-20 5995 0 93 2024-02-20",
      "20240226 212H 2024-02-10 9000 93 - 2024-01-05",
      "20240226 212J 2024-02-20 9000 0 93 2024-02-20",
    ]);
  });

  test("one that was found late and bounced is put right each time, as it was known before", async () => {
    await begin();
    expect(await loan.on("2024-02-20", found("2024-02-10", 9300, "late"))).toBe(201);
    expect(await loan.on("2024-02-25", bounced("late"))).toBe(201);
    expect(await told("2024-02-12", "2024-03-01", ...MONTH)).toEqual([
      "20240221 212H 2024-02-10 9000 N 0 0 93 93 2024-02-10",
      "20240226 212H 2024-02-10 9000 1 1 93 93 0 2024-01-05",
    ]);
  });

  test("found and bounced on one day, nothing was otherwise; two of one day are one correction", async () => {
    await begin();
    expect(await loan.on("2024-02-20", found("2024-02-10", 9300, "late"))).toBe(201);
    expect(await loan.on("2024-02-20", bounced("late"), "11:00:00")).toBe(201);
    expect(await told("2024-02-12", "2024-02-22", ...MONTH)).toEqual([]);
    expect(await loan.on("2024-02-22", found("2024-02-10", 5000), "13:00:00")).toBe(201);
    expect(await loan.on("2024-02-22", found("2024-02-09", 100_000), "14:00:00")).toBe(201);
    // 30 days of 3.00, one of 2.6667: 92.67 fall due, 50.00 of it are paid.
    expect(await told("2024-02-12", "2024-03-01", ...MONTH)).toEqual([
      "20240223 212H 2024-02-10 8000 1 1 43 93 1050 2024-02-10",
    ]);
  });
});

describe("together with what else became known that day", () => {
  test("name, new code and payment: the name first, all under the old code, then the 211", async () => {
    await begin();
    const borrower = { name: "示例乙", idType: "10", idNum: "999999199001010024" };
    expect(await loan.on("2024-02-20", found("2024-02-10", 9300))).toBe(201);
    expect(await loan.on("2024-02-20", { type: "code-change" }, "11:00:00")).toBe(201);
    expect(await loan.on("2024-02-20", { type: "identity-correction", borrower }, "12:00:00")).toBe(201);
    expect(await told("2024-02-12", "2024-03-12", "ModRecCode", "NwBnesCode", "AcctCode", "Name")).toEqual([
      "20240221 212B 2024-02-10 N00000000H0001RL2024010500000001 - - 示例乙",
      "20240221 212H 2024-02-10 N00000000H0001RL2024010500000001 - - -",
      "20240221 211  - N00000000H0001RL2024022000000001 - -",
      "20240311 21030 2024-03-10 - - N00000000H0001RL2024022000000001 示例乙",
    ]);
  });

  test("void on that day: the account is deleted, and nothing is put right", async () => {
    await begin();
    expect(await loan.on("2024-02-20", found("2024-02-10", 9300))).toBe(201);
    expect(await loan.on("2024-02-20", { type: "void" }, "11:00:00")).toBe(201);
    expect(await told("2024-02-12", "2024-03-12", "DelRecCode")).toEqual([
      "20240221 214  N00000000H0001RL2024010500000001",
    ]);
    expect(await loan.on("2024-03-12", found("2024-02-10", 100), "13:00:00")).toBe(409);
  });
});

describe("what is refused (L20, L84)", () => {
  test("too much, too early, twice, or what is not there", async () => {
    await begin();
    expect(await loan.on("2024-02-20", { ...repay(100), eventId: "own" })).toBe(201);
    expect(await loan.on("2024-02-21", found("2024-01-04", 100))).toBe(422);
    // Nothing was drawn yet.
    expect(await loan.on("2024-02-21", found("2024-01-09", 100))).toBe(422);
    expect(await loan.on("2024-02-21", found("2024-02-09", 900_001))).toBe(422);
    expect(await loan.on("2024-02-21", { ...draw(100), effectiveDate: "2024-02-19" })).toBe(422);
    expect(await loan.on("2024-02-21", bounced("none"))).toBe(409);
    expect(await loan.on("2024-02-21", bounced("own"))).toBe(201);
    expect(await loan.on("2024-02-21", bounced("own"))).toBe(422);
  });

  test("where a draw would have been beyond the limit, or made while something was overdue", async () => {
    await loan.begin();
    expect(await loan.on("2024-01-10", draw(1_900_000))).toBe(201);
    expect(await loan.on("2024-01-20", { ...repay(500_000), eventId: "room" })).toBe(201);
    expect(await loan.on("2024-01-25", draw(500_000))).toBe(201);
    expect(await loan.on("2024-01-30", bounced("room"))).toBe(422);
    await begin();
    expect(await loan.on("2024-02-10", { ...repay(9300), eventId: "due" })).toBe(201);
    expect(await loan.on("2024-02-12", draw(100))).toBe(201);
    expect(await loan.on("2024-02-20", bounced("due"))).toBe(422);
  });

  test("but not where the limit was lowered, or the line ended, on the day of a draw and after it", async () => {
    await begin();
    expect(await loan.on("2024-01-20", draw(300_000))).toBe(201);
    expect(await loan.onLine("2024-01-20", { type: "limit-change", limit: 100_000 }, "11:00:00")).toBe(201);
    expect(await loan.on("2024-01-25", found("2024-01-15", 1000))).toBe(201);
    await begin();
    expect(await loan.onLine("2024-01-20", { type: "limit-change", limit: 100_000 })).toBe(201);
    expect(await loan.onLine("2024-01-20", { type: "limit-change", limit: 1_300_000 }, "11:00:00")).toBe(201);
    expect(await loan.on("2024-01-20", { ...repay(100_000), eventId: "room" }, "12:00:00")).toBe(201);
    expect(await loan.on("2024-01-21", draw(500_000))).toBe(201);
    expect(await loan.onLine("2024-01-21", { type: "limit-change", limit: 2_000_000 }, "11:00:00")).toBe(201);
    expect(await loan.on("2024-01-25", bounced("room"))).toBe(422);
    await begin();
    expect(await loan.on("2024-01-20", draw(300_000))).toBe(201);
    expect(await loan.onLine("2024-01-20", { type: "line-end" }, "11:00:00")).toBe(201);
    expect(await loan.on("2024-01-25", found("2024-01-15", 1000))).toBe(201);
  });

  test("where a later repayment would have been more than was owed", async () => {
    await begin();
    expect(await loan.on("2024-01-20", repay(899_900))).toBe(201);
    expect(await loan.on("2024-01-25", found("2024-01-15", 200))).toBe(422);
    expect(await loan.on("2024-01-25", found("2024-01-15", 100))).toBe(201);
  });

  test.each([
    [{ type: "legal-action" }, "2024-02-12"],
    [{ type: "bad-debt" }, "2024-02-12"],
    [{ type: "write-off" }, "2024-02-12"],
    [{ type: "relief", amount: 100 }, "2024-02-12"],
    [{ type: "repayment-in-kind", amount: 100 }, "2024-02-12"],
    [{ type: "guarantor-payment", amount: 100 }, "2024-02-12"],
  ])("where a %o counts for that day or a later one", async (event, date) => {
    await begin();
    expect(await loan.on(date, event)).toBe(201);
    expect(await loan.on("2024-02-20", found(date, 100))).toBe(422);
    expect(await loan.on("2024-02-20", found("2024-02-01", 100))).toBe(422);
    expect(await loan.on("2024-02-20", found("2024-02-13", 100))).toBe(201);
  });

  test("where the account would have closed before, and (409) where it is closed or its claim sold", async () => {
    await begin();
    expect(await loan.on("2024-04-10", repay(9300 + 8700 + 9300))).toBe(201);
    expect(await loan.on("2024-05-07", found("2024-05-05", 907_500))).toBe(422);
    expect(await loan.on("2024-05-07", found("2024-05-05", 907_400))).toBe(201);
    expect(await loan.on("2024-05-08", repay(100))).toBe(201);
    expect(await loan.on("2024-05-09", found("2024-05-08", 1))).toBe(409);
    await begin();
    expect(await loan.on("2024-01-20", { type: "claim-transfer", how: "sale", price: 1 })).toBe(201);
    expect(await loan.on("2024-01-20", found("2024-01-15", 100), "11:00:00")).toBe(409);
    expect(await loan.on("2024-01-21", found("2024-01-15", 100))).toBe(409);
  });
});
