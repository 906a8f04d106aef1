import { afterAll, beforeAll, expect, test } from "vitest";
import type { Lender } from "../lender.js";
import { type Database, openDatabase } from "../storage/database.js";
import { borrower, elements, lineTermsWith, shanghai } from "../testing.js";
import { recordsListed, startedOn } from "../testing-restart.js";
import { cardTermsWith } from "./testing.js";

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

const openedAt = shanghai("2024-01-05", "09:00:00");

/** A lender with a line and a card under it. */
async function withCard(lender: Lender) {
  const grant = { clientRef: "l", openedAt, borrower, terms: lineTermsWith({ use: "card" }) };
  const { accountId: line } = (await lender.openAccount(grant, "l")).body;
  const request = { clientRef: "c", openedAt, borrower, terms: cardTermsWith(), under: line };
  const { accountId: card } = (await lender.openAccount(request, "c")).body;
  return { line, request, card };
}

test("a card, what happened to it, its line and what was told of it are known after a restart", async () => {
  const first = await started();
  const { request, card } = await withCard(first);
  const activation = { type: "activation", eventId: "a", occurredAt: openedAt } as const;
  await first.postEvent(card, activation, "a");
  await first.moveClock(shanghai("2024-01-20"));
  const spent = { type: "drawdown", eventId: "s", occurredAt: shanghai("2024-01-20"), amount: 300_000 } as const;
  await first.postEvent(card, spent, "s");
  await first.moveClock(shanghai("2024-02-12"));

  const second = await started();
  expect((await second.openAccount(request, "c")).replayed).toBe(true);
  expect((await second.postEvent(card, activation, "a")).replayed).toBe(true);
  await expect(second.openAccount({ ...request, clientRef: "d" }, "d")).rejects.toThrow();
  await second.moveClock(shanghai("2024-03-15"));
  const more = { ...spent, eventId: "m", occurredAt: shanghai("2024-03-15") };
  await expect(second.postEvent(card, more, "m")).rejects.toThrow("overdue");
  const paid = { type: "repayment", eventId: "p", occurredAt: shanghai("2024-03-15"), amount: 30_000 } as const;
  await second.postEvent(card, paid, "p");

  const third = await started();
  await third.moveClock(shanghai("2024-03-17"));
  const told = (await recordsListed(third)).map(elements);
  expect(
    told.map((record) =>
      ["InfRecType", "RptDate", "RptDateCode", "AcctBal", "OverdPrd"].map((tag) => record.get(tag) ?? "-").join(" "),
    ),
  ).toEqual([
    "220 2024-01-05 10 - -",
    "210 2024-01-05 10 0 0",
    "210 2024-02-10 30 3000 0",
    // 29 days of 3 000.00 are 43.50.
    "210 2024-03-10 30 3044 1",
    "210 2024-03-15 40 2744 0",
  ]);
});

test("what marks a card, stops it and sells it is known after a restart", async () => {
  const first = await started();
  await first.reset(openedAt, undefined);
  const { card } = await withCard(first);
  const at = (id: string, date: string) => ({ eventId: id, occurredAt: shanghai(date) });
  await first.postEvent(card, { type: "activation", eventId: "a", occurredAt: openedAt }, "a");
  await first.moveClock(shanghai("2024-01-20"));
  await first.postEvent(card, { type: "drawdown", ...at("s", "2024-01-20"), amount: 300_000 }, "s");
  await first.postEvent(card, { type: "stop-payment", ...at("o", "2024-01-20") }, "o");
  await first.moveClock(shanghai("2024-03-03"));
  await first.postEvent(card, { type: "legal-action", ...at("w", "2024-03-03") }, "w");
  await first.moveClock(shanghai("2024-03-12"));

  const second = await started();
  await second.moveClock(shanghai("2024-04-15"));
  const again = { type: "legal-action", ...at("v", "2024-04-15") } as const;
  await expect(second.postEvent(card, again, "v")).rejects.toThrow("under way already");
  const more = { type: "drawdown", ...at("m", "2024-04-15"), amount: 1 } as const;
  await expect(second.postEvent(card, more, "m")).rejects.toThrow("stopped");
  const sale = { type: "claim-transfer", ...at("t", "2024-04-15"), how: "carve-out", price: 100 } as const;
  await second.postEvent(card, sale, "t");

  const third = await started();
  await expect(third.postEvent(card, { ...more, eventId: "n" }, "n")).rejects.toThrow("closed");
  await third.moveClock(shanghai("2024-06-12"));
  const told = (await recordsListed(third)).map(elements);
  const tags = ["RptDate", "RptDateCode", "AcctStatus", "RpyStatus", "ChanTranType", "TranAmt"];
  expect(told.slice(1).map((record) => tags.map((tag) => record.get(tag) ?? "-").join(" "))).toEqual([
    "2024-01-05 10 1 * - -",
    "2024-02-10 30 31 N - -",
    "2024-03-10 30 8 1 8 3000",
    "2024-04-10 30 8 2 - -",
    "2024-04-15 20 4 G 12 1",
  ]);
}, 60_000);

test("what was found late, and what bounced, is put right after a restart as without one, and only once (L84)", async () => {
  const first = await started();
  await first.reset(openedAt, undefined);
  const { line, card } = await withCard(first);
  const at = (id: string, date: string) => ({ eventId: id, occurredAt: shanghai(date) });
  await first.postEvent(card, { type: "activation", eventId: "a", occurredAt: openedAt }, "a");
  await first.moveClock(shanghai("2024-01-20"));
  await first.postEvent(card, { type: "drawdown", ...at("s", "2024-01-20"), amount: 300_000 }, "s");
  // What was spent is held against the limit before.
  await first.postEvent(line, { type: "limit-change", ...at("m", "2024-01-20"), limit: 100_000 }, "m");
  await first.moveClock(shanghai("2024-03-15"));
  const found = { type: "repayment", ...at("f", "2024-03-15"), effectiveDate: "2024-02-28", amount: 30_000 } as const;
  await first.postEvent(card, found, "f");

  const second = await started();
  expect(await second.postEvent(card, found, "f")).toMatchObject({ replayed: true });
  await second.moveClock(shanghai("2024-03-18"));
  await second.postEvent(card, { type: "reversal", ...at("b", "2024-03-18"), of: "f" }, "b");

  const third = await started();
  const early = { type: "repayment", ...at("g", "2024-03-18"), effectiveDate: "2024-01-20", amount: 1 } as const;
  await third.postEvent(card, early, "g");
  await third.postEvent(card, { type: "reversal", ...at("h", "2024-03-18"), of: "g" }, "h");
  const again = { type: "reversal", ...at("n", "2024-03-18"), of: "f" } as const;
  await expect(third.postEvent(card, again, "n")).rejects.toThrow("reversed already");
  await third.moveClock(shanghai("2024-04-12"));
  const told = (await recordsListed(third)).map(elements);
  const accounts = told.filter((record) => record.get("InfRecType") !== "220");
  const tags = ["InfRecType", "RptDate", "AcctBal", "RpyStatus", "TotOverd", "ActRpyAmt", "LatRpyDate"];
  expect(accounts.map((record) => tags.map((tag) => record.get(tag) ?? "-").join(" "))).toEqual([
    "210 2024-01-05 0 * 0 0 2024-01-05",
    "210 2024-02-10 3000 N 0 0 2024-01-05",
    "210 2024-03-10 3044 1 300 0 2024-01-05",
    "212 2024-03-10 2742 N 0 300 2024-02-28",
    "212 2024-03-10 3044 1 300 0 2024-01-05",
    "210 2024-04-10 3091 2 574 0 2024-01-05",
  ]);
});
