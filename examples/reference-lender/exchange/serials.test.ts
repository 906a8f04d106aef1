import { afterAll, beforeAll, expect, test } from "vitest";
import { Lender } from "../lender.js";
import type { Files } from "../reporting/behaviour.js";
import { rightBehaviour } from "../reporting/right-behaviour.js";
import { type Database, openDatabase } from "../storage/database.js";
import { Store } from "../storage/store.js";
import { agreementWith, borrower, shanghai, termsWith } from "../testing.js";
import { element, exchange } from "./testing.js";

let database: Database;

beforeAll(async () => {
  database = await openDatabase("memory");
}, 60_000);

afterAll(async () => {
  await database.close();
});

test("when a date has no serial numbers left, the rest waits for the next creation date and keeps its as-of date", async () => {
  const files: Files = { ...rightBehaviour.files, mostRecords: 2, mostADay: 2 };
  const delivery = { channel: "pull", bureauUrl: undefined, folder: undefined, timeLimit: 1000, fetch } as const;
  const now = shanghai("2024-01-05", "09:00:00");
  const started = async (): Promise<Lender> => {
    const lender = new Lender(
      new Store(database),
      { ...rightBehaviour, files },
      delivery,
      agreementWith({ exchange }),
      now,
      false,
    );
    await lender.start();
    return lender;
  };
  const first = await started();
  for (let count = 0; count < 9; count += 1) {
    const clientRef = `c${String(count)}`;
    await first.openAccount({ clientRef, openedAt: now, borrower, terms: termsWith() }, clientRef);
  }
  await first.moveClock(shanghai("2024-01-06"));
  // What waits for a serial number is not forgotten by a restart.
  const second = await started();
  await second.moveClock(shanghai("2024-01-12"));
  const made = (await second.submissions(0)).files.map(({ name, contentBase64 }) => {
    const lines = Buffer.from(contentBase64, "base64").toString("utf8").split("\r\n").slice(1, -1);
    const told = lines.map((xml) => `${element(xml, "AcctCode").slice(-1)} ${element(xml, "RptDate")}`);
    return `${name.slice(14, 22)} ${name.slice(26, 29)}: ${told.join(", ")}`;
  });
  expect(made).toEqual([
    "20240106 001: 1 2024-01-05, 2 2024-01-05",
    "20240106 002: 3 2024-01-05, 4 2024-01-05",
    "20240107 001: 5 2024-01-05, 6 2024-01-05",
    "20240107 002: 7 2024-01-05, 8 2024-01-05",
    "20240108 001: 9 2024-01-05",
  ]);
});
