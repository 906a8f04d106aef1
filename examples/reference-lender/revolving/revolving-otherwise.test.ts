import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draw, type Happening, repay, TestRevolving } from "./testing.js";

let loan: TestRevolving;

beforeAll(async () => {
  loan = await TestRevolving.start();
}, 60_000);

afterAll(async () => {
  await loan.close();
});

/** Status, letter, overdue total, received, then the special transaction told with it. */
const tags = ["RptDate", "RptDateCode", "AcctStatus", "RpyStatus", "TotOverd", "ActRpyAmt", "ChanTranType", "TranDate"];

function simply(type: string): Happening {
  return { type };
}

function sold(price: number, how = "sale"): Happening {
  return { type: "claim-transfer", how, price };
}

/** 9 000.00 from 10 January on: 93.00 fall due on 10 February, 87.00 on 10 March, 93.00 on 10 April. */
async function drawn(): Promise<void> {
  expect(await loan.on("2024-01-10", draw(900_000))).toBe(201);
}

describe("court, bad debt and write-off (L80)", () => {
  test("each has its status, before it the graver one; B stands over a rising digit, K 8 and K 15 are told once", async () => {
    await loan.begin();
    await drawn();
    expect(await loan.on("2024-02-12", simply("legal-action"))).toBe(201);
    await loan.told("2024-03-12");
    expect(await loan.on("2024-03-13", simply("bad-debt"))).toBe(201);
    await loan.told("2024-04-12");
    expect(await loan.on("2024-04-13", simply("write-off"))).toBe(201);
    expect(await loan.told("2024-07-03", ...tags)).toEqual([
      "2024-01-05 10 1 * 0 0 - -",
      "2024-02-10 30 2 1 93 0 - -",
      "2024-03-10 30 8 1 180 0 8 2024-02-12",
      "2024-04-10 30 41 B 273 0 - -",
      "2024-05-05 30 42 B 9348 0 15 2024-04-13",
      "2024-06-30 30 42 B 9348 0 - -",
    ]);
  });

  test("they are over with the first day at whose end nothing is overdue", async () => {
    await loan.begin();
    await drawn();
    await loan.on("2024-02-12", simply("legal-action"));
    await loan.on("2024-02-12", simply("write-off"), "11:00:00");
    expect(await loan.on("2024-02-15", repay(9300))).toBe(201);
    expect(await loan.told("2024-04-12", "RptDate", "RptDateCode", "AcctStatus", "RpyStatus")).toEqual([
      "2024-01-05 10 1 *",
      "2024-02-10 30 2 1",
      "2024-02-15 40 1 N",
      "2024-03-10 30 2 1",
      "2024-04-10 30 2 2",
    ]);
    // Both were of the one day and of two types.
    const texts = (await loan.driver.texts()).join("");
    expect(texts.match(/<ChanTranType>\d+/gu)).toEqual(["<ChanTranType>8", "<ChanTranType>15"]);
  });

  test("none without what was overdue at the end of the day before and is unpaid; none a second time", async () => {
    await loan.begin();
    await drawn();
    for (const type of ["legal-action", "bad-debt", "write-off"]) {
      expect(await loan.on("2024-02-10", simply(type))).toBe(422);
    }
    expect(await loan.on("2024-02-12", simply("legal-action"))).toBe(201);
    expect(await loan.on("2024-02-12", simply("legal-action"))).toBe(422);
    expect(await loan.on("2024-02-12", simply("write-off"))).toBe(201);
    expect(await loan.on("2024-02-12", simply("write-off"))).toBe(422);
    expect(await loan.on("2024-02-12", simply("bad-debt"))).toBe(422);
    expect(await loan.on("2024-02-12", repay(9300))).toBe(201);
    expect(await loan.on("2024-02-12", simply("legal-action"))).toBe(422);
  });

  test("what came after a repayment of the day keeps it from being reversed (L32)", async () => {
    await loan.begin();
    await drawn();
    await loan.driver.clock("2024-02-12T10:00:00.000+08:00");
    const base = { eventId: "paid", occurredAt: "2024-02-12T10:00:00.000+08:00" };
    await loan.driver.call("POST", `/accounts/${loan.account}/events`, { ...base, type: "repayment", amount: 100 });
    expect(await loan.on("2024-02-12", simply("legal-action"), "11:00:00")).toBe(201);
    expect(await loan.on("2024-02-12", { type: "reversal", of: "paid" }, "12:00:00")).toBe(422);
  });
});

describe("stopped (L81)", () => {
  test("nothing is drawn; status 5 until it is resumed, with no special transaction and no record of its own", async () => {
    await loan.begin();
    expect(await loan.on("2024-01-05", simply("resume-payment"))).toBe(422);
    expect(await loan.on("2024-01-05", simply("stop-payment"))).toBe(201);
    expect(await loan.on("2024-01-05", simply("stop-payment"))).toBe(422);
    expect(await loan.on("2024-01-10", draw(900_000))).toBe(422);
    await loan.told("2024-02-11");
    expect(await loan.on("2024-02-12", simply("resume-payment"))).toBe(201);
    expect(await loan.on("2024-02-12", draw(900_000))).toBe(201);
    expect(await loan.told("2024-03-12", ...tags)).toEqual([
      "2024-01-05 10 5 * 0 0 - -",
      "2024-02-10 30 5 * 0 0 - -",
      "2024-03-10 30 2 1 81 0 - -",
    ]);
  });

  test("with something overdue it is 5 still, but a mark goes before it", async () => {
    await loan.begin();
    await drawn();
    await loan.on("2024-01-20", simply("stop-payment"));
    await loan.told("2024-02-11");
    await loan.on("2024-02-12", simply("bad-debt"));
    await loan.told("2024-03-12");
    expect(await loan.on("2024-03-13", repay(18_000))).toBe(201);
    expect(await loan.told("2024-03-15", "RptDate", "AcctStatus", "RpyStatus")).toEqual([
      "2024-01-05 1 *",
      "2024-02-10 5 1",
      "2024-03-10 41 B",
      "2024-03-13 5 N",
    ]);
  });
});

describe("let go, and paid otherwise (L82)", () => {
  test("a relief is no money: K 11, nothing received, and no record of code 40 by itself", async () => {
    await loan.begin();
    await drawn();
    expect(await loan.on("2024-02-20", { type: "relief", amount: 9301 })).toBe(422);
    expect(await loan.on("2024-02-20", { type: "relief", amount: 9300 })).toBe(201);
    expect(await loan.told("2024-03-12", ...tags)).toEqual([
      "2024-01-05 10 1 * 0 0 - -",
      "2024-02-10 30 2 1 93 0 - -",
      "2024-03-10 30 2 1 87 0 11 2024-02-20",
    ]);
  });

  test("a guarantor and a thing pay as money does: what is due, then the principal", async () => {
    await loan.begin();
    await drawn();
    expect(await loan.on("2024-02-10", { type: "guarantor-payment", amount: 9300 })).toBe(201);
    await loan.told("2024-02-12");
    expect(await loan.on("2024-02-20", { type: "repayment-in-kind", amount: 900_001 })).toBe(422);
    expect(await loan.on("2024-02-20", { type: "repayment-in-kind", amount: 900_000 })).toBe(201);
    expect(await loan.on("2024-03-10", repay(3000))).toBe(201);
    expect(await loan.told("2024-04-12", "AcctBal", ...tags)).toEqual([
      "0 2024-01-05 10 1 * 0 0 - -",
      "9000 2024-02-10 30 1 D 0 93 2 2024-02-10",
      "0 2024-03-10 30 1 Z 0 9030 3 2024-02-20",
      "0 2024-04-10 30 1 * 0 0 - -",
    ]);
  });

  test("closed by a guarantor it ends with C; where the last debt is let go, with G", async () => {
    for (const [type, letter] of [
      ["guarantor-payment", "C"],
      ["relief", "G"],
    ] as const) {
      await loan.begin();
      await drawn();
      await loan.told("2024-05-06");
      expect(await loan.on("2024-05-07", { type, amount: 934_800 })).toBe(201);
      const last = (await loan.told("2024-05-09", "RptDate", "RptDateCode", "AcctBal", "RpyStatus", "ActRpyAmt")).at(
        -1,
      );
      expect(last).toBe(`2024-05-07 20 0 ${letter} ${letter === "C" ? "9348" : "0"}`);
    }
  });

  test("what is let go while the line runs is not the last debt: it is repaid later and ends with C", async () => {
    await loan.begin();
    await drawn();
    await loan.on("2024-02-09", repay(900_000));
    expect(await loan.on("2024-02-12", { type: "relief", amount: 9000 })).toBe(201);
    const told = await loan.told("2024-05-07", "RptDate", "RptDateCode", "RpyStatus");
    expect(told.at(-1)).toBe("2024-05-05 32 C");
  });
});

describe("sold (L83)", () => {
  test("with the day it is over: G, K 13 at the price, no money received; what comes later is refused", async () => {
    await loan.begin();
    expect(await loan.on("2024-01-05", draw(900_000))).toBe(201);
    expect(await loan.on("2024-01-05", sold(1), "11:00:00")).toBe(422);
    expect(await loan.on("2024-01-20", sold(800_000))).toBe(201);
    expect(await loan.on("2024-01-20", repay(1), "11:00:00")).toBe(409);
    expect(await loan.on("2024-01-20", { type: "code-change" }, "11:00:00")).toBe(409);
    expect(await loan.on("2024-01-21", simply("stop-payment"))).toBe(409);
    expect(await loan.told("2024-03-12", "AcctBal", "CloseDate", "TranAmt", ...tags)).toEqual([
      "9000  - 2024-01-05 10 1 * 0 0 - -",
      "0 2024-01-20 8000 2024-01-20 20 3 G 0 0 13 2024-01-20",
    ]);
  });

  test("between two due dates of one month it is told with 20: the month settles on the later", async () => {
    // Interest falls due on 3 May, the last of it and the principal on the 5th.
    await loan.begin({}, { dueDay: 3 });
    await drawn();
    expect(await loan.on("2024-05-03", sold(1))).toBe(201);
    expect((await loan.told("2024-05-07", ...tags)).at(-1)).toBe("2024-05-03 20 3 G 0 0 13 2024-05-03");
  });

  test("carved out on a due day it is told with 32 and K 12; nothing owed, nothing sold", async () => {
    await loan.begin();
    expect(await loan.on("2024-01-08", sold(1))).toBe(422);
    await drawn();
    expect(await loan.on("2024-02-10", sold(500_000, "carve-out"))).toBe(201);
    expect((await loan.told("2024-02-12", "TranAmt", ...tags)).at(-1)).toBe("5000 2024-02-10 32 3 G 0 0 12 2024-02-10");
  });
});
