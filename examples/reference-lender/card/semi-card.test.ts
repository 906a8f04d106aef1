import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repay, simply, spend, TestCard } from "./testing.js";

let card: TestCard;

beforeAll(async () => {
  card = await TestCard.start();
}, 60_000);

afterAll(async () => {
  await card.close();
});

const tags = ["RptDate", "RptDateCode", "AcctBal", "RpyStatus", "OvedrawBaOve180", "ActRpyAmt", "LatRpyDate"];

describe("what is told of a card that overdraws a deposit (L50, L55, L56)", () => {
  test("segment H has the elements of an R3 and no other", async () => {
    await card.beginActive({ product: "R3" });
    await card.on("2024-01-05", spend(50), "11:00:00");
    const [opening] = await card.xml("2024-01-06");
    expect(opening?.slice(opening.indexOf("<AcctMthlyBlgInfSgmt>"))).toBe(
      "<AcctMthlyBlgInfSgmt><Month>2024-01</Month><SettDate></SettDate><AcctStatus>1</AcctStatus><AcctBal>1</AcctBal><FiveCate>1</FiveCate><FiveCateAdjDate>2024-01-05</FiveCateAdjDate><RpyStatus>1</RpyStatus><OvedrawBaOve180>0</OvedrawBaOve180><ActRpyAmt>0</ActRpyAmt><LatRpyDate>2024-01-05</LatRpyDate><CloseDate></CloseDate></AcctMthlyBlgInfSgmt></InAcctInf></Document>",
    );
    expect(opening).toContain("<BusiLines>2</BusiLines><BusiDtlLines>71</BusiDtlLines>");
  });

  test("overdrawn, the oldest paid back first, all paid back: bands of days, N, then *; no code 40", async () => {
    await card.beginActive({ product: "R3" });
    await card.on("2024-01-20", spend(100_000));
    // 21 days of 1 000.00 are 10.50 on 10 February; 29 of 1 010.50 are 14.65 on 10 March.
    await card.on("2024-03-20", spend(5000));
    expect(await card.on("2024-03-20", repay(100_000), "11:00:00")).toBe(201);
    // Left on 20 March are 10.50, 14.65 and 50.00: 10 days of 1 025.15 and 21 of 75.15 are 5.91 on 10 April.
    expect(await card.on("2024-04-15", repay(8107))).toBe(422);
    await card.on("2024-04-15", repay(8106));
    // 5 days of 81.06 are 0.20 on 10 May, an overdraft of that day.
    await card.on("2024-06-10", repay(20));
    expect(await card.told("2024-07-11", ...tags)).toEqual([
      "2024-01-05 10 0 * 0 0 2024-01-05",
      "2024-02-10 30 1011 1 0 0 2024-01-05",
      "2024-03-10 30 1025 2 0 0 2024-01-05",
      "2024-04-10 30 81 2 0 1000 2024-03-20",
      "2024-05-10 30 1 1 0 81 2024-04-15",
      "2024-06-10 30 0 N 0 0 2024-06-10",
      "2024-07-10 30 0 * 0 0 2024-06-10",
    ]);
  });

  test("used and paid back within the period is N; what is older than 180 days is told apart", async () => {
    await card.beginActive({ product: "R3", annualRatePpm: 0 });
    await card.on("2024-01-20", spend(100_000));
    await card.on("2024-01-20", repay(100_000), "11:00:00");
    await card.on("2024-02-20", spend(30_000));
    // Of 20 February: 172 days on 10 August, 203 on 10 September.
    await card.on("2024-05-01", spend(20_000));
    expect((await card.told("2024-09-11", ...tags.slice(0, 5))).slice(1)).toEqual([
      "2024-02-10 30 0 N 0",
      "2024-03-10 30 300 1 0",
      "2024-04-10 30 300 2 0",
      "2024-05-10 30 500 3 0",
      "2024-06-10 30 500 4 0",
      "2024-07-10 30 500 5 0",
      "2024-08-10 30 500 6 0",
      "2024-09-10 30 500 7 300",
    ]);
  });

  test("closed; what only credit cards have is refused", async () => {
    await card.beginActive({ product: "R3" });
    expect(await card.on("2024-01-20", { type: "large-instalment", amount: 100, parts: 2 })).toBe(422);
    expect(await card.on("2024-01-20", { type: "bill-day-change", billDay: 20 })).toBe(422);
    await card.on("2024-02-10", simply("card-closing"));
    expect(await card.on("2024-05-20", simply("card-reopening"))).toBe(422);
    expect((await card.told("2024-06-11", "RptDateCode", "AcctStatus", "RpyStatus", "CloseDate")).slice(1)).toEqual([
      "32 4 C 2024-02-10",
    ]);
  });
});
