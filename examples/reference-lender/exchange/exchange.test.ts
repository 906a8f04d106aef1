import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, shanghai, TestDriver, termsWith } from "../testing.js";
import { exchange, FakeBureau, feedbackFile, type Received } from "./testing.js";

const bureau = new FakeBureau();
let lender: ReferenceLender;
let driver: TestDriver;
let url: string;

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "push", bureauUrl: "http://bureau.test", fetch: bureau.fetch });
  ({ url } = await lender.listen());
  driver = new TestDriver(url);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

beforeEach(async () => {
  bureau.clear();
  await driver.reset(shanghai("2024-01-05", "09:00:00"), agreementWith({ exchange }));
});

/** Opens so many loans at nine on 5 January 2024. */
async function open(accounts = 1): Promise<string[]> {
  const ids: string[] = [];
  for (let count = 0; count < accounts; count += 1) {
    ids.push((await driver.open(termsWith(), shanghai("2024-01-05", "09:00:00"))).accountId);
  }
  return ids;
}

/** Brings feedback about a received file to the lender; answers the status. */
async function bring(file: Received | undefined, ...rest: ParametersAfterFirst): Promise<number> {
  if (file === undefined) throw new Error("The bureau has not received that file.");
  const { name, text } = feedbackFile(file, ...rest);
  return (await fetch(`${url}/feedback/${name}`, { method: "POST", body: Buffer.from(text) })).status;
}
type ParametersAfterFirst = Parameters<typeof feedbackFile> extends [unknown, ...infer Rest] ? Rest : never;

const openings = ["20240106 001 1 2024-01-05 10", "20240106 001 2 2024-01-05 10", "20240106 001 3 2024-01-05 10"];

describe("repair (L17)", () => {
  test("only the rejected record goes again, in a new file of the next end of day, with its own as-of date", async () => {
    await open(3);
    await driver.clock(shanghai("2024-01-06", "09:00:00"));
    expect(bureau.told()).toEqual(openings);
    expect(await bring(bureau.received[0], "3", { 3: "BLE017" })).toBe(204);
    expect(bureau.received).toHaveLength(1);
    await driver.clock(shanghai("2024-01-07", "09:00:00"));
    expect(bureau.told()).toEqual([...openings, "20240107 001 2 2024-01-05 10"]);
    expect(bureau.received[1]?.records[0]).toBe(bureau.received[0]?.records[1]);
    await bring(bureau.received[1], "1");
    await driver.clock(shanghai("2024-01-20"));
    expect(bureau.received).toHaveLength(2);
  });

  test("the same feedback twice, before and after the repair, repairs once", async () => {
    await open(2);
    await driver.clock(shanghai("2024-01-06", "09:00:00"));
    const [first] = bureau.received;
    for (let time = 0; time < 2; time += 1) expect(await bring(first, "3", { 2: "BLE017" })).toBe(204);
    await driver.clock(shanghai("2024-01-07", "09:00:00"));
    await bring(first, "3", { 2: "BLE017" });
    await driver.clock(shanghai("2024-01-12"));
    expect(bureau.told().slice(2)).toEqual(["20240107 001 1 2024-01-05 10"]);
  });

  test("a record rejected again is repaired again, once for each feedback", async () => {
    await open();
    for (let day = 6; day < 10; day += 1) {
      await driver.clock(shanghai(`2024-01-${String(day).padStart(2, "0")}`, "09:00:00"));
      expect(bureau.received).toHaveLength(day - 5);
      await bring(bureau.received.at(-1), day < 9 ? "3" : "1", day < 9 ? { 2: "BLE017" } : {});
    }
    await driver.clock(shanghai("2024-01-20"));
    expect(new Set(bureau.received.map(({ name }) => name)).size).toBe(4);
    expect(bureau.received).toHaveLength(4);
  });

  test("a file that failed as a whole goes again under a new name, all its records in order", async () => {
    await open(3);
    await driver.clock(shanghai("2024-01-06", "09:00:00"));
    await bring(bureau.received[0], "2");
    await driver.clock(shanghai("2024-01-07", "09:00:00"));
    expect(bureau.received[1]?.name).toBe("N00000000H00012024010721000010.txt");
    expect(bureau.received[1]?.records).toEqual(bureau.received[0]?.records);
  });

  test("a name used before says nothing about what was received under it", async () => {
    await open();
    await driver.clock(shanghai("2024-01-06", "09:00:00"));
    expect(await bring(bureau.received[0], "2", {}, "ABF009")).toBe(204);
    await driver.clock(shanghai("2024-01-08"));
    expect(bureau.received).toHaveLength(1);
    await bring(bureau.received[0], "3", { 2: "BLE017" });
    await driver.clock(shanghai("2024-01-10"));
    expect(bureau.received).toHaveLength(2);
  });

  test("nothing is repaired after the closing was loaded, nor before a later record of the month", async () => {
    const [one = "", two = ""] = await open(2);
    const settle = { type: "early-settlement", occurredAt: shanghai("2024-01-06"), amount: 1_200_000 } as const;
    await driver.event(one, { ...settle, eventId: "s1" });
    await driver.clock(shanghai("2024-01-08", "09:00:00"));
    expect(bureau.told().slice(2)).toEqual(["20240107 001 1 2024-01-06 20"]);
    // Both openings were rejected, and the closing of the first was loaded before the lender knew.
    await bring(bureau.received[1], "1");
    await bring(bureau.received[0], "3", { 2: "BLE017", 3: "BLE017" });
    await driver.clock(shanghai("2024-01-09", "09:00:00"));
    expect(bureau.told().slice(3)).toEqual(["20240109 001 2 2024-01-05 10"]);
    expect(two).not.toBe("");
  });

  test("repairs go before the day's records of the same account, in a file of their own", async () => {
    const [one = ""] = await open();
    await driver.clock(shanghai("2024-01-06", "09:00:00"));
    await bring(bureau.received[0], "3", { 2: "BLE017" });
    await driver.event(one, {
      type: "early-settlement",
      eventId: "s",
      occurredAt: shanghai("2024-01-06"),
      amount: 1_200_000,
    });
    await driver.clock(shanghai("2024-01-07", "09:00:00"));
    expect(bureau.told().slice(1)).toEqual(["20240107 001 1 2024-01-05 10", "20240107 002 1 2024-01-06 20"]);
  });

  test("an account that the bureau does not know is told from its first record, whose own feedback never came", async () => {
    await open();
    await driver.clock(shanghai("2024-02-11", "09:00:00"));
    expect(bureau.received).toHaveLength(2);
    await bring(bureau.received[1], "3", { 2: "BLR004" });
    await driver.clock(shanghai("2024-02-12", "09:00:00"));
    expect(bureau.told().slice(2)).toEqual(["20240212 001 1 2024-01-05 10", "20240212 001 1 2024-02-10 30"]);
    // The feedback that was late changes nothing any more.
    await bring(bureau.received[0], "3", { 2: "BLE017" });
    await bring(bureau.received[2], "1");
    await driver.clock(shanghai("2024-03-01"));
    expect(bureau.received).toHaveLength(3);
  });

  test("a first record that was repaired since is not repaired once more for what came before the repair", async () => {
    const [one = ""] = await open();
    await driver.clock(shanghai("2024-01-06", "00:45:00"));
    const settle = { type: "early-settlement", eventId: "s", amount: 1_200_000 } as const;
    await driver.event(one, { ...settle, occurredAt: shanghai("2024-01-06", "00:45:00") });
    await driver.clock(shanghai("2024-01-07", "09:00:00"));
    expect(bureau.told().slice(1)).toEqual(["20240107 001 1 2024-01-06 20"]);
    await bring(bureau.received[0], "3", { 2: "BLE017" });
    await driver.clock(shanghai("2024-01-08", "09:00:00"));
    expect(bureau.told().slice(2)).toEqual(["20240108 001 1 2024-01-05 10"]);
    await bring(bureau.received[1], "3", { 2: "BLR004" });
    await driver.clock(shanghai("2024-01-09", "09:00:00"));
    expect(bureau.told().slice(3)).toEqual(["20240109 001 1 2024-01-06 20"]);
  });

  test("feedback out of order, about files that were not answered, and about none", async () => {
    bureau.script.push("lost");
    await open(2);
    await driver.clock(shanghai("2024-01-06", "01:00:00"));
    // It was received, although nobody said so: it is not sent again.
    expect(await bring(bureau.received[0], "3", { 3: "BLE017" })).toBe(204);
    await driver.clock(shanghai("2024-01-06", "09:00:00"));
    expect(bureau.attempts).toHaveLength(1);
    const unknown = { name: "N00000000H00012024010621000090.txt", bytes: Buffer.from(""), records: [] };
    expect(await bring(unknown, "1")).toBe(404);
    await driver.clock(shanghai("2024-01-07", "09:00:00"));
    expect(bureau.told().slice(2)).toEqual(["20240107 001 2 2024-01-05 10"]);
  });

  test("feedback that does not fit its file changes nothing", async () => {
    await open(2);
    await driver.clock(shanghai("2024-01-06", "09:00:00"));
    const [file] = bureau.received;
    const records = file?.records ?? [];
    const name = file?.name ?? "";
    const other = { name, bytes: Buffer.from(""), records: records.toReversed() };
    expect(await bring(other, "3", { 2: "BLE017" })).toBe(422);
    expect(await bring(file, "3", { 4: "BLE017" })).toBe(422);
    expect(await bring({ ...other, records: records.slice(1) }, "1")).toBe(422);
    await driver.clock(shanghai("2024-01-08"));
    expect(bureau.received).toHaveLength(1);
    expect(await bring(file, "3", { 2: "BLE017" })).toBe(204);
  });
});

describe("the outbox (L16, L18)", () => {
  const first = "N00000000H00012024010621000010.txt";

  test.each(["away", "lost", 408, 429, 500, 503] as const)(
    "upon %s the same bytes go again under the same name",
    async (doing) => {
      bureau.script.push(doing, doing);
      await open();
      await driver.clock(shanghai("2024-01-06", "01:00:00"));
      await driver.clock(shanghai("2024-01-06", "02:00:00"));
      await driver.clock(shanghai("2024-01-06", "03:00:00"));
      await driver.clock(shanghai("2024-01-08"));
      expect(bureau.attempts).toEqual([first, first, first]);
      expect(new Set(bureau.received.map(({ bytes }) => bytes.toString("base64"))).size).toBe(1);
    },
  );

  test.each([200, 201, 202, 204])("upon %i a file is not sent again", async (status) => {
    bureau.otherwise = status;
    await open();
    for (const day of ["06", "07", "08"]) await driver.clock(shanghai(`2024-01-${day}`));
    expect(bureau.attempts).toEqual([first]);
  });

  test("Retry-After is kept on the business clock, and what stands behind waits with it", async () => {
    bureau.script.push({ status: 503, headers: { "retry-after": "172800" } });
    await open();
    await driver.clock(shanghai("2024-01-06", "01:00:00"));
    await driver.open(termsWith({ openDate: "2024-01-06" }), shanghai("2024-01-06", "01:00:00"));
    await driver.clock(shanghai("2024-01-08", "00:59:59"));
    expect(bureau.attempts).toEqual([first]);
    await driver.clock(shanghai("2024-01-08", "01:00:00"));
    expect(bureau.attempts).toEqual([first, first, first.replace("0106", "0107")]);
  });

  test("a Retry-After that is a date counts from the bureau's own clock", async () => {
    const headers = { date: "Sun, 22 Nov 2026 01:00:00 GMT", "retry-after": "Sun, 22 Nov 2026 02:00:00 GMT" };
    bureau.script.push({ status: 429, headers });
    await open();
    await driver.clock(shanghai("2024-01-06", "01:00:00"));
    await driver.clock(shanghai("2024-01-06", "01:59:59"));
    expect(bureau.attempts).toHaveLength(1);
    await driver.clock(shanghai("2024-01-06", "02:00:00"));
    expect(bureau.attempts).toHaveLength(2);
  });

  test("an outage of days: one attempt a step, files of every day with their own dates, all in order afterwards", async () => {
    bureau.otherwise = "away";
    for (const day of ["05", "06", "07"]) {
      await driver.clock(shanghai(`2024-01-${day}`, "09:00:00"));
      await driver.open(termsWith({ openDate: `2024-01-${day}` }), shanghai(`2024-01-${day}`, "09:00:00"));
    }
    await driver.clock(shanghai("2024-01-09"));
    expect(bureau.attempts).toEqual([first, first, first]);
    bureau.otherwise = 202;
    await driver.clock(shanghai("2024-01-09", "10:00:01"));
    expect(bureau.told()).toEqual([
      "20240106 001 1 2024-01-05 10",
      "20240107 001 2 2024-01-06 10",
      "20240108 001 3 2024-01-07 10",
    ]);
  });

  test.each([301, 400, 403, 404, 413, 422])(
    "upon %i the records go in a new file at the next end of day",
    async (status) => {
      bureau.script.push(status);
      await open(2);
      await driver.clock(shanghai("2024-01-06", "09:00:00"));
      await driver.clock(shanghai("2024-01-06", "20:00:00"));
      expect(bureau.attempts).toEqual([first]);
      await driver.clock(shanghai("2024-01-07", "09:00:00"));
      expect(bureau.told()).toEqual(["20240107 001 1 2024-01-05 10", "20240107 001 2 2024-01-05 10"]);
      await driver.clock(shanghai("2024-01-12"));
      expect(bureau.attempts).toHaveLength(2);
    },
  );

  test("upon 409 a file is left alone until its feedback tells", async () => {
    bureau.script.push(409);
    await open();
    await driver.clock(shanghai("2024-01-06", "09:00:00"));
    await driver.clock(shanghai("2024-01-08", "09:00:00"));
    expect(bureau.attempts).toEqual([first]);
    const records = ["<a/>"];
    await bring({ name: first, bytes: Buffer.from(""), records }, "2", {}, "ABF009");
    await driver.clock(shanghai("2024-01-09", "09:00:00"));
    expect(bureau.told()).toEqual(["20240109 001 1 2024-01-05 10"]);
  });
});
