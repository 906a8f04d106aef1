import { afterAll, beforeAll, expect, test } from "vitest";
import { behaviourWith } from "./defects/index.js";
import { Lender } from "./lender.js";
import { type Database, openDatabase } from "./storage/database.js";
import { Store } from "./storage/store.js";
import { agreementWith, borrower, elements, shanghai, termsWith } from "./testing.js";

let database: Database;

beforeAll(async () => {
  database = await openDatabase("memory");
}, 60_000);

afterAll(async () => {
  await database.close();
});

const agreement = agreementWith({ calendar: "CN", deadline: { days: 1, count: "working", lateWindow: 35 } });

/** A lender that takes up what the database holds. */
async function started(): Promise<Lender> {
  const delivery = { channel: "pull", bureauUrl: undefined, folder: undefined, timeLimit: 1000, fetch } as const;
  const behaviour = behaviourWith("closing-overtakes-waiting-records");
  const now = shanghai("2024-01-05", "09:00:00");
  const lender = new Lender(new Store(database), behaviour, delivery, agreement, now, false);
  await lender.start();
  return lender;
}

test("records that wait for a file of their own are not forgotten over a restart, nor sent twice", async () => {
  const first = await started();
  const openedAt = shanghai("2024-01-05", "09:00:00");
  await first.openAccount({ clientRef: "a", openedAt, borrower, terms: termsWith() }, "a");
  // Friday night: the opening waits for Monday.
  await first.moveClock(shanghai("2024-01-06"));
  expect((await first.submissions(0)).files).toEqual([]);
  const second = await started();
  await second.moveClock(shanghai("2024-01-08"));
  const third = await started();
  await third.moveClock(shanghai("2024-01-09"));
  const { files } = await third.submissions(0);
  expect(files.map(({ createdAt }) => createdAt)).toEqual(["2024-01-08T09:00:00+08:00"]);
  const text = Buffer.from(files[0]?.contentBase64 ?? "", "base64").toString("utf8");
  expect(elements(text).get("RptDate")).toBe("2024-01-05");
});
