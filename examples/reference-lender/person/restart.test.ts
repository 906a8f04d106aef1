import { afterAll, beforeAll, expect, test } from "vitest";
import { mortgageWith } from "../collateral/testing.js";
import type { Lender } from "../lender.js";
import { type Database, openDatabase } from "../storage/database.js";
import { borrower, shanghai } from "../testing.js";
import { recordsListed, startedOn } from "../testing-restart.js";
import { inShort, other, personWith } from "./testing.js";

let database: Database;
const openedAt = shanghai("2024-01-05", "09:00:00");

beforeAll(async () => {
  database = await openDatabase("memory");
}, 60_000);

afterAll(async () => {
  await database.close();
});

/** A lender that takes up what the database holds. */
async function started(defect?: string): Promise<Lender> {
  return startedOn(database, { defect });
}

async function told(lender: Lender): Promise<string[]> {
  return (await recordsListed(lender)).map((xml) => inShort(xml).slice(0, 21).trim());
}

test("persons and contracts, what happened to them and what was told of them are known after a restart", async () => {
  const first = await started();
  const person = { clientRef: "p", openedAt, borrower, terms: personWith() };
  const contract = { clientRef: "s", openedAt, borrower, terms: mortgageWith() };
  const { accountId: p } = (await first.openAccount(person, "p")).body;
  const { accountId: s } = (await first.openAccount(contract, "s")).body;
  await first.moveClock(shanghai("2024-01-08"));
  const at = { occurredAt: shanghai("2024-01-08") };
  const wife = { type: "relative", eventId: "w", relative: other, relation: "1", ...at } as const;
  await first.postEvent(p, wife, "w");
  await first.postEvent(s, { type: "collateral-value", eventId: "v", item: 1, value: 100, ...at }, "v");

  const second = await started();
  expect((await second.openAccount(person, "p")).replayed).toBe(true);
  expect((await second.postEvent(p, wife, "w")).replayed).toBe(true);
  // Registered before the restart, and once is enough.
  await expect(second.openAccount({ ...person, clientRef: "q" }, "q")).rejects.toThrow("registered before");
  await second.moveClock(shanghai("2024-01-10"));
  const after = { occurredAt: shanghai("2024-01-10") };
  await second.postEvent(p, { type: "void", eventId: "x", ...after }, "x");
  await second.postEvent(s, { type: "collateral-end", eventId: "e", ...after }, "e");

  const third = await started();
  await third.moveClock(shanghai("2024-04-01"));
  expect(await told(third)).toEqual([
    "110 2024-01-05 10 Sex",
    "510 2024-01-05 10 CcC",
    "120 2024-01-08 FamMem",
    "510 2024-01-08 30 CcC",
    "510 2024-01-10 20 CcC",
    "114",
  ]);
  const fourth = await started();
  await fourth.moveClock(shanghai("2024-08-01"));
  expect(await told(fourth)).toHaveLength(6);
});
