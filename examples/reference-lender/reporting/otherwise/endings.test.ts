import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestLoan } from "./testing.js";

let loan: TestLoan;

beforeAll(async () => {
  loan = await TestLoan.start();
}, 60_000);

afterAll(async () => {
  await loan.close();
});

const reporting = {
  busiLines: "1",
  busiDtlLines: "91",
  applyBusiDist: "110102",
  guarMode: "4",
  othRepyGuarWay: "0",
  flag: "0",
} as const;
const inParts = { reporting: { ...reporting, flag: "2", creditAgreementCode: "N00000000H0001CL000001" } } as const;
const sale = { type: "claim-transfer", how: "sale", price: 900_000 } as const;
const transferOut = { type: "transfer-out" } as const;
const rightName = { name: "示例乙", idType: "10", idNum: "999999199001010024" };

describe("claim transfer (L29)", () => {
  const closing = ["RptDate", "RptDateCode", "Month", "SettDate", "AcctStatus", "AcctBal", "RpyStatus", "TotOverd"];
  const money = ["ActRpyAmt", "LatRpyDate", "CloseDate"];

  test("closes with G and K 13, the price being no money received; nothing comes after it", async () => {
    await loan.open();
    await loan.on("2024-02-20", sale);
    expect(await loan.refusal("2024-02-20", sale, "12:00:00")).toBe("422 settled");
    expect(await loan.refusal("2024-02-20", { type: "repayment", amount: 1 }, "12:00:00")).toBe("422 too-much");
    expect((await loan.told("2024-05-02", ...closing, ...money)).slice(1)).toEqual([
      "2024-02-20 20 2024-03  3 0 G 0 0 2024-01-05 2024-02-20 K13/2024-02-20/9000/0",
    ]);
    for (const what of [sale, transferOut, { type: "classification", fiveCate: "1" }] as const) {
      expect(await loan.refusal("2024-05-03", what)).toBe("409 account-closed");
    }
  });

  test("carved out is K 12; on a settlement day the code is 32", async () => {
    await loan.open();
    await loan.pay("2024-02-01", 50_000);
    await loan.on("2024-02-10", { type: "claim-transfer", how: "carve-out", price: 1_000_049 });
    expect(await loan.told("2024-03-12", ...closing, ...money)).toEqual([
      "2024-02-10 32 2024-02 2024-02-10 3 0 G 0 500 2024-02-01 2024-02-10 K12/2024-02-10/10000/0",
    ]);
  });
});

describe("transfer out (L30)", () => {
  test("a 215 in a file of its own, and nothing after it", async () => {
    await loan.open();
    await loan.pay("2024-02-10", 112_000);
    await loan.on("2024-02-20", { type: "classification", fiveCate: "2" });
    await loan.on("2024-02-20", { type: "prepayment", amount: 100_000 });
    await loan.on("2024-03-04", transferOut);
    const records = await loan.xml("2024-06-02");
    expect(records).toHaveLength(3);
    expect(records[2]).toMatch(
      /^<Document><InSpcEvtDscInf><InfRecType>215<\/InfRecType><AcctCode>N00000000H0001LN2024010500000001<\/AcctCode><OpetnType>21<\/OpetnType><Month>2024-03<\/Month><Flag>1<\/Flag><RptDate>2024-03-04<\/RptDate><\/InSpcEvtDscInf><\/Document>$/u,
    );
    expect((await loan.headers())[2]).toBe("A0502152.0.0  N00000000H00012024030500300000000001");
    expect(await loan.refusal("2024-06-03", { type: "repayment", amount: 1 })).toBe("409 account-transferred");
  });

  test("needs a loan on which nothing due is unpaid and nothing was overdue the day before", async () => {
    await loan.open();
    expect(await loan.refusal("2024-03-04", transferOut)).toBe("422 unpaid");
    await loan.pay("2024-03-04", 112_000);
    expect(await loan.refusal("2024-03-04", transferOut, "12:00:00")).toBe("422 overdue");
    await loan.on("2024-03-05", transferOut);
    expect((await loan.told("2024-04-12", "RptDateCode", "OpetnType", "Month", "RptDate")).slice(1)).toEqual([
      "40 - - 2024-03-04",
      "- 21 2024-03 2024-03-05",
    ]);
    // Overdue is enough without being unpaid, unpaid without being overdue.
    await loan.open({}, { grace: { days: 5, movesAsOf: true } });
    expect(await loan.refusal("2024-02-11", transferOut)).toBe("422 unpaid");
  });

  test("falls between the record of the month before and its own month's", async () => {
    await loan.open();
    expect(await loan.refusal("2024-01-05", transferOut)).toBe("422 month-not-told");
    expect(await loan.refusal("2024-01-31", transferOut)).toBe("422 month-not-told");
    await loan.pay("2024-02-01", 112_000);
    expect(await loan.refusal("2024-02-10", transferOut)).toBe("422 month-not-told");
    expect(await loan.refusal("2024-02-11", transferOut)).toBe("422 month-not-told");
    await loan.pay("2024-03-01", 111_000);
    expect(await loan.refusal("2024-03-10", transferOut)).toBe("422 month-not-told");
    // The night's work of the 10th has not begun.
    expect(await loan.refusal("2024-03-11", transferOut, "00:10:00")).toBe("422 month-not-told");
    await loan.on("2024-04-01", transferOut);
    expect(await loan.refusal("2024-04-01", transferOut, "12:00:00")).toBe("409 account-transferred");
    expect((await loan.told("2024-06-02", "RptDate", "Month")).at(-1)).toBe("2024-04-01 2024-04");
  });

  test("the opening record tells of the month of opening", async () => {
    await loan.open();
    await loan.on("2024-02-09", transferOut);
    expect(await loan.told("2024-04-02", "RptDate", "Month", "OpetnType")).toEqual(["2024-02-09 2024-02 21"]);
  });

  test("settled at the month's end, it goes as soon as the month is over", async () => {
    await loan.open({}, { settlement: { day: "month-end", statusBasis: "by-days", overdueOnLastDay: true } });
    await loan.pay("2024-02-10", 112_000);
    expect(await loan.refusal("2024-02-29", transferOut)).toBe("422 month-not-told");
    await loan.on("2024-03-01", transferOut, "00:10:00");
    expect(await loan.told("2024-05-02", "RptDate", "Month", "OpetnType")).toEqual([
      "2024-02-29 2024-02 -",
      "2024-03-01 2024-03 21",
    ]);
  });

  test("no record of code 40 as of its day, and a relief that was not told is not told any more", async () => {
    await loan.open();
    await loan.on("2024-02-20", { type: "relief", amount: 112_000 });
    await loan.pay("2024-03-04", 1000);
    await loan.on("2024-03-04", transferOut, "11:00:00");
    expect((await loan.told("2024-04-12", "RptDate", "RptDateCode", "OpetnType")).slice(1)).toEqual([
      "2024-03-04 - 21",
    ]);
  });

  test("a right name and a void are still taken", async () => {
    await loan.open();
    await loan.pay("2024-02-10", 112_000);
    await loan.on("2024-03-04", transferOut);
    await loan.on("2024-03-20", { type: "identity-correction", borrower: rightName });
    await loan.on("2024-03-25", { type: "void" });
    expect((await loan.told("2024-04-12", "InfRecType", "MdfcSgmtCode", "RptDate")).slice(1)).toEqual([
      "215 - 2024-03-04",
      "212 B 2024-02-10",
      "214 - -",
    ]);
  });
});

describe("securitisation (L31)", () => {
  test("flags segment C of the next record, is no special transaction, and comes once", async () => {
    await loan.open({ reporting: { ...reporting, fundSou: "8", loanForm: "5" } });
    await loan.on("2024-01-20", { type: "securitisation" });
    expect(await loan.refusal("2024-01-21", { type: "securitisation" })).toBe("422 securitised");
    const tags = ["RptDate", "AssetTrandFlag", "FundSou", "LoanForm", "LoanAmt"];
    expect((await loan.xml("2024-01-22"))[0]).toContain(
      "<AssetTrandFlag>0</AssetTrandFlag><FundSou>8</FundSou><LoanForm>5</LoanForm>",
    );
    expect(await loan.told("2024-03-12", ...tags)).toEqual(["2024-02-10 1 8 5 12000", "2024-03-10 - - - -"]);
  });
});

describe("payout (L32)", () => {
  test("spreads the principal to come anew; LoanAmt and segment C follow, flag 2 and segment F from the opening", async () => {
    await loan.open(inParts);
    await loan.pay("2024-02-10", 112_000);
    // 11 000.00 + 5 500.00 over 11 instalments: 1 500.00 each, 165.00 of interest in March and 150.00 in April.
    const answer = await loan.answer("2024-02-20", { type: "payout", amount: 550_000 });
    expect(answer.schedule?.rows.slice(0, 2)).toEqual([
      { number: 2, dueDate: "2024-03-10", principal: 150_000, interest: 16_500 },
      { number: 3, dueDate: "2024-04-10", principal: 150_000, interest: 15_000 },
    ]);
    await loan.pay("2024-03-10", 166_500);
    const [opening = ""] = await loan.xml("2024-03-10");
    expect(opening).toMatch(/<LoanAmt>12000<\/LoanAmt><Flag>2<\/Flag>.*<Mcc>N00000000H0001CL000001<\/Mcc>/u);
    const tags = ["RptDate", "RpyStatus", "AcctBal", "CurRpyAmt", "LoanAmt", "Flag", "RepayPrd", "DueDate", "Mcc"];
    expect(await loan.told("2024-04-12", ...tags)).toEqual([
      "2024-02-10 N 11000 1120 - - - - -",
      "2024-03-10 N 15000 1665 17500 2 12 2025-01-10 -",
      "2024-04-10 1 15000 1650 - - - - -",
    ]);
  });

  test("needs flag 2, a time before maturity, and no arrears of the day before", async () => {
    const payout = { type: "payout", amount: 100_000 } as const;
    await loan.open();
    expect(await loan.refusal("2024-01-20", payout)).toBe("422 paid-out");
    await loan.open({ ...inParts, instalments: 1 });
    await loan.on("2024-02-09", payout);
    expect(await loan.refusal("2024-02-10", payout)).toBe("422 past-maturity");
    await loan.open(inParts);
    // On the due day itself nothing was overdue the day before.
    await loan.on("2024-02-10", payout);
    expect(await loan.refusal("2024-02-11", payout)).toBe("422 overdue");
    await loan.pay("2024-02-12", 112_000);
    await loan.on("2024-02-12", payout);
    expect((await loan.told("2024-03-12", "LoanAmt")).slice(2)).toEqual(["14000"]);
  });
});

describe("corrections of lives like these (L19 to L22)", () => {
  test("a repayment found late ends legal action as of the day it counts for", async () => {
    await loan.open();
    await loan.on("2024-02-12", { type: "legal-action" });
    expect(await loan.refusal("2024-03-20", { type: "repayment", amount: 1000, effectiveDate: "2024-02-12" })).toBe(
      "422 not-correctable",
    );
    await loan.on("2024-03-20", { type: "repayment", amount: 223_000, effectiveDate: "2024-03-09" });
    const tags = ["InfRecType", "MdfcSgmtCode", "RptDate", "AcctStatus", "RpyStatus", "TotOverd", "ActRpyAmt"];
    expect((await loan.told("2024-04-12", ...tags)).slice(1)).toEqual([
      "210 - 2024-03-10 8 1 2230 0 K8/2024-02-12/1120/0",
      "212 H 2024-03-10 1 N 0 2230",
      "210 - 2024-04-10 2 1 1100 0",
    ]);
  });

  test("a bounced repayment makes D a digit", async () => {
    await loan.open();
    await loan.on("2024-02-08", { type: "guarantor-payment", amount: 60_000 });
    const paid = await loan.pay("2024-02-09", 52_000);
    await loan.on("2024-02-20", { type: "reversal", of: paid });
    const tags = ["InfRecType", "RptDate", "RpyStatus", "TotOverd", "ActRpyAmt", "LatRpyDate"];
    expect(await loan.told("2024-02-22", ...tags)).toEqual([
      "210 2024-02-10 D 0 1120 2024-02-09 K2/2024-02-08/600/0",
      "212 2024-02-10 1 520 600 2024-02-08",
    ]);
  });

  test("arrears that a relief and a repayment found late have cleared are not told as cleared again", async () => {
    await loan.open();
    await loan.on("2024-02-20", { type: "relief", amount: 112_000 });
    await loan.on("2024-03-20", { type: "repayment", amount: 111_000, effectiveDate: "2024-03-09" });
    await loan.pay("2024-03-25", 1000);
    const tags = ["InfRecType", "RptDate", "RptDateCode", "RpyStatus", "TotOverd", "ActRpyAmt", "LatRpyDate"];
    expect((await loan.told("2024-03-27", ...tags)).slice(1)).toEqual([
      "210 2024-03-10 30 1 1110 0 2024-01-05 K11/2024-02-20/1120/0",
      "212 2024-03-10 - N 0 1110 2024-03-09",
    ]);
  });

  test("the clearing behind a relief is deleted where its money bounces", async () => {
    await loan.open();
    await loan.on("2024-02-20", { type: "relief", amount: 112_000 });
    const paid = await loan.pay("2024-02-25", 1000);
    await loan.on("2024-03-01", { type: "reversal", of: paid });
    await loan.pay("2024-03-04", 1000);
    const tags = ["InfRecType", "RptDate", "RptDateCode", "DelSgmtCode", "DelStartDate", "LatRpyAmt"];
    expect((await loan.told("2024-03-06", ...tags)).slice(1)).toEqual([
      "210 2024-02-25 40 - - 10",
      "213 - - J 2024-02-25 -",
      "210 2024-03-04 40 - - 10",
    ]);
  });
});
