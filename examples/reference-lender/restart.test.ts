import { afterAll, beforeAll, expect, test } from "vitest";
import type { LedgerEvent } from "../../schemas/ledger/event.js";
import type { Lender } from "./lender.js";
import { type Database, openDatabase } from "./storage/database.js";
import { agreementWith, borrower, elements, shanghai, termsWith } from "./testing.js";
import { recordsListed, startedOn } from "./testing-restart.js";

let database: Database;

beforeAll(async () => {
  database = await openDatabase("memory");
}, 60_000);

afterAll(async () => {
  await database.close();
});

const agreement = agreementWith({ calendar: "CN", deadline: { days: 1, count: "working", lateWindow: 35 } });

/** A lender that takes up what the database holds. */
async function started(defect?: string): Promise<Lender> {
  return startedOn(database, { defect, agreement });
}

test("records that wait for a file of their own are not forgotten over a restart, nor sent twice", async () => {
  const first = await started("closing-overtakes-waiting-records");
  const openedAt = shanghai("2024-01-05", "09:00:00");
  await first.openAccount({ clientRef: "a", openedAt, borrower, terms: termsWith() }, "a");
  // Friday night: the opening waits for Monday.
  await first.moveClock(shanghai("2024-01-06"));
  expect((await first.submissions(0)).files).toEqual([]);
  const second = await started("closing-overtakes-waiting-records");
  await second.moveClock(shanghai("2024-01-08"));
  const third = await started("closing-overtakes-waiting-records");
  await third.moveClock(shanghai("2024-01-09"));
  const { files } = await third.submissions(0);
  expect(files.map(({ createdAt }) => createdAt)).toEqual(["2024-01-08T09:00:00+08:00"]);
  const text = Buffer.from(files[0]?.contentBase64 ?? "", "base64").toString("utf8");
  expect(elements(text).get("RptDate")).toBe("2024-01-05");
});

test("what became known is put right after a restart as without one, and only once", async () => {
  const first = await started();
  await first.reset(shanghai("2024-01-05", "09:00:00"), agreementWith({}));
  const openedAt = shanghai("2024-01-05", "09:00:00");
  const { accountId } = (await first.openAccount({ clientRef: "a", openedAt, borrower, terms: termsWith() }, "a")).body;
  const occurredAt = shanghai("2024-02-20");
  await first.moveClock(occurredAt);
  const { files: before, next } = await first.submissions(0);
  expect(before).toHaveLength(2);
  const found = { type: "repayment", eventId: "f", occurredAt, effectiveDate: "2024-02-09", amount: 112_000 } as const;
  await first.postEvent(accountId, found, "f");
  const right = { name: "示例乙", idType: "10", idNum: "999999199001010024" };
  await first.postEvent(accountId, { type: "identity-correction", eventId: "i", occurredAt, borrower: right }, "i");
  await (await started()).moveClock(shanghai("2024-02-22"));
  const last = await started();
  await last.moveClock(shanghai("2024-03-12"));
  const { files } = await last.submissions(Number(next));
  const records = files.flatMap(({ contentBase64 }) =>
    Buffer.from(contentBase64, "base64").toString("utf8").split("\r\n").slice(1, -1).map(elements),
  );
  const tags = ["InfRecType", "MdfcSgmtCode", "RptDate", "RpyStatus", "Name"];
  expect(records.map((record) => tags.map((tag) => record.get(tag) ?? "-").join(" "))).toEqual([
    "212 B 2024-02-10 - 示例乙",
    "212 H 2024-02-10 N -",
    "210 - 2024-03-10 1 示例乙",
  ]);
});

test("what became of a loan otherwise than by payment is known after a restart", async () => {
  const first = await started();
  await first.reset(shanghai("2024-01-05", "09:00:00"), agreementWith({}));
  const openedAt = shanghai("2024-01-05", "09:00:00");
  const { accountId } = (await first.openAccount({ clientRef: "a", openedAt, borrower, terms: termsWith() }, "a")).body;
  const told: LedgerEvent[] = [
    { type: "write-off", eventId: "w", occurredAt: shanghai("2024-02-11") },
    { type: "securitisation", eventId: "s", occurredAt: shanghai("2024-02-12") },
    { type: "guarantor-payment", eventId: "g", occurredAt: shanghai("2024-03-20"), amount: 223_000 },
    { type: "transfer-out", eventId: "t", occurredAt: shanghai("2024-04-01") },
  ];
  for (const event of told) {
    const lender = await started();
    await lender.moveClock(event.occurredAt);
    await lender.postEvent(accountId, event, event.eventId);
  }
  const last = await started();
  await last.moveClock(shanghai("2024-06-01"));
  const records = (await recordsListed(last)).map(elements);
  const tags = ["InfRecType", "RptDate", "AcctStatus", "RpyStatus", "AssetTrandFlag", "ChanTranType", "OpetnType"];
  expect(records.slice(1).map((record) => tags.map((tag) => record.get(tag) ?? "-").join(" "))).toEqual([
    "210 2024-02-10 2 1 - - -",
    "210 2024-03-10 42 B 1 15 -",
    "210 2024-03-20 1 N - - -",
    "215 2024-04-01 - - - - 21",
  ]);
  const late = { type: "repayment", eventId: "r", occurredAt: shanghai("2024-05-31"), amount: 1 } as const;
  await expect(last.postEvent(accountId, late, "r")).rejects.toThrow("transferred on 2024-04-01");
});
