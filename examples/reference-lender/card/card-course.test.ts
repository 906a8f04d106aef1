import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { borrower, lineTermsWith, termsWith } from "../testing.js";
import { cardTermsWith, repay, simply, spend, TestCard } from "./testing.js";

let card: TestCard;

beforeAll(async () => {
  card = await TestCard.start();
}, 60_000);

afterAll(async () => {
  await card.close();
});

const tags = ["InfRecType", "RptDate", "RptDateCode", "OpetnType", "Month", "SettDate"];

function moved(billDay: number): { type: string; billDay: number } {
  return { type: "bill-day-change", billDay };
}

describe("the bill day is moved (L58)", () => {
  test("a month whose bill day would be over already is told as of the change", async () => {
    await card.beginActive({ billDay: 25 });
    // The bill of 25 February is due on 16 March.
    expect(await card.on("2024-03-20", moved(5))).toBe(201);
    expect(await card.told("2024-05-06", ...tags)).toEqual([
      "210 2024-01-05 10 - 2024-01 ",
      "210 2024-02-25 30 - 2024-02 2024-02-25",
      "215 2024-03-20 - 11 2024-03 -",
      "210 2024-04-05 30 - 2024-04 2024-04-05",
      "210 2024-05-05 30 - 2024-05 2024-05-05",
    ]);
  });

  test("a month whose bill would be made before the last one is due is told as of that day; the period is longer", async () => {
    await card.beginActive();
    await card.on("2024-01-20", spend(100_000));
    // The bill of 10 February is due on 1 March.
    await card.on("2024-02-20", moved(1));
    await card.on("2024-03-01", repay(10_000));
    // 20 days of 1 000.00 and 31 of 900.00 are 23.95.
    expect(await card.told("2024-04-02", ...tags, "AcctBal", "CurRpyAmt", "ActRpyAmt")).toEqual([
      "210 2024-01-05 10 - 2024-01  0 0 0",
      "210 2024-02-10 30 - 2024-02 2024-02-10 1000 0 0",
      "215 2024-03-01 - 11 2024-03 - - - -",
      "210 2024-04-01 30 - 2024-04 2024-04-01 924 100 100",
    ]);
  });

  test("no month is without a bill; before the first bill; to the end of short months", async () => {
    await card.beginActive();
    await card.on("2024-01-20", moved(31));
    expect((await card.told("2024-04-02", ...tags)).slice(1)).toEqual([
      "210 2024-02-29 30 - 2024-02 2024-02-29",
      "210 2024-03-31 30 - 2024-03 2024-03-31",
    ]);
  });

  test("refused on the day of opening, on a bill day, before the activation, while a change waits", async () => {
    await card.begin();
    expect(await card.on("2024-01-06", moved(20))).toBe(422);
    await card.on("2024-01-07", simply("activation"));
    expect(await card.on("2024-02-10", moved(20))).toBe(422);
    expect(await card.on("2024-02-11", moved(20))).toBe(201);
    expect(await card.on("2024-02-12", moved(21))).toBe(422);
    expect(await card.on("2024-02-12", simply("card-closing"))).toBe(422);
    // The bill of 20 March, made at the end of the day, ends the waiting.
    expect(await card.on("2024-03-21", moved(21))).toBe(201);
    await card.beginActive();
    expect(await card.on("2024-01-05", moved(20), "11:00:00")).toBe(422);
  });
});

describe("closing and opening again (L59)", () => {
  const closing = [...tags, "AcctStatus", "RpyStatus", "AcctBal", "CurRpyAmt", "ActRpyAmt", "CloseDate"];

  test("on a bill day 32, with no bill; in an untold month the month itself", async () => {
    await card.beginActive();
    await card.on("2024-01-20", spend(10_000));
    await card.on("2024-02-09", repay(10_000));
    expect(await card.on("2024-02-10", simply("card-closing"))).toBe(201);
    expect(await card.on("2024-02-10", spend(100), "11:00:00")).toBe(409);
    expect((await card.told("2024-04-11", ...closing)).slice(1)).toEqual([
      "210 2024-02-10 32 - 2024-02 2024-02-10 4 C 0 0 100 2024-02-10",
    ]);
    await card.begin();
    await card.on("2024-01-19", simply("activation"));
    expect(await card.on("2024-01-19", simply("card-closing"), "11:00:00")).toBe(422);
    await card.on("2024-01-20", simply("card-closing"));
    expect((await card.told("2024-04-11", ...closing)).slice(1)).toEqual([
      "210 2024-01-20 20 - 2024-01 2024-01-20 4 C 0 0 0 2024-01-20",
    ]);
  });

  test("in a month that was told the month after; opened again by a 215, billed from the next month on", async () => {
    await card.beginActive();
    await card.on("2024-02-20", simply("card-closing"));
    expect(await card.on("2024-02-20", simply("card-closing"), "11:00:00")).toBe(409);
    expect(await card.on("2024-02-21", { type: "code-change" })).toBe(409);
    expect(await card.on("2024-03-31", simply("card-reopening"))).toBe(422);
    expect(await card.on("2024-04-01", simply("card-reopening"))).toBe(201);
    expect(await card.on("2024-04-01", simply("card-closing"), "11:00:00")).toBe(422);
    expect(await card.on("2024-04-02", simply("card-reopening"))).toBe(422);
    await card.on("2024-04-03", spend(20_000));
    // 31 days of 200.00 are 3.10.
    expect((await card.told("2024-06-11", ...closing)).slice(1)).toEqual([
      "210 2024-02-10 30 - 2024-02 2024-02-10 1 * 0 0 0 ",
      "210 2024-02-20 20 - 2024-03  4 C 0 0 0 2024-02-20",
      "215 2024-04-01 - 12 2024-04 - - - - - - -",
      "210 2024-05-10 30 - 2024-05 2024-05-10 1 N 200 0 0 ",
      "210 2024-06-10 30 - 2024-06 2024-06-10 1 1 203 20 0 ",
    ]);
  });

  test("refused while something is owed or not billed, on the day of opening, and again once the line is over", async () => {
    await card.beginActive();
    expect(await card.on("2024-01-05", simply("card-closing"), "11:00:00")).toBe(422);
    await card.on("2024-01-20", spend(100));
    expect(await card.on("2024-01-21", simply("card-closing"))).toBe(422);
    await card.on("2024-01-21", repay(100));
    await card.on("2024-01-22", { type: "large-instalment", amount: 100, parts: 2 });
    expect(await card.on("2024-01-22", simply("card-closing"), "11:00:00")).toBe(422);
    // 29 days of 0.50 are 0.01.
    await card.on("2024-03-11", repay(101));
    expect(await card.on("2024-03-11", simply("card-closing"), "11:00:00")).toBe(201);
    await card.onLine("2024-05-01", { type: "line-end" });
    expect(await card.on("2024-05-01", simply("card-reopening"), "11:00:00")).toBe(422);
  });
});

describe("what is not allowed (L50, L52, L53)", () => {
  test("events", async () => {
    await card.begin();
    expect(await card.on("2024-01-05", spend(100))).toBe(422);
    expect(await card.on("2024-01-05", { type: "large-instalment", amount: 100, parts: 2 })).toBe(422);
    expect(await card.on("2024-01-06", simply("activation"))).toBe(201);
    expect(await card.on("2024-01-06", simply("activation"), "11:00:00")).toBe(422);
    expect(await card.on("2024-01-07", spend(2_000_001))).toBe(422);
    expect(await card.on("2024-01-07", { ...spend(2_000_000), eventId: "all" })).toBe(201);
    expect(await card.on("2024-01-08", repay(2_000_001))).toBe(422);
    expect(await card.on("2024-01-08", { ...repay(500), eventId: "one" })).toBe(201);
    expect(await card.on("2024-01-08", { type: "reversal", of: "all" }, "11:00:00")).toBe(422);
    expect(await card.on("2024-01-08", { type: "reversal", of: "none" }, "11:00:00")).toBe(409);
    expect(await card.on("2024-01-08", { type: "reversal", of: "one" }, "11:00:00")).toBe(201);
    expect(await card.on("2024-01-08", { type: "reversal", of: "one" }, "12:00:00")).toBe(422);
    expect(await card.on("2024-01-08", spend(1), "12:00:00")).toBe(422);
    expect(await card.on("2024-01-09", { ...repay(500), eventId: "two" })).toBe(201);
    expect(await card.on("2024-01-09", spend(500), "11:00:00")).toBe(201);
    expect(await card.on("2024-01-09", { type: "reversal", of: "two" }, "12:00:00")).toBe(422);
    expect(await card.on("2024-01-10", { type: "reversal", of: "two" })).toBe(422);
    for (const type of ["securitisation", "line-end", "guarantee-end", "card-reopening"]) {
      expect(await card.on("2024-01-11", { type })).toBe(422);
    }
    expect(await card.on("2024-01-11", { type: "prepayment", amount: 100 })).toBe(422);
    for (const type of ["activation", "card-closing"]) expect(await card.onLine("2024-01-11", { type })).toBe(422);
    await card.on("2024-01-12", repay(1_000_000));
    await card.onLine("2024-01-12", { type: "line-end" }, "11:00:00");
    expect(await card.on("2024-01-12", spend(100), "12:00:00")).toBe(422);
    expect(await card.on("2024-01-13", repay(1_000_000))).toBe(201);
  });

  test("openings", async () => {
    await card.begin();
    const at = "2024-01-08T10:00:00+08:00";
    expect((await card.open(at)).status).toBe(422);

    const draw = { terms: termsWith({ product: "R4", openDate: "2024-01-08" }) };
    expect((await card.open(at, draw)).status).toBe(422);
    const { openDate, annualRatePpm } = cardTermsWith({ openDate: "2024-01-08" });
    const revolving = { product: "R1", openDate, annualRatePpm, dueDay: 10, reporting: termsWith().reporting };
    expect((await card.open(at, { terms: revolving })).status).toBe(422);
    const granted = (changes: object): Promise<{ status: number; body: unknown }> =>
      card.open(at, {
        under: undefined,
        terms: lineTermsWith({ use: "card", effectiveDate: "2024-01-08", ...changes }),
      });
    expect((await granted({ revolving: false })).status).toBe(422);
    const line = ((await granted({})).body as { accountId: string }).accountId;
    const terms = (changes: object): object => ({ under: line, terms: cardTermsWith({ openDate, ...changes }) });
    expect((await card.open(at, { ...terms({}), under: "none" })).status).toBe(422);
    expect((await card.open(at, { ...terms({}), borrower: { ...borrower, name: "示例乙" } })).status).toBe(422);
    expect((await card.open(at, terms({ openDate: "2024-01-07" }))).status).toBe(422);
    expect((await card.open(at, terms({ product: "R3", reporting: cardTermsWith().reporting }))).status).toBe(422);
    expect((await card.open(at, terms({ paymentDays: 26 }))).status).toBe(400);
    expect((await card.open(at, terms({}))).status).toBe(201);
    const plain = ((await granted({ use: undefined })).body as { accountId: string }).accountId;
    expect((await card.open(at, { ...terms({}), under: plain })).status).toBe(422);
    expect((await card.driver.call("GET", "/capabilities")).body).toMatchObject({
      products: expect.arrayContaining(["R2", "R3"]),
    });
  });
});

describe("a card that was closed, on its way on (L56, L59)", () => {
  test("its next period begins with the day of opening again, whatever was late before; a limit changed meanwhile comes with the next bill", async () => {
    await card.beginActive();
    await card.on("2024-01-20", spend(10_000));
    // 10.00 fell due on 1 March; the days from 10 February on bear no interest any more.
    await card.on("2024-03-05", repay(10_000));
    await card.on("2024-03-05", simply("card-closing"), "11:00:00");
    await card.onLine("2024-03-10", { type: "limit-change", limit: 1_000_000 });
    await card.on("2024-05-07", simply("card-reopening"));
    expect(
      (await card.told("2024-06-11", ...tags, "CurRpyAmt", "ActRpyAmt", "RpyStatus", "AcctCredLine")).slice(1),
    ).toEqual([
      "210 2024-02-10 30 - 2024-02 2024-02-10 0 0 N -",
      "210 2024-03-05 20 - 2024-03 2024-03-05 0 100 C -",
      "215 2024-05-07 - 12 2024-05 - - - - -",
      "210 2024-06-10 30 - 2024-06 2024-06-10 0 0 * 10000",
    ]);
  });
});
