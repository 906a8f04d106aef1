import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestLoan } from "./testing.js";

let loan: TestLoan;

beforeAll(async () => {
  loan = await TestLoan.start();
}, 60_000);

afterAll(async () => {
  await loan.close();
});

const month = ["RptDate", "RptDateCode", "AcctStatus", "RpyStatus", "OverdPrd", "TotOverd"];

describe("deferral (L23)", () => {
  test("an overdue instalment stays overdue, the rest is spread anew; told as K 16 with segment C, once", async () => {
    await loan.open();
    expect(await loan.refusal("2024-02-20", { type: "extension", months: 3 })).toBe("422 overdue");
    await loan.on("2024-02-20", { type: "extension", months: 3, initiative: "lender" });
    // 11 000.00 over 14 instalments: 785.71 and 110.00 of interest in March; 1 120.00 + 895.71 are overdue then.
    const tags = [...month, "CurRpyAmt", "RemRepPrd", "DueDate", "RepayPrd"];
    expect((await loan.told("2024-04-12", ...tags)).slice(1)).toEqual([
      "2024-03-10 30 2 1 2 2016 896 13 2025-04-10 15 K16/2024-02-20/12000/3",
      // 785.71 and 1 % of 10 214.29 = 102.14.
      "2024-04-10 30 2 2 3 2904 888 12 - -",
    ]);
  });

  test("what else hinders an extension hinders a deferral", async () => {
    await loan.open({ frequency: "quarterly", instalments: 4 });
    expect(await loan.refusal("2024-02-20", { type: "extension", months: 4, initiative: "lender" })).toBe(
      "422 odd-months",
    );
  });

  test("an extension agreed with the borrower stays K 1", async () => {
    await loan.open();
    await loan.on("2024-02-01", { type: "extension", months: 3 });
    expect(await loan.told("2024-02-12", "RptDate", "RepayPrd")).toEqual(["2024-02-10 15 K1/2024-02-01/12000/3"]);
  });
});

describe("relief (L24)", () => {
  test("lets go interest, then principal of the oldest; no money came in", async () => {
    await loan.open();
    expect(await loan.refusal("2024-02-09", { type: "relief", amount: 1 })).toBe("422 relieves-too-much");
    expect(await loan.refusal("2024-02-20", { type: "relief", amount: 112_001 })).toBe("422 relieves-too-much");
    await loan.on("2024-02-20", { type: "relief", amount: 20_000 });
    // 120.00 of interest and 80.00 of principal: 920.00 and 1 110.00 are left.
    const tags = [...month, "OverdPrinc", "AcctBal", "ActRpyAmt", "LatRpyDate"];
    expect((await loan.told("2024-03-12", ...tags)).slice(1)).toEqual([
      "2024-03-10 30 2 1 2 2030 1920 11920 0 2024-01-05 K11/2024-02-20/200/0",
    ]);
  });

  test("two of one day are told as one", async () => {
    await loan.open();
    await loan.on("2024-02-20", { type: "relief", amount: 20_000 });
    await loan.on("2024-02-20", { type: "relief", amount: 30_000 });
    expect((await loan.told("2024-03-12", "TotOverd")).slice(1)).toEqual(["1730 K11/2024-02-20/500/0"]);
  });

  test("clears arrears without a record; the next money does", async () => {
    await loan.open();
    await loan.on("2024-02-20", { type: "relief", amount: 112_000 });
    await loan.pay("2024-02-25", 1000);
    await loan.pay("2024-02-27", 1000);
    await loan.pay("2024-03-09", 109_000);
    const tags = [...month, "LatRpyAmt", "ActRpyAmt", "LatRpyDate"];
    expect((await loan.told("2024-03-12", ...tags)).slice(1)).toEqual([
      "2024-02-25 40 1 N 0 0 10 - 2024-02-25",
      "2024-03-10 30 1 N 0 0 - 1110 2024-03-09 K11/2024-02-20/1120/0",
    ]);
  });

  test("with money of the same day it is that day's record of code 40", async () => {
    await loan.open();
    await loan.pay("2024-02-20", 12_000);
    await loan.on("2024-02-20", { type: "relief", amount: 100_000 });
    expect((await loan.told("2024-02-22", ...month, "LatRpyAmt")).slice(1)).toEqual(["2024-02-20 40 1 N 0 0 120"]);
  });

  test("a month without a due instalment in which it settles one reads N, not *", async () => {
    await loan.open({ frequency: "quarterly", instalments: 4 });
    // Due on 10 April: 3 000.00 and 360.00.
    await loan.on("2024-05-05", { type: "relief", amount: 336_000 });
    const told = await loan.told("2024-07-01", "Month", "RpyStatus", "CurRpyAmt", "ActRpyAmt");
    expect(told.slice(2)).toEqual(["2024-04 1 3360 0", "2024-05 N 0 0 K11/2024-05-05/3360/0", "2024-06 * 0 0"]);
  });

  test("penalty interest is let go only where it counts as arrears", async () => {
    // 18.25 % a year over 365 days is 0.50 a day on 1 000.00; ten days from the 10th to the 19th.
    const interest = { dayCount: "ACT/365", penaltyRatePpm: 182_500, penaltyBase: "principal" } as const;
    const agreement = { interest: { ...interest, scheduleTolerance: 0 } };
    await loan.open({ annualRatePpm: 0 }, agreement);
    expect(await loan.refusal("2024-02-20", { type: "relief", amount: 100_501 })).toBe("422 relieves-too-much");
    await loan.on("2024-02-20", { type: "relief", amount: 100_500 });
    const amounts = { rounding: "half-up", tolerance: 1, penaltyInTotOverd: false } as const;
    await loan.open({ annualRatePpm: 0 }, { ...agreement, amounts });
    expect(await loan.refusal("2024-02-20", { type: "relief", amount: 100_001 })).toBe("422 relieves-too-much");
  });

  test("of the last debt closes the account with G", async () => {
    await loan.open({ instalments: 1, principal: 100_000 });
    await loan.on("2024-02-20", { type: "relief", amount: 101_000 });
    const tags = [...month, "Month", "SettDate", "AcctBal", "ActRpyAmt", "CloseDate"];
    expect((await loan.told("2024-04-02", ...tags)).slice(1)).toEqual([
      "2024-02-20 20 3 G 0 0 2024-03  0 0 2024-02-20 K11/2024-02-20/1010/0",
    ]);
    expect(await loan.refusal("2024-04-03", { type: "relief", amount: 0 })).toBe("409 account-closed");
  });
});

describe("legal action (L25)", () => {
  test("needs arrears of the day before that are still there, and is over with them", async () => {
    await loan.open();
    expect(await loan.refusal("2024-02-10", { type: "legal-action" })).toBe("422 not-overdue");
    await loan.on("2024-02-11", { type: "legal-action" });
    expect(await loan.refusal("2024-02-12", { type: "legal-action" })).toBe("422 under-way");
    await loan.pay("2024-02-20", 50_000);
    await loan.pay("2024-03-20", 173_000);
    expect(await loan.refusal("2024-03-21", { type: "legal-action" })).toBe("422 not-overdue");
    await loan.on("2024-04-11", { type: "legal-action" });
    expect(await loan.told("2024-05-12", ...month)).toEqual([
      "2024-02-10 30 2 1 1 1120",
      "2024-03-10 30 8 1 2 1730 K8/2024-02-11/1120/0",
      "2024-03-20 40 1 N 0 0",
      "2024-04-10 30 2 1 1 1100",
      "2024-05-10 30 8 1 2 2190 K8/2024-04-11/1100/0",
    ]);
  });

  test("is told, and over, where the arrears go on the same day", async () => {
    await loan.open();
    await loan.on("2024-02-11", { type: "legal-action" });
    await loan.pay("2024-02-11", 112_000);
    expect((await loan.told("2024-03-12", ...month)).slice(1)).toEqual([
      "2024-02-11 40 1 N 0 0",
      "2024-03-10 30 2 1 1 1110 K8/2024-02-11/1120/0",
    ]);
  });

  test("penalty interest that is left of an overdue instalment is still unpaid", async () => {
    const interest = { dayCount: "ACT/365", penaltyRatePpm: 182_500, penaltyBase: "principal" } as const;
    const cash = { order: "oldest-first", components: "principal-interest-penalty" } as const;
    await loan.open({ annualRatePpm: 0 }, { cash, interest: { ...interest, scheduleTolerance: 0 } });
    await loan.pay("2024-02-11", 100_000);
    await loan.on("2024-02-11", { type: "legal-action" });
    expect((await loan.told("2024-03-12", ...month))[1]).toBe("2024-03-10 30 8 1 2 1001 K8/2024-02-11/1/0");
  });
});

describe("bad debt and write-off (L26)", () => {
  test("41 and 42 with B, monthly reports go on, all is over when nothing is overdue", async () => {
    await loan.open();
    expect(await loan.refusal("2024-02-10", { type: "bad-debt" })).toBe("422 not-overdue");
    expect(await loan.refusal("2024-02-10", { type: "write-off" })).toBe("422 not-overdue");
    await loan.on("2024-02-11", { type: "legal-action" });
    await loan.on("2024-02-11", { type: "bad-debt" });
    expect(await loan.refusal("2024-02-12", { type: "bad-debt" })).toBe("422 bad-debt");
    await loan.on("2024-03-11", { type: "write-off" });
    expect(await loan.refusal("2024-03-12", { type: "write-off" })).toBe("422 written-off");
    expect(await loan.refusal("2024-03-12", { type: "bad-debt" })).toBe("422 bad-debt");
    await loan.pay("2024-04-20", 333_000);
    expect(await loan.told("2024-05-12", ...month, "AcctBal")).toEqual([
      "2024-02-10 30 2 1 1 1120 12000",
      "2024-03-10 30 41 B 2 2230 12000 K8/2024-02-11/1120/0",
      "2024-04-10 30 42 B 3 3330 12000 K15/2024-03-11/12000/0",
      "2024-04-20 40 1 N 0 0 9000",
      "2024-05-10 30 2 1 1 1090 9000",
    ]);
  });

  test("a written-off loan that is paid in full closes with C", async () => {
    await loan.open({ instalments: 1, principal: 100_000 });
    await loan.on("2024-02-20", { type: "write-off" });
    await loan.pay("2024-03-31", 101_000);
    expect((await loan.told("2024-05-02", ...month)).slice(1)).toEqual(["2024-03-31 32 3 C 0 0 K15/2024-02-20/1000/0"]);
  });
});
