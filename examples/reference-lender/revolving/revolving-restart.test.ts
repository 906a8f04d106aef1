import { afterAll, beforeAll, expect, test } from "vitest";
import type { Lender } from "../lender.js";
import { Refusal } from "../loan/refusal.js";
import { type Database, openDatabase } from "../storage/database.js";
import { borrower, elements, lineTermsWith, shanghai } from "../testing.js";
import { recordsListed, startedOn } from "../testing-restart.js";
import { revolvingTermsWith } from "./testing.js";

let database: Database;

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

async function told(lender: Lender, ...tags: string[]): Promise<string[]> {
  const records = (await recordsListed(lender)).map(elements);
  return records
    .filter((record) => record.get("InfRecType") === "210")
    .map((record) => ["RptDate", "RptDateCode", ...tags].map((tag) => record.get(tag) ?? "-").join(" "));
}

/** A lender with a line and a revolving loan under it. */
async function withRevolving(lender: Lender) {
  const granted = { clientRef: "l", openedAt: shanghai("2024-01-05", "09:00:00"), borrower, terms: lineTermsWith() };
  const { accountId: under } = (await lender.openAccount(granted, "l")).body;
  const request = { ...granted, clientRef: "r", terms: revolvingTermsWith(), under };
  const { accountId } = (await lender.openAccount(request, "r")).body;
  return { under, request, accountId };
}

test("a revolving loan, what happened to it, what was told and answered is known after a restart", async () => {
  const first = await started();
  const { under, request, accountId } = await withRevolving(first);
  await first.moveClock(shanghai("2024-01-10"));
  const drawn = { type: "drawdown", eventId: "d", occurredAt: shanghai("2024-01-10"), amount: 900_000 } as const;
  await first.postEvent(accountId, drawn, "d");
  await first.moveClock(shanghai("2024-02-20"));
  const change = { type: "limit-change", eventId: "c", occurredAt: shanghai("2024-02-20"), limit: 2_500_000 } as const;
  await first.postEvent(under, change, "c");

  const second = await started();
  expect(await second.openAccount(request, "r")).toMatchObject({ body: { accountId }, replayed: true });
  expect(await second.postEvent(accountId, drawn, "d")).toMatchObject({ replayed: true });
  await expect(second.openAccount({ ...request, clientRef: "again" }, "again")).rejects.toThrow(Refusal);
  const more = { ...drawn, eventId: "m", occurredAt: shanghai("2024-02-20"), amount: 100 };
  // 93.00 are overdue since 10 February.
  await expect(second.postEvent(accountId, more, "m")).rejects.toThrow(/overdue/u);
  const paid = { ...more, type: "repayment", eventId: "p", amount: 109_300 } as const;
  await second.postEvent(accountId, paid, "p");
  await second.postEvent(accountId, { ...more, amount: 1_700_000 }, "m");

  const third = await started();
  await expect(third.postEvent(accountId, { ...more, eventId: "n" }, "n")).rejects.toThrow(/limit 2500000/u);
  await third.moveClock(shanghai("2024-03-12"));
  // 10 to 19 February: 10 days of 3.00; until 9 March 19 days of 8.333.
  expect(await told(third, "AcctBal", "CurRpyAmt", "ActRpyAmt", "AcctCredLine")).toEqual([
    "2024-01-05 10 0 0 0 20000",
    "2024-02-10 30 9000 93 0 -",
    "2024-02-20 40 25000 - - -",
    "2024-03-10 30 25000 188 1093 25000",
  ]);
}, 60_000);

test("what marks a revolving loan, stops it and was told of it is known after a restart", async () => {
  const first = await started();
  await first.reset(shanghai("2024-01-05", "09:00:00"), undefined);
  const { accountId } = await withRevolving(first);
  await first.moveClock(shanghai("2024-01-10"));
  const at = (id: string, date: string) => ({ eventId: id, occurredAt: shanghai(date) });
  await first.postEvent(accountId, { type: "drawdown", ...at("d", "2024-01-10"), amount: 900_000 }, "d");
  await first.postEvent(accountId, { type: "stop-payment", ...at("s", "2024-01-10") }, "s");
  await first.moveClock(shanghai("2024-02-12"));
  await first.postEvent(accountId, { type: "write-off", ...at("w", "2024-02-12") }, "w");
  await first.moveClock(shanghai("2024-03-12"));

  const second = await started();
  const again = { type: "write-off", ...at("v", "2024-03-12") } as const;
  await expect(second.postEvent(accountId, again, "v")).rejects.toThrow(/written off already/u);
  await second.postEvent(accountId, { type: "guarantor-payment", ...at("g", "2024-03-12"), amount: 18_000 }, "g");
  const more = { type: "drawdown", ...at("m", "2024-03-12"), amount: 100 } as const;
  await expect(second.postEvent(accountId, more, "m")).rejects.toThrow(/stopped/u);

  const third = await started();
  await third.moveClock(shanghai("2024-03-20"));
  const sale = { type: "claim-transfer", ...at("c", "2024-03-20"), how: "sale", price: 1 } as const;
  await third.postEvent(accountId, sale, "c");

  const fourth = await started();
  await expect(fourth.postEvent(accountId, { ...more, ...at("n", "2024-03-20") }, "n")).rejects.toThrow(/closed/u);
  await fourth.moveClock(shanghai("2024-05-12"));
  expect(await told(fourth, "AcctStatus", "RpyStatus", "ChanTranType")).toEqual([
    "2024-01-05 10 1 * -",
    "2024-02-10 30 5 1 -",
    "2024-03-10 30 42 B 15",
    "2024-03-12 40 5 N -",
    "2024-03-20 20 3 G 13",
  ]);
}, 60_000);

test("what was found late, and what bounced, is put right after a restart as without one, and only once (L84)", async () => {
  const first = await started();
  await first.reset(shanghai("2024-01-05", "09:00:00"), undefined);
  const { under, accountId } = await withRevolving(first);
  await first.moveClock(shanghai("2024-01-10"));
  const at = (id: string, date: string) => ({ eventId: id, occurredAt: shanghai(date) });
  await first.postEvent(accountId, { type: "drawdown", ...at("d", "2024-01-10"), amount: 900_000 }, "d");
  // The draw is held against the limit before.
  await first.postEvent(under, { type: "limit-change", ...at("c", "2024-01-10"), limit: 100_000 }, "c");
  await first.moveClock(shanghai("2024-03-15"));
  const found = { type: "repayment", ...at("f", "2024-03-15"), effectiveDate: "2024-02-10", amount: 9300 } as const;
  await first.postEvent(accountId, found, "f");

  const second = await started();
  expect(await second.postEvent(accountId, found, "f")).toMatchObject({ replayed: true });
  await second.moveClock(shanghai("2024-03-18"));
  await second.postEvent(accountId, { type: "reversal", ...at("b", "2024-03-18"), of: "f" }, "b");

  const third = await started();
  const early = { type: "repayment", ...at("g", "2024-03-18"), effectiveDate: "2024-01-10", amount: 1 } as const;
  await third.postEvent(accountId, early, "g");
  await third.postEvent(accountId, { type: "reversal", ...at("h", "2024-03-18"), of: "g" }, "h");
  const again = { type: "reversal", ...at("n", "2024-03-18"), of: "f" } as const;
  await expect(third.postEvent(accountId, again, "n")).rejects.toThrow(/reversed already/u);
  await third.moveClock(shanghai("2024-04-12"));
  const records = (await recordsListed(third)).map(elements);
  const accounts = records.filter((record) => record.get("InfRecType") !== "220");
  const tags = ["InfRecType", "RptDate", "AcctBal", "RpyStatus", "OverdPrd", "TotOverd", "ActRpyAmt", "LatRpyDate"];
  expect(accounts.map((record) => tags.map((tag) => record.get(tag) ?? "-").join(" "))).toEqual([
    "210 2024-01-05 0 * 0 0 0 2024-01-05",
    "210 2024-02-10 9000 1 1 93 0 2024-01-05",
    "210 2024-03-10 9000 1 2 180 0 2024-01-05",
    "212 2024-02-10 9000 N 0 0 93 2024-02-10",
    "212 2024-03-10 9000 1 1 87 0 2024-02-10",
    "212 2024-02-10 9000 1 1 93 0 2024-01-05",
    "212 2024-03-10 9000 1 2 180 0 2024-01-05",
    "210 2024-04-10 9000 2 3 273 0 2024-01-05",
  ]);
}, 60_000);
