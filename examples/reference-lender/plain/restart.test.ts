import { afterAll, beforeAll, expect, test } from "vitest";
import type { Lender } from "../lender.js";
import { type Database, openDatabase } from "../storage/database.js";
import { borrower, elements, shanghai } from "../testing.js";
import { recordsListed, startedOn } from "../testing-restart.js";
import { claimTermsWith, guaranteeTermsWith } from "./testing.js";

let database: Database;
const openedAt = shanghai("2024-01-05", "09:00:00");

beforeAll(async () => {
  database = await openDatabase("memory");
}, 60_000);

afterAll(async () => {
  await database.close();
});

/** A lender that takes up what the database holds. */
async function started(): Promise<Lender> {
  return startedOn(database);
}

async function told(lender: Lender): Promise<string[]> {
  return (await recordsListed(lender)).map((xml) => {
    const record = elements(xml);
    return ["AcctType", "RptDate", "RptDateCode", "AcctBal", "LoanAmt"].map((tag) => record.get(tag)).join(" ");
  });
}

test("claims and guarantees, what happened to them and what was told of them are known after a restart", async () => {
  const first = await started();
  const claim = { clientRef: "k", openedAt, borrower, terms: claimTermsWith() };
  const guarantee = { clientRef: "g", openedAt, borrower, terms: guaranteeTermsWith({ dueDate: "2024-03-05" }) };
  const { accountId: k } = (await first.openAccount(claim, "k")).body;
  const { accountId: g } = (await first.openAccount(guarantee, "g")).body;
  await first.moveClock(shanghai("2024-01-08"));
  const at = { occurredAt: shanghai("2024-01-08") };
  const pay = { type: "repayment", eventId: "p", amount: 100_000, ...at } as const;
  await first.postEvent(k, pay, "p");
  await first.postEvent(g, { type: "guaranteed-balance", eventId: "b", balance: 700_000, ...at }, "b");

  const second = await started();
  // Repeated calls are answered as the first time.
  expect((await second.openAccount(guarantee, "g")).replayed).toBe(true);
  expect((await second.postEvent(k, pay, "p")).replayed).toBe(true);
  const other = { ...pay, amount: 1 };
  await expect(second.postEvent(k, other, "p")).rejects.toThrow("Idempotency-Key");
  await second.moveClock(shanghai("2024-01-10"));
  const after = { occurredAt: shanghai("2024-01-10") };
  await second.postEvent(k, { type: "repayment", eventId: "q", amount: 400_000, ...after }, "q");

  const third = await started();
  await third.moveClock(shanghai("2024-04-01"));
  expect(await told(third)).toEqual([
    "G1 2024-01-05 10  12000",
    "C1 2024-01-05 10 5000 5000",
    "G1 2024-01-08 30  7000",
    "C1 2024-01-08 40 4000 ",
    "C1 2024-01-10 20 0 ",
    "G1 2024-03-05 20  0",
  ]);
  const fourth = await started();
  await fourth.moveClock(shanghai("2024-08-01"));
  expect(await told(fourth)).toHaveLength(6);
});
