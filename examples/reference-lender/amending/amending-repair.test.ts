import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { mortgageWith } from "../collateral/testing.js";
import { claimTermsWith, guaranteeTermsWith } from "../plain/testing.js";
import { lineTermsWith } from "../testing.js";
import { another, TestBook } from "./testing.js";

let book: TestBook;

beforeAll(async () => {
  book = await TestBook.start();
}, 60_000);

afterAll(async () => {
  await book.close();
});

beforeEach(async () => {
  await book.begin();
});

const gone = { type: "void" };
const renamed = { type: "code-change" };
const corrected = { type: "identity-correction", borrower: another };

test("a refused 222 of D goes again as it was; one that a later one of the same day has overtaken does not", async () => {
  const line = (await book.open(lineTermsWith())).accountId;
  for (const [eventId, limit] of [
    ["one", 3_000_000],
    ["two", 4_000_000],
    ["three", 5_000_000],
  ] as const) {
    expect(await book.on(line, "2024-01-08", { type: "limit-change", limit, eventId })).toBe(201);
  }
  await book.on(line, "2024-01-10", { type: "reversal", of: "three" });
  await book.morning("2024-01-11");
  await book.answer(-1, "BMR103");
  await book.morning("2024-01-12");
  expect(book.told("20240111")).toEqual([
    "20240111 001 222D 2024-01-08 20240105",
    "20240112 001 222D 2024-01-08 20240105",
  ]);
  expect(book.records("20240112")).toEqual(book.records("20240111").slice(0, 1));
  await book.on(line, "2024-01-12", { type: "reversal", of: "two" });
  await book.morning("2024-01-13");
  await book.answer(-2, "BMR103");
  await book.morning("2024-01-14");
  expect(book.told("20240113")).toEqual(["20240113 001 222D 2024-01-08 20240105"]);
  expect(book.records("20240113")[0]).toContain("<CreditLim>30000<");
});

test("a refused record is repaired from the facts of its day before it is put right, and not once it was deleted", async () => {
  const { accountId } = await book.open(guaranteeTermsWith());
  await book.on(accountId, "2024-01-08", { type: "guaranteed-balance", balance: 700_000, eventId: "less" });
  await book.on(accountId, "2024-01-09", { type: "classification", fiveCate: "2" });
  await book.morning("2024-01-10");
  await book.answer(-1, "BAE000");
  await book.on(accountId, "2024-01-10", { type: "reversal", of: "less" });
  await book.morning("2024-01-11");
  expect(book.told("20240111")).toEqual([
    "20240111 001 23040 2024-01-09 20240105",
    "20240111 001 233D 2024-01-08 20240105",
    "20240111 001 232D 2024-01-09 20240105",
  ]);
  expect(book.records("20240111")[0]).toContain("<LoanAmt>7000</LoanAmt>");
  expect(book.records("20240111")[2]).toContain("<LoanAmt>12000</LoanAmt>");
  // The deletion is refused, as the record of the 8th was: neither is needed any more.
  await book.answer(1, "BAE000");
  await book.morning("2024-01-12");
  expect(book.told("20240112")).toEqual([]);
});

test("a refused 232 of B bears the newest date that is held when it goes again", async () => {
  const { accountId } = await book.open(guaranteeTermsWith());
  await book.on(accountId, "2024-01-08", corrected);
  await book.on(accountId, "2024-01-09", { type: "classification", fiveCate: "2" });
  await book.morning("2024-01-10");
  await book.answer(1, "BMR210");
  await book.morning("2024-01-11");
  expect(book.told("20240109")).toEqual([
    "20240109 001 232B 2024-01-05 20240105",
    "20240110 001 23040 2024-01-09 20240105",
    "20240111 001 232B 2024-01-09 20240105",
  ]);
});

test("a refused 224 goes again; what was refused before it does not", async () => {
  const line = (await book.open(lineTermsWith())).accountId;
  await book.on(line, "2024-01-08", { type: "limit-change", limit: 3_000_000 });
  await book.on(line, "2024-01-10", gone);
  await book.morning("2024-01-11");
  await book.answer(1, "BCE000");
  await book.answer(2, "BTE100");
  await book.morning("2024-01-14");
  expect(book.told("20240111")).toEqual(["20240111 001 224 20240105", "20240112 001 224 20240105"]);
});

test("a void of what was refused deletes nothing", async () => {
  const claim = (await book.open(claimTermsWith())).accountId;
  await book.morning("2024-01-06");
  await book.answer(0, "BLE040");
  await book.on(claim, "2024-01-06", gone);
  await book.morning("2024-01-10");
  expect(book.told("20240107")).toEqual([]);
});

test("a refused 511: what comes after it goes again with it, under its code; what went before under the old one", async () => {
  const { accountId } = await book.open(mortgageWith());
  await book.on(accountId, "2024-01-08", renamed);
  await book.on(accountId, "2024-01-09", { type: "collateral-value", item: 1, value: 40_000_000 });
  await book.morning("2024-01-10");
  await book.answer(0, "BEE000");
  await book.answer(1, "BIE301");
  await book.answer(2, "BEE000");
  await book.morning("2024-01-12");
  expect(book.told()).toEqual([
    "20240106 001 51010 2024-01-05 20240105",
    "20240109 001 511 20240105 to 20240108",
    "20240110 001 51030 2024-01-09 20240108",
    "20240111 001 51010 2024-01-05 20240105",
    "20240111 001 511 20240105 to 20240108",
    "20240111 002 51030 2024-01-09 20240108",
  ]);
});

test("over an outage a 221 comes after what waits under the old code and before all under the new one", async () => {
  book.bureau.otherwise = "away";
  const line = (await book.open(lineTermsWith())).accountId;
  await book.on(line, "2024-01-08", { type: "limit-change", limit: 3_000_000 });
  await book.on(line, "2024-01-09", renamed);
  await book.on(line, "2024-01-10", corrected);
  await book.on(line, "2024-01-11", { type: "line-end" });
  await book.morning("2024-01-12");
  book.bureau.otherwise = 202;
  await book.morning("2024-01-13");
  expect(book.told()).toEqual([
    "20240106 001 22010 2024-01-05 20240105",
    "20240109 001 22030 2024-01-08 20240105",
    "20240110 001 221 20240105 to 20240109",
    "20240111 001 222B 2024-01-08 20240109",
    "20240112 001 22020 2024-01-11 20240109",
  ]);
});
