import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, shanghai, TestDriver, termsWith } from "../testing.js";
import { element, exchange, FakeBureau, feedbackFile } from "./testing.js";

const bureau = new FakeBureau();
let lender: ReferenceLender;
let driver: TestDriver;
let account: string;

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "push", bureauUrl: "http://bureau.test", fetch: bureau.fetch });
  driver = new TestDriver((await lender.listen()).url);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

/** The usual loan of 5 January 2024; the first instalment is paid and the loan transferred on 4 March. */
beforeEach(async () => {
  bureau.clear();
  const opened = shanghai("2024-01-05", "09:00:00");
  await driver.reset(opened, agreementWith({ exchange }));
  account = (await driver.open(termsWith(), opened)).accountId;
  await driver.pay(account, "2024-02-10", 112_000);
  await driver.event(account, { type: "transfer-out", eventId: "t", occurredAt: shanghai("2024-03-04") });
  await driver.clock(shanghai("2024-03-05", "09:00:00"));
});

/** Brings feedback about a file, by its position among those received: all loaded, or its one record rejected. */
async function answer(file: number, flag: "1" | "3", code = "BQR004"): Promise<void> {
  const about = bureau.received[file];
  if (about === undefined) throw new Error(`The bureau has not received file ${String(file)}.`);
  const { name, text } = feedbackFile(about, flag, flag === "1" ? {} : { 2: code });
  expect((await driver.send(`/feedback/${name}`, text)).status).toBe(204);
}

/** What the bureau received from a date on: date, serial and type of the file, as-of date and month. */
function received(from: string): string[] {
  return bureau.received.flatMap(({ name, records }) =>
    name.slice(14, 22) < from
      ? []
      : records.map(
          (xml) =>
            `${name.slice(14, 22)} ${name.slice(26, 29)} ${name.slice(22, 25)} ${element(xml, "RptDate")} ${element(xml, "Month")}`,
        ),
  );
}

test("a refused 215 is reported again as it was, and once", async () => {
  await answer(2, "3");
  await driver.clock(shanghai("2024-03-06", "09:00:00"));
  await answer(3, "1");
  await driver.clock(shanghai("2024-05-06", "09:00:00"));
  expect(received("20240305")).toEqual(["20240305 001 215 2024-03-04 2024-03", "20240306 001 215 2024-03-04 2024-03"]);
});

test("refused with the record before it, both go again, that record first", async () => {
  await answer(1, "3", "BLE012");
  await answer(2, "3");
  await driver.clock(shanghai("2024-03-06", "09:00:00"));
  expect(received("20240306")).toEqual(["20240306 001 210 2024-02-10 2024-02", "20240306 001 215 2024-03-04 2024-03"]);
});

test("once it is loaded, a record refused before it can no longer be (R2101210)", async () => {
  await answer(2, "1");
  await answer(1, "3", "BLE012");
  await driver.clock(shanghai("2024-03-07", "09:00:00"));
  expect(received("20240306")).toEqual([]);
});

test("is not made where the account turns out to be void on its day", async () => {
  const opened = shanghai("2024-01-05", "09:00:00");
  bureau.clear();
  await driver.reset(opened, agreementWith({ exchange }));
  account = (await driver.open(termsWith(), opened)).accountId;
  await driver.event(account, { type: "transfer-out", eventId: "t", occurredAt: shanghai("2024-02-09") });
  await driver.event(account, { type: "void", eventId: "v", occurredAt: shanghai("2024-02-09", "11:00:00") });
  await driver.clock(shanghai("2024-02-12"));
  expect(received("20240207").map((line) => line.slice(9, 16))).toEqual(["001 214"]);
});
