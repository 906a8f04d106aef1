import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { element, exchange, FakeBureau, feedbackFile } from "../exchange/testing.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, shanghai, TestDriver } from "../testing.js";
import { claimTermsWith, guaranteeTermsWith, happen, openPlain } from "./testing.js";

const bureau = new FakeBureau();
let lender: ReferenceLender;
let driver: TestDriver;
let claim: string;
let guarantee: string;

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "push", bureauUrl: "http://bureau.test", fetch: bureau.fetch });
  driver = new TestDriver((await lender.listen()).url);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

/** A claim and a guarantee of 5 January 2024, told on the 6th; on the 8th the claim brings 1 000.00, the guarantee covers 7 000.00. */
beforeEach(async () => {
  bureau.clear();
  await driver.reset(shanghai("2024-01-05", "09:00:00"), agreementWith({ exchange }));
  claim = (await openPlain(driver, claimTermsWith())).accountId;
  guarantee = (await openPlain(driver, guaranteeTermsWith())).accountId;
  expect(await happen(driver, claim, "2024-01-08", { type: "repayment", amount: 100_000 })).toBe(201);
  expect(await happen(driver, guarantee, "2024-01-08", { type: "guaranteed-balance", balance: 700_000 })).toBe(201);
  await driver.clock(shanghai("2024-01-09", "09:00:00"));
});

/** Brings feedback about the one record of a file: loaded, or rejected with a code. */
async function answer(file: number, code?: string): Promise<void> {
  const about = bureau.received[file];
  if (about === undefined) throw new Error(`The bureau has not received file ${String(file)}.`);
  const { name, text } = feedbackFile(about, code === undefined ? "1" : "3", code === undefined ? {} : { 2: code });
  expect((await driver.send(`/feedback/${name}`, text)).status).toBe(204);
}

/** What the bureau received: day, type and serial of the file, account type, as-of date and code. */
function received(from = 0): string[] {
  return bureau.received.slice(from).flatMap(({ name, records }) =>
    records.map((xml) => {
      const tags = ["AcctType", "RptDate", "RptDateCode"].map((tag) => element(xml, tag)).join(" ");
      return `${name.slice(14, 22)} ${name.slice(22, 25)} ${name.slice(26, 29)} ${tags}`;
    }),
  );
}

test("each goes in a file of its type", () => {
  expect(received()).toEqual([
    "20240106 230 001 G1 2024-01-05 10",
    "20240106 210 001 C1 2024-01-05 10",
    "20240109 230 001 G1 2024-01-08 30",
    "20240109 210 001 C1 2024-01-08 40",
  ]);
});

test("a refused 230 and a refused 40 of a claim go again as they were, in new files, once", async () => {
  await answer(2, "BAE000");
  await answer(3, "BLE040");
  await driver.clock(shanghai("2024-01-10", "09:00:00"));
  expect(received(4)).toEqual(["20240110 230 001 G1 2024-01-08 30", "20240110 210 001 C1 2024-01-08 40"]);
  expect(bureau.received.slice(4).map(({ records }) => records)).toEqual(
    bureau.received.slice(2, 4).map(({ records }) => records),
  );
  await answer(4);
  await answer(5);
  await driver.clock(shanghai("2024-03-01"));
  expect(received()).toHaveLength(6);
});

test("rejected again they go again; what happened since does not change them", async () => {
  await answer(3, "BLE040");
  expect(await happen(driver, claim, "2024-01-09", { type: "repayment", amount: 50_000 })).toBe(201);
  await driver.clock(shanghai("2024-01-10", "09:00:00"));
  expect(received(4)).toEqual(["20240110 210 001 C1 2024-01-08 40", "20240110 210 002 C1 2024-01-09 40"]);
  expect(bureau.received[4]?.records).toEqual(bureau.received[3]?.records);
  await answer(4, "BLE040");
  await driver.clock(shanghai("2024-01-11", "09:00:00"));
  expect(received(6)).toEqual(["20240111 210 001 C1 2024-01-08 40"]);
});

test("once the closing record is loaded, what was refused before it is given up (R2101205, R2301202)", async () => {
  expect(await happen(driver, claim, "2024-01-09", { type: "repayment", amount: 400_000 })).toBe(201);
  expect(await happen(driver, guarantee, "2024-01-09", { type: "guarantee-end" })).toBe(201);
  await driver.clock(shanghai("2024-01-10", "09:00:00"));
  expect(received(4)).toEqual(["20240110 230 001 G1 2024-01-09 20", "20240110 210 001 C1 2024-01-09 20"]);
  await answer(4);
  await answer(5);
  await answer(2, "BAE000");
  await answer(3, "BLE040");
  await driver.clock(shanghai("2024-01-15", "09:00:00"));
  expect(received(6)).toEqual([]);
});

test("a claim that the bureau does not know is told from its opening on (R2101215)", async () => {
  await answer(3, "BLR004");
  await driver.clock(shanghai("2024-01-10", "09:00:00"));
  expect(received(4)).toEqual(["20240110 210 001 C1 2024-01-05 10", "20240110 210 001 C1 2024-01-08 40"]);
});
