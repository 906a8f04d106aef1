import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { mortgageWith, secure } from "../collateral/testing.js";
import { exchange, FakeBureau, feedbackFile } from "../exchange/testing.js";
import { happen } from "../plain/testing.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, shanghai, TestDriver } from "../testing.js";
import { inShort, other, personWith, register } from "./testing.js";

const bureau = new FakeBureau();
let lender: ReferenceLender;
let driver: TestDriver;
let person: string;
let contract: string;
const moved = { type: "customer-change", details: { residence: { status: "5" } } };
const wife = { type: "relative", relative: other, relation: "1" };
const child = { ...wife, relative: { ...other, name: "示例丁", idNum: "999999201503030025" }, relation: "2" };

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "push", bureauUrl: "http://bureau.test", fetch: bureau.fetch });
  driver = new TestDriver((await lender.listen()).url);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

/** A person and a contract of 5 January 2024; on the 8th he moves and names two relatives, and the house is worth less. */
beforeEach(async () => {
  bureau.clear();
  await driver.reset(shanghai("2024-01-05", "09:00:00"), agreementWith({ exchange }));
  person = (await register(driver, personWith({ document: { until: "2035-01-01" } }))).accountId;
  contract = (await secure(driver, mortgageWith())).accountId;
  for (const event of [moved, wife, child]) expect(await happen(driver, person, "2024-01-08", event)).toBe(201);
  const less = { type: "collateral-value", item: 1, value: 40_000_000 };
  expect(await happen(driver, contract, "2024-01-08", less)).toBe(201);
  await driver.clock(shanghai("2024-01-09", "09:00:00"));
});

/** Brings feedback about a file: loaded, or with records rejected by their lines. */
async function answer(file: number, faults: Readonly<Record<number, string>> = {}): Promise<void> {
  const about = bureau.received[file];
  if (about === undefined) throw new Error(`The bureau has not received file ${String(file)}.`);
  const { name, text } = feedbackFile(about, Object.keys(faults).length === 0 ? "1" : "3", faults);
  expect((await driver.send(`/feedback/${name}`, text)).status).toBe(204);
}

/** What the bureau received: day, type and serial of the file, as-of date and code, and the beginning of the rest. */
function received(from = 0): string[] {
  return bureau.received
    .slice(from)
    .flatMap(({ name, records }) =>
      records.map((xml) => `${name.slice(14, 22)} ${name.slice(26, 29)} ${inShort(xml).slice(0, 34)}`),
    );
}

test("each goes in a file of its type", () => {
  expect(received()).toEqual([
    "20240106 001 110 2024-01-05 10 Sex=9 DOB=1990-0",
    "20240106 001 130 2024-01-05 IDDueDate=2035-01-0",
    "20240106 001 510 2024-01-05 10 CcCode=N00000000",
    "20240109 001 110 2024-01-08 20 ResiStatus=5 Res",
    "20240109 001 120 2024-01-08 FamMemName=示例丙 FamM",
    "20240109 001 120 2024-01-08 FamMemName=示例丁 FamM",
    "20240109 001 510 2024-01-08 30 CcCode=N00000000",
  ]);
});

test("what is rejected goes again as it was, in a new file, once; the other relative of the day is left alone", async () => {
  await answer(3, { 2: "ABE001" });
  await answer(4, { 3: "BFE000" });
  await answer(5, { 2: "ABE001" });
  await driver.clock(shanghai("2024-01-10", "09:00:00"));
  expect(received(6)).toEqual([
    "20240110 001 110 2024-01-08 20 ResiStatus=5 Res",
    "20240110 001 120 2024-01-08 FamMemName=示例丁 FamM",
    "20240110 001 510 2024-01-08 30 CcCode=N00000000",
  ]);
  const sent = bureau.received;
  expect(sent.slice(6).map(({ records }) => records)).toEqual([
    sent[3]?.records,
    sent[4]?.records.slice(1),
    sent[5]?.records,
  ]);
  for (const file of [6, 7, 8]) await answer(file);
  await driver.clock(shanghai("2024-03-01"));
  expect(bureau.received).toHaveLength(9);
});

test("once a later record of its kind is loaded, a rejected one is given up (R1101202, R5101201)", async () => {
  const more = { type: "collateral-value", item: 1, value: 41_000_000 };
  expect(await happen(driver, person, "2024-01-09", moved)).toBe(201);
  expect(await happen(driver, contract, "2024-01-09", more)).toBe(201);
  await driver.clock(shanghai("2024-01-10", "09:00:00"));
  expect(received(6)).toEqual([
    "20240110 001 110 2024-01-09 20 ResiStatus=5 Res",
    "20240110 001 510 2024-01-09 30 CcCode=N00000000",
  ]);
  await answer(6);
  await answer(7);
  await answer(3, { 2: "ABE001" });
  await answer(4, { 2: "BFE000" });
  await answer(5, { 2: "ABE001" });
  await driver.clock(shanghai("2024-01-15", "09:00:00"));
  expect(received(8)).toEqual(["20240111 001 120 2024-01-08 FamMemName=示例丙 FamM"]);
});

test("after the deletion nothing of the person goes again, and a deletion of nothing is given up (L69)", async () => {
  expect(await happen(driver, person, "2024-01-10", { type: "void" })).toBe(201);
  await driver.clock(shanghai("2024-01-11", "09:00:00"));
  expect(received(6)).toEqual(["20240111 001 134", "20240111 001 114"]);
  for (const file of [0, 1, 3]) await answer(file, { 2: "ABE001" });
  await driver.clock(shanghai("2024-01-12", "09:00:00"));
  await answer(6, { 2: "BDE001" });
  await answer(7, { 2: "BDE000" });
  await driver.clock(shanghai("2024-01-20", "09:00:00"));
  expect(received(8)).toEqual([]);
});

test("rejected before the withdrawal, the first record goes again ahead of the deletion", async () => {
  await answer(0, { 2: "ABE001" });
  expect(await happen(driver, person, "2024-01-09", { type: "void" })).toBe(201);
  await driver.clock(shanghai("2024-01-10", "09:00:00"));
  expect(received(6)).toEqual([
    "20240110 001 110 2024-01-05 10 Sex=9 DOB=1990-0",
    "20240110 001 134",
    "20240110 001 114",
  ]);
});
