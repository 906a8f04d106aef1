import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bounced, found, inShort, MONTH } from "../amending/testing-late.js";
import { repay, simply, spend, TestCard } from "./testing.js";

let card: TestCard;

beforeAll(async () => {
  card = await TestCard.start();
}, 60_000);

afterAll(async () => {
  await card.close();
});

/**
 * 3 000.00 spent on 20 January: the bill of 10 February, of which 300.00 fall due on 1 March. Unpaid it bears 1.50 a day, so
 * that the bill of 10 March is 3 043.50, of which 274.35 fall due on 30 March.
 */
async function begin(): Promise<void> {
  await card.beginActive();
  expect(await card.on("2024-01-20", spend(300_000))).toBe(201);
}

/** What was told from a date on, in short. */
async function told(from: string, until: string, ...tags: readonly string[]): Promise<string[]> {
  return (await card.files(from, until)).map((line) => inShort(line, tags));
}

const code = "N00000000H0001CD2024010500000001";

describe("a payment of a card that was found late (L84)", () => {
  test("interest, bills and minimums of each month told since are put right, each record whole", async () => {
    await begin();
    // Before the due date: 18 days of 1.50 and 11 of 1.00 with the bill of March, 2 038.00, of which 203.80 fall due; 31 of 1.019.
    expect(await card.on("2024-04-15", found("2024-02-28", 100_000))).toBe(201);
    const record = (asOf: string, h: string): string =>
      `20240416 212 <Document><InAcctMdfc><BsSgmt><InfRecType>212</InfRecType><ModRecCode>${code}</ModRecCode>` +
      `<RptDate>${asOf}</RptDate><AcctType>R2</AcctType><MdfcSgmtCode>H</MdfcSgmtCode></BsSgmt>` +
      `<MdfcSgmt><AcctMthlyBlgInfSgmt>${h}</AcctMthlyBlgInfSgmt></MdfcSgmt></InAcctMdfc></Document>`;
    const classed = "<FiveCate>1</FiveCate><FiveCateAdjDate>2024-01-05</FiveCateAdjDate>";
    expect(await card.files("2024-04-12", "2024-04-20")).toEqual([
      record(
        "2024-03-10",
        "<Month>2024-03</Month><SettDate>2024-03-10</SettDate><AcctStatus>1</AcctStatus><AcctBal>2038</AcctBal>" +
          "<PridAcctBal>2038</PridAcctBal><UsedAmt>2038</UsedAmt><NotIsuBal>0</NotIsuBal><RemRepPrd>0</RemRepPrd>" +
          `${classed}<RpyStatus>N</RpyStatus><RpyPrct>100</RpyPrct><OverdPrd>0</OverdPrd><TotOverd>0</TotOverd>` +
          "<CurRpyAmt>300</CurRpyAmt><ActRpyAmt>1000</ActRpyAmt><LatRpyDate>2024-02-28</LatRpyDate><CloseDate></CloseDate>",
      ),
      record(
        "2024-04-10",
        "<Month>2024-04</Month><SettDate>2024-04-10</SettDate><AcctStatus>1</AcctStatus><AcctBal>2070</AcctBal>" +
          "<PridAcctBal>2070</PridAcctBal><UsedAmt>2070</UsedAmt><NotIsuBal>0</NotIsuBal><RemRepPrd>0</RemRepPrd>" +
          `${classed}<RpyStatus>1</RpyStatus><RpyPrct>0</RpyPrct><OverdPrd>1</OverdPrd><TotOverd>204</TotOverd>` +
          "<CurRpyAmt>204</CurRpyAmt><ActRpyAmt>0</ActRpyAmt><LatRpyDate>2024-02-28</LatRpyDate><CloseDate></CloseDate>",
      ),
    ]);
    // 2 069.59 bear 31.04 in 30 days; 186.58 more have fallen due.
    expect(await told("2024-05-01", "2024-05-12", ...MONTH)).toEqual([
      "20240511 21030 2024-05-10 2101 2 2 390 187 0 2024-02-28",
    ]);
  });

  test("paid before its due date a bill bears no interest, and what came with it is gone", async () => {
    await begin();
    expect(await card.on("2024-03-15", found("2024-03-01", 300_000))).toBe(201);
    expect(await told("2024-02-12", "2024-04-12", ...MONTH)).toEqual([
      "20240311 21030 2024-03-10 3044 1 1 300 300 0 2024-01-05",
      "20240316 212H 2024-03-10 0 N 0 0 300 3000 2024-03-01",
      "20240411 21030 2024-04-10 0 * 0 0 0 0 2024-03-01",
    ]);
  });

  test("arrears that would have been cleared then are not told as cleared now, nor later", async () => {
    await begin();
    expect(await card.on("2024-03-20", found("2024-03-15", 30_000))).toBe(201);
    expect(await card.on("2024-03-22", repay(10_000))).toBe(201);
    // 5 days of 1.5218, 7 of 1.3718, 19 of 1.3218.
    expect(await told("2024-03-12", "2024-04-12", ...MONTH)).toEqual([
      "20240411 21030 2024-04-10 2686 1 1 174 274 400 2024-03-22",
    ]);
  });

  test("as of the known day all is known, as of the day before nothing", async () => {
    await begin();
    expect(await card.on("2024-04-10", found("2024-02-28", 30_000), "23:00:00")).toBe(201);
    expect(await told("2024-02-12", "2024-04-20", ...MONTH)).toEqual([
      "20240311 21030 2024-03-10 3044 1 1 300 300 0 2024-01-05",
      // 18 days of 1.50, 11 of 1.35.
      "20240411 212H 2024-03-10 2742 N 0 0 300 300 2024-02-28",
      // 274.19 of 2 741.85, which bear 42.50.
      "20240411 21030 2024-04-10 2784 1 1 274 274 0 2024-02-28",
    ]);
  });

  test("the record of the opening is put right; of two records of a month only the newer", async () => {
    await card.beginActive();
    expect(await card.on("2024-01-05", spend(100_000))).toBe(201);
    expect(await card.on("2024-01-08", found("2024-01-05", 40_000))).toBe(201);
    expect(await told("2024-01-07", "2024-01-12", "Month", ...MONTH)).toEqual([
      "20240109 212H 2024-01-05 2024-01 600 * 0 0 0 0 2024-01-05",
    ]);
    await card.begin({}, { cards: { unactivated: "withheld" } });
    expect(await card.on("2024-02-02", simply("activation"))).toBe(201);
    expect(await card.on("2024-02-02", spend(100_000), "11:00:00")).toBe(201);
    expect(await card.on("2024-02-15", found("2024-02-02", 40_000))).toBe(201);
    expect(await told("2024-02-01", "2024-02-20", "Month", ...MONTH)).toEqual([
      "20240203 21010 2024-02-02 2024-02 1000 * 0 0 0 0 2024-01-05",
      "20240211 21030 2024-02-10 2024-02 1000 N 0 0 0 0 2024-01-05",
      "20240216 212H 2024-02-10 2024-02 600 N 0 0 0 400 2024-02-02",
    ]);
  });
});

describe("a payment of a card that bounced (L84)", () => {
  test("what was told as paid is overdue, and what cleared no arrears is deleted", async () => {
    await begin();
    expect(await card.on("2024-03-15", { ...repay(30_000), eventId: "gone" })).toBe(201);
    expect(await card.on("2024-04-15", bounced("gone"))).toBe(201);
    expect(await told("2024-03-01", "2024-04-20", ...MONTH)).toEqual([
      "20240311 21030 2024-03-10 3044 1 1 300 300 0 2024-01-05",
      "20240316 21040 2024-03-15 2744 N 0 0 - - 2024-03-15",
      "20240411 21030 2024-04-10 2787 1 1 274 274 300 2024-03-15",
      "20240416 213J 2024-03-15 - - - - - - -",
      "20240416 212H 2024-04-10 3091 2 2 574 274 0 2024-01-05",
    ]);
    expect((await card.files("2024-04-16", "2024-04-20"))[0]).toBe(
      `20240416 213 <Document><InAcctDel><InfRecType>213</InfRecType><DelRecCode>${code}</DelRecCode>` +
        "<DelSgmtCode>J</DelSgmtCode><DelStartDate>2024-03-15</DelStartDate><DelEndDate>2024-03-15</DelEndDate></InAcctDel></Document>",
    );
    // Cleared at last.
    expect(await card.on("2024-04-21", repay(60_000))).toBe(201);
    expect(await told("2024-04-21", "2024-04-25", ...MONTH)).toEqual([
      "20240422 21040 2024-04-21 2491 N 0 0 - - 2024-04-21",
    ]);
  });

  test("a clearing that stays one but reads otherwise is put right, and again when that turns out wrong", async () => {
    await begin();
    expect(await card.on("2024-03-15", repay(30_000))).toBe(201);
    expect(await card.on("2024-03-20", found("2024-03-12", 10_000, "late"))).toBe(201);
    expect(await card.on("2024-03-25", bounced("late"))).toBe(201);
    expect(await told("2024-03-12", "2024-03-28", "AcctBal", "TotOverd", "LatRpyAmt", "LatRpyDate")).toEqual([
      "20240316 21040 2024-03-15 2744 0 300 2024-03-15",
      "20240321 212J 2024-03-15 2644 0 300 2024-03-15",
      "20240326 212J 2024-03-15 2744 0 300 2024-03-15",
    ]);
  });

  test("found and bounced on one day, nothing was otherwise; two of one day are one correction", async () => {
    await begin();
    expect(await card.on("2024-03-15", found("2024-02-28", 30_000, "late"))).toBe(201);
    expect(await card.on("2024-03-15", bounced("late"), "11:00:00")).toBe(201);
    expect(await told("2024-03-12", "2024-03-18", ...MONTH)).toEqual([]);
    expect(await card.on("2024-03-20", found("2024-02-28", 20_000))).toBe(201);
    expect(await card.on("2024-03-20", found("2024-02-20", 10_000), "11:00:00")).toBe(201);
    // 10 days of 1.50, 8 of 1.45, 11 of 1.35.
    expect(await told("2024-03-12", "2024-03-25", ...MONTH)).toEqual([
      "20240321 212H 2024-03-10 2741 N 0 0 300 300 2024-02-28",
    ]);
  });
});

describe("a card that overdraws a deposit", () => {
  test("is put right month by month, and tells nothing of a clearing", async () => {
    await card.beginActive({ product: "R3" });
    expect(await card.on("2024-01-20", spend(300_000))).toBe(201);
    expect(await card.on("2024-03-15", { ...found("2024-01-25", 300_000), eventId: "late" })).toBe(201);
    // 5 days of 1.50 became overdrawn with the first bill; 29 days of 0.00375 with the second.
    const semi = ["AcctType", "AcctBal", "RpyStatus", "OvedrawBaOve180", "ActRpyAmt", "LatRpyDate"];
    expect(await told("2024-02-01", "2024-03-20", ...semi)).toEqual([
      "20240211 21030 2024-02-10 R3 3032 1 0 0 2024-01-05",
      "20240311 21030 2024-03-10 R3 3075 2 0 0 2024-01-05",
      "20240316 212H 2024-02-10 R3 8 1 0 3000 2024-01-25",
      "20240316 212H 2024-03-10 R3 8 1 0 0 2024-01-25",
    ]);
    expect(await card.on("2024-03-21", bounced("late"))).toBe(201);
    expect(await told("2024-03-21", "2024-03-25", ...semi)).toEqual([
      "20240322 212H 2024-02-10 R3 3032 1 0 0 2024-01-05",
      "20240322 212H 2024-03-10 R3 3075 2 0 0 2024-01-05",
    ]);
  });
});

describe("together with what else became known that day", () => {
  test("name, new code and payment: the name first, all under the old code, then the 211", async () => {
    await begin();
    const borrower = { name: "示例乙", idType: "10", idNum: "999999199001010024" };
    expect(await card.on("2024-03-15", found("2024-02-28", 30_000))).toBe(201);
    expect(await card.on("2024-03-15", { type: "code-change" }, "11:00:00")).toBe(201);
    expect(await card.on("2024-03-15", { type: "identity-correction", borrower }, "12:00:00")).toBe(201);
    expect(await told("2024-03-12", "2024-04-12", "ModRecCode", "NwBnesCode", "AcctCode", "Name")).toEqual([
      `20240316 212B 2024-03-10 ${code} - - 示例乙`,
      `20240316 212H 2024-03-10 ${code} - - -`,
      "20240316 211  - N00000000H0001CD2024031500000001 - -",
      "20240411 21030 2024-04-10 - - N00000000H0001CD2024031500000001 示例乙",
    ]);
  });

  test("void on that day: the card is deleted, and nothing is put right", async () => {
    await begin();
    expect(await card.on("2024-03-15", found("2024-02-28", 30_000))).toBe(201);
    expect(await card.on("2024-03-15", { type: "void" }, "11:00:00")).toBe(201);
    expect(await told("2024-03-12", "2024-04-12", "DelRecCode")).toEqual([`20240316 214  ${code}`]);
    expect(await card.on("2024-04-12", found("2024-02-28", 100), "13:00:00")).toBe(409);
  });
});

describe("what is refused (L20, L84)", () => {
  test("too much, too early, twice, or what is not there", async () => {
    await begin();
    expect(await card.on("2024-02-20", { ...repay(100), eventId: "own" })).toBe(201);
    expect(await card.on("2024-02-21", found("2024-01-04", 100))).toBe(422);
    expect(await card.on("2024-02-21", found("2024-01-19", 100))).toBe(422);
    expect(await card.on("2024-02-21", found("2024-02-19", 300_001))).toBe(422);
    expect(await card.on("2024-02-21", { ...spend(100), effectiveDate: "2024-02-19" })).toBe(422);
    expect(await card.on("2024-02-21", bounced("none"))).toBe(409);
    expect(await card.on("2024-02-21", bounced("own"))).toBe(201);
    expect(await card.on("2024-02-21", bounced("own"))).toBe(422);
  });

  test("where something would have been spent beyond the limit, or while something was overdue", async () => {
    await card.beginActive();
    expect(await card.on("2024-01-20", spend(1_900_000))).toBe(201);
    expect(await card.on("2024-01-22", { ...repay(500_000), eventId: "room" })).toBe(201);
    expect(await card.on("2024-01-25", spend(500_000))).toBe(201);
    expect(await card.on("2024-01-30", bounced("room"))).toBe(422);
    await begin();
    expect(await card.on("2024-02-28", { ...repay(30_000), eventId: "due" })).toBe(201);
    expect(await card.on("2024-03-03", spend(100))).toBe(201);
    expect(await card.on("2024-03-05", bounced("due"))).toBe(422);
  });

  test("but not where the limit was lowered, or the line ended, on the day of a purchase and after it", async () => {
    await begin();
    expect(await card.onLine("2024-01-20", { type: "limit-change", limit: 100_000 }, "11:00:00")).toBe(201);
    expect(await card.on("2024-01-25", found("2024-01-20", 1000))).toBe(201);
    await card.beginActive();
    expect(await card.on("2024-01-18", spend(1_900_000))).toBe(201);
    expect(await card.on("2024-01-19", { ...repay(100_000), eventId: "room" })).toBe(201);
    expect(await card.on("2024-01-20", spend(200_000))).toBe(201);
    expect(await card.onLine("2024-01-20", { type: "limit-change", limit: 3_000_000 }, "11:00:00")).toBe(201);
    expect(await card.on("2024-01-25", bounced("room"))).toBe(422);
    await begin();
    expect(await card.onLine("2024-01-20", { type: "line-end" }, "11:00:00")).toBe(201);
    expect(await card.on("2024-01-25", found("2024-01-20", 1000))).toBe(201);
  });

  test("where a later repayment would have been more than was owed", async () => {
    await begin();
    expect(await card.on("2024-01-25", repay(299_900))).toBe(201);
    expect(await card.on("2024-01-28", found("2024-01-22", 200))).toBe(422);
    expect(await card.on("2024-01-28", found("2024-01-22", 100))).toBe(201);
  });

  test.each([
    [{ type: "legal-action" }, "2024-03-03"],
    [{ type: "bad-debt" }, "2024-03-03"],
    [{ type: "write-off" }, "2024-03-03"],
    [{ type: "large-instalment", amount: 1000, parts: 2 }, "2024-02-20"],
    [{ type: "bill-day-change", billDay: 20 }, "2024-02-20"],
  ])("where a %o counts for that day or a later one", async (event, date) => {
    await begin();
    expect(await card.on(date, event)).toBe(201);
    expect(await card.on("2024-03-15", found(date, 100))).toBe(422);
    expect(await card.on("2024-03-15", found("2024-02-01", 100))).toBe(422);
    expect(await card.on("2024-03-15", found("2024-03-04", 100))).toBe(201);
  });

  test("where the card was closed and opened again, and (409) where it is closed or sold", async () => {
    await begin();
    expect(await card.on("2024-01-25", { ...repay(300_000), eventId: "all" })).toBe(201);
    expect(await card.on("2024-01-26", simply("card-closing"))).toBe(201);
    expect(await card.on("2024-01-26", bounced("all"), "11:00:00")).toBe(409);
    expect(await card.on("2024-02-01", bounced("all"))).toBe(409);
    expect(await card.on("2024-03-15", simply("card-reopening"))).toBe(201);
    expect(await card.on("2024-03-16", bounced("all"))).toBe(422);
    expect(await card.on("2024-03-16", spend(1000))).toBe(201);
    expect(await card.on("2024-03-17", found("2024-03-16", 1000))).toBe(201);
    await begin();
    expect(await card.on("2024-02-20", { type: "claim-transfer", how: "sale", price: 1 })).toBe(201);
    expect(await card.on("2024-02-21", found("2024-02-15", 100))).toBe(409);
  });

  test("what lies more than 24 months back", async () => {
    await card.begin({}, {}, { expiryDate: "2027-01-05" });
    expect(await card.on("2024-01-05", simply("activation"))).toBe(201);
    expect(await card.on("2024-01-20", spend(300_000))).toBe(201);
    expect(await card.on("2026-02-20", found("2024-02-19", 100))).toBe(422);
    expect(await card.on("2026-02-20", found("2024-02-20", 100))).toBe(201);
    expect(await told("2026-02-21", "2026-02-21", "AcctBal")).toHaveLength(24);
  });
});
