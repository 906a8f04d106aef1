import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Happening, repay, spend, TestCard } from "./testing.js";

let card: TestCard;

beforeAll(async () => {
  card = await TestCard.start();
}, 60_000);

afterAll(async () => {
  await card.close();
});

/** Code, status, letter, then the special transaction told with it. */
const tags = ["RptDate", "RptDateCode", "AcctStatus", "RpyStatus", "AcctBal", "ChanTranType", "TranDate"];

function simply(type: string): Happening {
  return { type };
}

function sold(price: number, how = "sale"): Happening {
  return { type: "claim-transfer", how, price };
}

describe("court, bad debt and write-off of a credit card (L80)", () => {
  test("each has its status; B stands over a rising digit, bills go on, K is told once and not with code 40", async () => {
    await card.beginActive();
    await card.on("2024-01-20", spend(300_000));
    expect(await card.on("2024-03-01", simply("write-off"))).toBe(422);
    // 300.00 are overdue from 1 March.
    expect(await card.on("2024-03-02", simply("legal-action"))).toBe(201);
    expect(await card.on("2024-03-02", simply("legal-action"))).toBe(422);
    await card.told("2024-03-12");
    expect(await card.on("2024-03-13", simply("bad-debt"))).toBe(201);
    expect(await card.on("2024-03-13", simply("bad-debt"))).toBe(422);
    await card.told("2024-04-12");
    expect(await card.on("2024-04-13", simply("write-off"))).toBe(201);
    expect(await card.on("2024-04-13", simply("bad-debt"))).toBe(422);
    await card.told("2024-05-12");
    expect(await card.on("2024-05-20", repay(90_000))).toBe(201);
    expect(await card.told("2024-06-12", "OverdPrd", ...tags)).toEqual([
      "0 2024-01-05 10 1 * 0 - -",
      "0 2024-02-10 30 1 N 3000 - -",
      "1 2024-03-10 30 8 1 3044 8 2024-03-02",
      "2 2024-04-10 30 51 B 3091 - -",
      "3 2024-05-10 30 52 B 3137 15 2024-04-13",
      "0 2024-05-20 40 1 N 2237 - -",
      "1 2024-06-10 30 1 1 2276 - -",
    ]);
  });
});

describe("what is overdue of a card that overdraws a deposit (L79)", () => {
  test("from the day after the overdraft on it can be marked, and is marked until nothing older is owed", async () => {
    await card.beginActive({ product: "R3" });
    await card.on("2024-01-20", spend(300_000));
    expect(await card.on("2024-01-21", simply("bad-debt"))).toBe(422);
    expect(await card.on("2024-01-22", simply("bad-debt"))).toBe(201);
    await card.told("2024-02-12");
    expect(await card.on("2024-02-13", repay(303_150))).toBe(201);
    await card.on("2024-02-20", spend(100_000));
    expect(await card.told("2024-03-12", ...tags)).toEqual([
      "2024-01-05 10 1 * 0 - -",
      "2024-02-10 30 51 B 3032 - -",
      "2024-03-10 30 1 1 1014 - -",
    ]);
  });

  test("a write-off is told as K 15 with the next bill, never in a first record of code 31", async () => {
    await card.begin({ product: "R3" }, { cards: { unactivated: "withheld" } });
    await card.on("2024-02-20", simply("activation"));
    await card.on("2024-02-21", spend(300_000));
    expect(await card.on("2024-02-23", simply("write-off"))).toBe(201);
    expect(await card.told("2024-04-12", ...tags)).toEqual([
      "2024-03-10 31 52 B 3027 - -",
      "2024-04-10 30 52 B 3074 15 2024-02-23",
    ]);
  });
});

describe("stopped (L81)", () => {
  test("nothing is spent; status 31 until it is resumed or opened again", async () => {
    await card.begin();
    expect(await card.on("2024-01-05", simply("stop-payment"))).toBe(422);
    await card.on("2024-01-05", simply("activation"));
    expect(await card.on("2024-01-05", simply("resume-payment"))).toBe(422);
    expect(await card.on("2024-01-05", simply("stop-payment"))).toBe(201);
    expect(await card.on("2024-01-05", simply("stop-payment"))).toBe(422);
    expect(await card.on("2024-01-06", spend(1))).toBe(422);
    expect(await card.on("2024-01-06", { type: "large-instalment", amount: 100_000, parts: 2 })).toBe(422);
    await card.told("2024-02-12");
    expect(await card.on("2024-02-13", simply("resume-payment"))).toBe(201);
    expect(await card.on("2024-02-13", spend(100))).toBe(201);
    expect(await card.on("2024-02-14", simply("stop-payment"))).toBe(201);
    expect(await card.on("2024-02-14", repay(100))).toBe(201);
    expect(await card.on("2024-02-20", simply("card-closing"))).toBe(201);
    expect(await card.on("2024-04-20", simply("card-reopening"))).toBe(201);
    expect(await card.told("2024-05-12", "RptDate", "InfRecType", "AcctStatus", "RpyStatus")).toEqual([
      "2024-01-05 210 31 *",
      "2024-02-10 210 31 *",
      "2024-02-20 210 4 C",
      "2024-04-20 215 - -",
      "2024-05-10 210 1 *",
    ]);
  });
});

describe("sold (L83)", () => {
  test("with the day it is over: G, K 13 at the price, nothing owed, and it is not opened again", async () => {
    await card.beginActive();
    await card.on("2024-01-05", spend(100));
    expect(await card.on("2024-01-05", sold(1))).toBe(422);
    await card.on("2024-01-20", spend(299_900));
    expect(await card.on("2024-02-20", sold(200_000))).toBe(201);
    expect(await card.on("2024-02-20", spend(1))).toBe(409);
    expect(await card.on("2024-02-21", simply("stop-payment"))).toBe(409);
    expect(await card.on("2024-04-20", simply("card-reopening"))).toBe(422);
    expect(await card.told("2024-05-12", "CloseDate", "TranAmt", "ActRpyAmt", ...tags)).toEqual([
      " - 0 2024-01-05 10 1 * 1 - -",
      " - 0 2024-02-10 30 1 N 3000 - -",
      "2024-02-20 2000 0 2024-02-20 20 4 G 0 13 2024-02-20",
    ]);
  });

  test("on a bill day it is told with 32 and no bill is made; R3 carved out with K 12", async () => {
    await card.beginActive({ product: "R3" });
    expect(await card.on("2024-01-10", sold(1))).toBe(422);
    await card.on("2024-01-20", spend(300_000));
    expect(await card.on("2024-02-10", sold(0, "carve-out"))).toBe(201);
    expect((await card.told("2024-03-12", "OvedrawBaOve180", ...tags)).at(-1)).toBe(
      "0 2024-02-10 32 4 G 0 12 2024-02-10",
    );
  });

  test("a month without a bill that a moved bill day still leaves is not told any more", async () => {
    await card.beginActive();
    await card.on("2024-01-20", spend(300_000));
    expect(await card.on("2024-02-11", { type: "bill-day-change", billDay: 25 })).toBe(201);
    expect(await card.on("2024-02-20", sold(1))).toBe(201);
    const told = await card.told("2024-04-27", "InfRecType", "RptDate", "RptDateCode", "RpyStatus");
    expect(told.slice(2)).toEqual(["210 2024-02-20 20 G"]);
  });

  test("sold in a month that was told to have no bill, it tells of the month after", async () => {
    await card.beginActive();
    await card.on("2024-01-20", spend(300_000));
    expect(await card.on("2024-02-20", { type: "bill-day-change", billDay: 1 })).toBe(201);
    await card.told("2024-03-03");
    expect(await card.on("2024-03-05", sold(1))).toBe(201);
    const told = await card.told("2024-04-03", "InfRecType", "RptDate", "Month", "SettDate", "RpyStatus");
    expect(told.slice(2)).toEqual(["215 2024-03-01 2024-03 - -", "210 2024-03-05 2024-04  G"]);
  });

  test("the parts of a large instalment are billed no more; its line is told to the day of what would have been the last", async () => {
    await card.beginActive();
    await card.on("2024-01-20", { type: "large-instalment", amount: 300_000, parts: 3 });
    await card.on("2024-01-20", spend(100));
    expect(await card.on("2024-01-25", sold(1))).toBe(201);
    const told = await card.told("2024-03-12", "RptDate", "NotIsuBal", "RemRepPrd", "SpecLine", "SpecEndDate");
    expect(told).toEqual(["2024-01-05 0 0 - -", "2024-01-25 0 0 3000 2024-04-10"]);
  });

  test("what happens to revolving loans only is refused", async () => {
    await card.beginActive();
    await card.on("2024-01-20", spend(300_000));
    for (const type of ["relief", "repayment-in-kind", "guarantor-payment"]) {
      expect(await card.on("2024-03-02", { type, amount: 100 })).toBe(422);
    }
  });
});
