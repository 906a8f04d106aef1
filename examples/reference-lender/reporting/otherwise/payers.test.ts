import { afterAll, beforeAll, expect, test } from "vitest";
import { TestLoan } from "./testing.js";

let loan: TestLoan;

beforeAll(async () => {
  loan = await TestLoan.start();
}, 60_000);

afterAll(async () => {
  await loan.close();
});

const month = ["RptDate", "RptDateCode", "AcctStatus", "RpyStatus", "TotOverd", "ActRpyAmt", "LatRpyDate"];

test("what is paid in kind or by a guarantor counts as money and is told with its own letter (L27, L28)", async () => {
  await loan.open();
  await loan.on("2024-02-08", { type: "repayment-in-kind", amount: 112_000 });
  await loan.on("2024-03-09", { type: "guarantor-payment", amount: 111_000 });
  await loan.pay("2024-04-10", 110_000);
  expect(await loan.told("2024-04-12", ...month)).toEqual([
    "2024-02-10 30 1 Z 0 1120 2024-02-08 K3/2024-02-08/1120/0",
    "2024-03-10 30 1 D 0 1110 2024-03-09 K2/2024-03-09/1110/0",
    "2024-04-10 30 1 N 0 1100 2024-04-10",
  ]);
});

test("the letter is the digit while something is overdue", async () => {
  await loan.open();
  await loan.on("2024-02-08", { type: "repayment-in-kind", amount: 50_000 });
  expect(await loan.told("2024-02-12", ...month)).toEqual(["2024-02-10 30 2 1 620 500 2024-02-08 K3/2024-02-08/500/0"]);
});

test("clears arrears with a record of code 40 that reads N; the month reads D and tells K", async () => {
  await loan.open();
  await loan.on("2024-02-20", { type: "guarantor-payment", amount: 112_000 });
  await loan.pay("2024-03-10", 111_000);
  expect((await loan.told("2024-03-12", ...month, "LatRpyAmt")).slice(1)).toEqual([
    "2024-02-20 40 1 N 0 - 2024-02-20 1120",
    "2024-03-10 30 1 D 0 2230 2024-03-10 - K2/2024-02-20/1120/0",
  ]);
});

test("what is over is held, and pays the next instalment on its day", async () => {
  await loan.open();
  await loan.on("2024-02-10", { type: "guarantor-payment", amount: 223_000 });
  expect(await loan.told("2024-03-12", ...month, "AcctBal")).toEqual([
    "2024-02-10 30 1 D 0 2230 2024-02-10 11000 K2/2024-02-10/2230/0",
    "2024-03-10 30 1 N 0 0 2024-02-10 10000",
  ]);
});

test("is oldest first under matched too, and no more than is owed and to come", async () => {
  const cash = { order: "matched", components: "penalty-interest-principal" } as const;
  await loan.open({}, { cash });
  // 12 000.00 of principal and 780.00 of interest.
  expect(await loan.refusal("2024-01-20", { type: "repayment-in-kind", amount: 1_278_001 })).toBe("422 too-much");
  expect(await loan.refusal("2024-01-20", { type: "guarantor-payment", amount: 1_278_001 })).toBe("422 too-much");
  await loan.on("2024-03-15", { type: "guarantor-payment", amount: 111_000 });
  // 10.00 are left of the first instalment, all of the second.
  expect((await loan.told("2024-04-12", "TotOverd", "OverdPrd")).slice(2)).toEqual(["2220 3 K2/2024-03-15/1110/0"]);
});

test("closes the account with C", async () => {
  for (const type of ["repayment-in-kind", "guarantor-payment"] as const) {
    await loan.open({ instalments: 1, principal: 100_000 });
    await loan.on("2024-02-20", { type, amount: 101_000 });
    const k = type === "repayment-in-kind" ? "K3" : "K2";
    expect((await loan.told("2024-03-12", ...month)).slice(1)).toEqual([
      `2024-02-20 20 3 C 0 1010 2024-02-20 ${k}/2024-02-20/1010/0`,
    ]);
  }
});

test("cannot be reversed, nor can the repayment before it of the same day (L11)", async () => {
  await loan.open();
  const paid = await loan.pay("2024-02-08", 10_000);
  const inKind = await loan.on("2024-02-08", { type: "repayment-in-kind", amount: 10_000 });
  expect(await loan.refusal("2024-02-08", { type: "reversal", of: inKind }, "12:00:00")).toBe("422 not-reversible");
  expect(await loan.refusal("2024-02-08", { type: "reversal", of: paid }, "12:00:00")).toBe("422 others-rest-on-it");
  expect(await loan.refusal("2024-02-12", { type: "reversal", of: paid })).toBe("422 not-correctable");
});
