import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { claimTermsWith, guaranteeTermsWith } from "../plain/testing.js";
import { lineTermsWith, termsWith } from "../testing.js";
import { type Happening, TestBook } from "./testing.js";

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

describe("taken back (L78)", () => {
  test("a limit that was never changed: the record of its day is deleted, and the limit is the one before", async () => {
    const line = (await book.open(lineTermsWith({ expiryDate: "2024-02-05" }))).accountId;
    const up = { type: "limit-change", limit: 3_000_000, eventId: "up" };
    expect(await book.on(line, "2024-01-08", up)).toBe(201);
    expect(await book.on(line, "2024-01-12", { type: "reversal", of: "none" })).toBe(422);
    expect(await book.on(line, "2024-01-12", { type: "reversal", of: "up" })).toBe(201);
    expect(await book.on(line, "2024-01-13", { type: "reversal", of: "up" })).toBe(422);
    await book.morning("2024-02-08");
    expect(book.told("20240110")).toEqual([
      "20240113 001 223D 2024-01-08 20240105",
      "20240206 001 22020 2024-02-05 20240105",
    ]);
    expect(book.records("20240206")[0]).toContain("<CreditLim>20000</CreditLim>");
    expect(await book.on(line, "2024-02-08", { type: "reversal", of: "up" })).toBe(409);
  });

  test("of two changes of one day the other stands; of the day itself nothing is put right", async () => {
    const line = (await book.open(lineTermsWith())).accountId;
    expect(await book.on(line, "2024-01-08", { type: "limit-change", limit: 3_000_000, eventId: "one" })).toBe(201);
    expect(await book.on(line, "2024-01-08", { type: "limit-change", limit: 4_000_000, eventId: "two" })).toBe(201);
    expect(await book.on(line, "2024-01-09", { type: "limit-change", limit: 3_000_000, eventId: "three" })).toBe(201);
    expect(await book.on(line, "2024-01-09", { type: "reversal", of: "three" })).toBe(201);
    expect(await book.on(line, "2024-01-12", { type: "reversal", of: "two" })).toBe(201);
    // Without it the change of the 13th would be none.
    expect(await book.on(line, "2024-01-13", { type: "limit-change", limit: 2_000_000, eventId: "back" })).toBe(201);
    expect(await book.on(line, "2024-01-14", { type: "reversal", of: "one" })).toBe(422);
    await book.morning("2024-01-16");
    expect(book.told("20240109")).toEqual([
      "20240109 001 22030 2024-01-08 20240105",
      "20240113 001 222D 2024-01-08 20240105",
      "20240114 001 22030 2024-01-13 20240105",
    ]);
    expect(book.records("20240113")[0]).toContain(
      "<MdfcSgmt><CreditLimSgmt><CreditLimType>10</CreditLimType><LimLoopFlg>1</LimLoopFlg><CreditLim>30000</CreditLim>",
    );
  });

  test("not on a line under which anything was opened", async () => {
    const line = (await book.open(lineTermsWith())).accountId;
    expect(await book.on(line, "2024-01-08", { type: "limit-change", limit: 3_000_000, eventId: "up" })).toBe(201);
    await book.open(termsWith({ product: "R4", openDate: "2024-01-09" }), { under: line });
    expect(await book.on(line, "2024-01-10", { type: "reversal", of: "up" })).toBe(422);
  });

  test("a balance and a class of a guarantee: what was told since is put right, one a day in their order", async () => {
    const { accountId } = await book.open(guaranteeTermsWith());
    expect(
      await book.on(accountId, "2024-01-08", { type: "guaranteed-balance", balance: 700_000, eventId: "less" }),
    ).toBe(201);
    expect(await book.on(accountId, "2024-01-10", { type: "classification", fiveCate: "2", eventId: "class" })).toBe(
      201,
    );
    expect(await book.on(accountId, "2024-01-12", { type: "reversal", of: "less" })).toBe(201);
    expect(await book.on(accountId, "2024-01-14", { type: "reversal", of: "class" })).toBe(201);
    await book.morning("2024-01-16");
    expect(book.told("20240112")).toEqual([
      "20240113 001 233D 2024-01-08 20240105",
      "20240113 001 232D 2024-01-10 20240105",
      "20240115 001 233D 2024-01-10 20240105",
    ]);
    expect(book.records("20240113")[1]).toContain(
      "<LoanAmt>12000</LoanAmt><RepayPrd>2024-01-05</RepayPrd><FiveCate>2<",
    );
  });

  test("a payment on a claim; not once something of it was let go", async () => {
    const { accountId } = await book.open(claimTermsWith());
    const pay = (eventId: string): Happening => ({ type: "repayment", amount: 100_000, eventId });
    expect(await book.on(accountId, "2024-01-05", pay("first"))).toBe(201);
    expect(await book.on(accountId, "2024-01-08", pay("second"))).toBe(201);
    expect(await book.on(accountId, "2024-01-10", pay("third"))).toBe(201);
    expect(await book.on(accountId, "2024-01-12", { type: "reversal", of: "second" })).toBe(201);
    expect(await book.on(accountId, "2024-01-13", { type: "reversal", of: "first" })).toBe(201);
    await book.morning("2024-01-15");
    expect(book.told("20240112")).toEqual([
      "20240113 001 213J 2024-01-08 20240105",
      "20240113 001 212J 2024-01-10 20240105",
      "20240114 001 212J 2024-01-05 20240105",
      "20240114 001 212J 2024-01-10 20240105",
    ]);
    expect(book.records("20240113")[1]).toContain("<AcctBal>3000</AcctBal><LatRpyAmt>1000</LatRpyAmt>");
    expect(book.records("20240114")[0]).toContain(
      "<AcctBal>5000</AcctBal><LatRpyAmt>0</LatRpyAmt><LatRpyDate>2024-01-05</LatRpyDate>",
    );
    expect(await book.on(accountId, "2024-01-15", { type: "relief", amount: 100 })).toBe(201);
    expect(await book.on(accountId, "2024-01-16", { type: "reversal", of: "third" })).toBe(422);
  });
});
