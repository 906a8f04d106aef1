import { afterAll, beforeAll, expect, test } from "vitest";
import { exchange, FakeBureau, feedbackFile } from "../exchange/testing.js";
import type { Lender } from "../lender.js";
import { type Database, openDatabase } from "../storage/database.js";
import { agreementWith, borrower, shanghai, termsWith } from "../testing.js";
import { startedOn } from "../testing-restart.js";
import { codesTold } from "./testing.js";

const bureau = new FakeBureau();
let database: Database;

beforeAll(async () => {
  database = await openDatabase("memory");
}, 60_000);

afterAll(async () => {
  await database.close();
});

/** A lender that takes up what the database holds. */
async function started(): Promise<Lender> {
  return startedOn(database, { agreement: agreementWith({ exchange }), fetch: bureau.fetch });
}

/** Brings feedback about a file, by its position among those received, the record on line 2 rejected. */
async function reject(lender: Lender, file: number, fault: string): Promise<void> {
  const about = bureau.received[file];
  if (about === undefined) throw new Error(`The bureau has not received file ${String(file)}.`);
  const { name, text } = feedbackFile(about, "3", { 2: fault });
  await lender.feedback(name, Buffer.from(text));
}

test("a lender that stops at any point of a changed code goes on where it was", async () => {
  const first = await started();
  const openedAt = shanghai("2024-01-05", "09:00:00");
  const { accountId } = (await first.openAccount({ clientRef: "a", openedAt, borrower, terms: termsWith() }, "a")).body;
  const occurredAt = shanghai("2024-02-11");
  await first.moveClock(occurredAt);
  const event = { type: "code-change", eventId: "c", occurredAt } as const;
  const answered = await first.postEvent(accountId, event, "c");
  expect(answered.body).toEqual({ eventId: "c", bureauAccountCode: "N00000000H0001LN2024021100000001" });

  // Before the end of its day, and while the bureau is away.
  const second = await started();
  expect(await second.postEvent(accountId, event, "c")).toEqual({ ...answered, replayed: true });
  bureau.otherwise = "away";
  await second.moveClock(shanghai("2024-02-12", "09:00:00"));

  // While the 211 waits; then it is refused, with the record before it.
  const third = await started();
  bureau.otherwise = 202;
  await third.moveClock(shanghai("2024-02-13", "08:00:00"));
  await reject(third, 1, "BLE012");
  await reject(third, 2, "BIE002");

  await (await started()).moveClock(shanghai("2024-02-14", "09:00:00"));
  const last = await started();
  await last.moveClock(shanghai("2024-03-11", "09:00:00"));
  expect(await last.postEvent(accountId, event, "c")).toEqual({ ...answered, replayed: true });
  expect(codesTold(bureau)).toEqual([
    "20240106 001 21010 2024-01-05 20240105",
    "20240211 001 21030 2024-02-10 20240105",
    "20240212 001 211 20240105 to 20240211",
    "20240214 001 21030 2024-02-10 20240105",
    "20240214 001 211 20240105 to 20240211",
    "20240311 001 21030 2024-03-10 20240211",
  ]);
});
