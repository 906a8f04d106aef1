import { describe, expect, test } from "vitest";
import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import type { JointTerms } from "../../../schemas/ledger/terms.js";
import { createReferenceLender } from "../reference-lender.js";
import { shanghai, TestDriver, termsWith } from "../testing.js";

/** Codes, LoanAmt and FundSou of what is told of a loan of 3 000.00 that is a share of 10 000.00, up to its second month. */
async function told(reports: JointTerms["reports"], defect?: string): Promise<string[]> {
  const lender = await createReferenceLender({ channel: "pull", ...(defect === undefined ? {} : { defect }) });
  try {
    const driver = new TestDriver((await lender.listen()).url);
    await driver.reset(shanghai("2024-01-05", "09:00:00"));
    const { reporting } = termsWith();
    const joint: JointTerms = { whole: 1_000_000, permille: 300, reports };
    const principal = reports === "whole" ? 1_000_000 : 300_000;
    const terms = termsWith({ principal, joint, reporting: { ...reporting, fundSou: "8" } });
    await driver.open(terms, shanghai("2024-01-05", "09:00:00"));
    await driver.clock(shanghai("2024-02-12", "12:30:00"));
    const records = await driver.records();
    return records.map((one) => ["RptDateCode", "LoanAmt", "FundSou", "AcctBal"].map((tag) => one.get(tag)).join(" "));
  } finally {
    await lender.close();
  }
}

/** Type, code and LoanForm of what is told of a loan that was taken over, up to its second month. */
async function takenOver(defect?: string): Promise<string[]> {
  const lender = await createReferenceLender({ channel: "pull", ...(defect === undefined ? {} : { defect }) });
  try {
    const driver = new TestDriver((await lender.listen()).url);
    await driver.reset(shanghai("2024-01-05", "09:00:00"));
    const { reporting } = termsWith();
    await driver.open(termsWith({ reporting: { ...reporting, loanForm: "5" } }), shanghai("2024-01-05", "09:00:00"));
    await driver.clock(shanghai("2024-02-12", "12:30:00"));
    const records = await driver.records();
    return records.map((one) => ["InfRecType", "RptDateCode", "LoanForm"].map((tag) => one.get(tag) ?? "-").join(" "));
  } finally {
    await lender.close();
  }
}

/** Codes of what is told up to May of a loan of January that leaves in March. */
async function left(event: LedgerEvent, defect?: string): Promise<string[]> {
  const lender = await createReferenceLender({ channel: "pull", ...(defect === undefined ? {} : { defect }) });
  try {
    const driver = new TestDriver((await lender.listen()).url);
    await driver.reset(shanghai("2024-01-05", "09:00:00"));
    const { accountId } = await driver.open(termsWith(), shanghai("2024-01-05", "09:00:00"));
    await driver.pay(accountId, "2024-02-10", 112_000);
    await driver.event(accountId, event);
    await driver.clock(shanghai("2024-05-12", "12:30:00"));
    const records = await driver.records();
    return records.map((one) => one.get("RptDateCode") ?? `${one.get("InfRecType")}`);
  } finally {
    await lender.close();
  }
}

describe("a debt that is handed on (L85)", () => {
  const occurredAt = shanghai("2024-03-05", "15:00:00");
  const transfer: LedgerEvent = { type: "transfer-out", eventId: "t1", occurredAt };
  const sale: LedgerEvent = { type: "claim-transfer", eventId: "s1", occurredAt, how: "sale", price: 500_000 };

  test("is told as one that was taken over, from its opening on", async () => {
    expect(await takenOver()).toEqual(["210 10 5", "210 30 -"]);
    expect(await takenOver("taken-over-not-told")).toEqual([]);
    expect(await takenOver("taken-over-told-as-known")).toEqual(["210 30 -"]);
  });

  test("is told no more by who handed it over", async () => {
    expect(await left(transfer)).toEqual(["10", "30", "215"]);
    expect(await left(transfer, "transferred-loan-goes-on")).toEqual(["10", "30", "30", "30", "30"]);
    expect(await left(sale, "carved-out-claim-goes-on")).toEqual(["10", "30", "20"]);
    const carved: LedgerEvent = { ...sale, how: "carve-out" };
    expect(await left(carved)).toEqual(["10", "30", "20"]);
    expect(await left(carved, "carved-out-claim-goes-on")).toEqual(["10", "30", "30", "30", "30"]);
  });
});

describe("a loan that others lend too (L73)", () => {
  test("is told as what this lender reports of it", async () => {
    expect(await told("share")).toEqual(["10 3000 8 3000", "30   3000"]);
    expect(await told("whole")).toEqual(["10 10000 8 10000", "30   10000"]);
  });

  test("is never told where another one reports it, or nobody", async () => {
    expect(await told("none")).toEqual([]);
  });

  test("is told otherwise with a defect", async () => {
    expect(await told("none", "joint-silent-reports")).toEqual(["10 3000 8 3000", "30   3000"]);
    expect(await told("share", "joint-reports-whole")).toEqual(["10 10000 8 10000", "30   10000"]);
    expect(await told("share", "joint-as-own")).toEqual(["10 3000 1 3000", "30   3000"]);
    expect(await told("share", "joint-not-reported")).toEqual([]);
  });
});
