import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { OpenAccountResponse } from "../../../schemas/ledger/lender-interface.js";
import { element, exchange, FakeBureau, feedbackFile } from "../exchange/testing.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, borrower, lineTermsWith, shanghai, TestDriver } from "../testing.js";
import { cardTermsWith } from "./testing.js";

const bureau = new FakeBureau();
let lender: ReferenceLender;
let driver: TestDriver;
let account = "";

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "push", bureauUrl: "http://bureau.test", fetch: bureau.fetch });
  driver = new TestDriver((await lender.listen()).url);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

beforeEach(async () => {
  bureau.clear();
  const openedAt = shanghai("2024-01-05", "09:00:00");
  await driver.reset(openedAt, agreementWith({ exchange }));
  const line = await driver.grant(lineTermsWith({ use: "card" }));
  const request = { clientRef: "card", openedAt, borrower, terms: cardTermsWith(), under: line.accountId };
  account = ((await driver.call("POST", "/accounts", request)).body as OpenAccountResponse).accountId;
  await driver.event(account, { type: "activation", eventId: "a", occurredAt: openedAt });
});

/** The files but those of the line, each as its date, type and the as-of days of its records. */
function told(): string[] {
  return bureau.received
    .filter(({ name }) => name.slice(22, 25) !== "220")
    .map(({ name, records }) => {
      const said = records.map((xml) => `${element(xml, "RptDate")} ${element(xml, "RptDateCode")}`.trim());
      return `${name.slice(14, 22)} ${name.slice(22, 25)}: ${said.join(", ")}`;
    });
}

/** Brings feedback about the file of a date and type: all its records loaded, or line 2 refused. */
async function answer(date: string, type: string, refused: boolean): Promise<void> {
  const file = bureau.received.find(({ name }) => name.slice(14, 25) === `${date}${type}`);
  if (file === undefined) throw new Error(`The bureau has received no file of ${date} ${type}.`);
  const { name, text } = feedbackFile(file, refused ? "3" : "1", refused ? { 2: "BCE000" } : {});
  expect((await driver.send(`/feedback/${name}`, text)).status).toBe(204);
}

test("a refused record goes again as of its own day, with the facts of that day", async () => {
  await driver.event(account, { type: "drawdown", eventId: "s", occurredAt: shanghai("2024-01-20"), amount: 10_000 });
  await driver.clock(shanghai("2024-02-11", "09:00:00"));
  await answer("20240211", "210", true);
  await driver.event(account, { type: "repayment", eventId: "r", occurredAt: shanghai("2024-02-11"), amount: 10_000 });
  await driver.clock(shanghai("2024-02-12", "09:00:00"));
  expect(told()).toEqual(["20240106 210: 2024-01-05 10", "20240211 210: 2024-02-10 30", "20240212 210: 2024-02-10 30"]);
  const balances = bureau.received.map(({ records }) => element(records[0] ?? "", "AcctBal"));
  expect(balances.slice(2)).toEqual(["100", "100"]);
});

test("what was refused before the closing was loaded is given up, what was refused after the card was opened again is not", async () => {
  await driver.clock(shanghai("2024-02-11", "09:00:00"));
  await driver.event(account, { type: "card-closing", eventId: "c", occurredAt: shanghai("2024-02-11") });
  await driver.clock(shanghai("2024-02-12", "09:00:00"));
  await answer("20240212", "210", false);
  await answer("20240211", "210", true);
  await driver.event(account, { type: "card-reopening", eventId: "o", occurredAt: shanghai("2024-04-09") });
  await driver.clock(shanghai("2024-04-10", "09:00:00"));
  await driver.clock(shanghai("2024-05-11", "09:00:00"));
  await answer("20240410", "215", true);
  await answer("20240511", "210", true);
  await driver.clock(shanghai("2024-05-12", "09:00:00"));
  expect(told().slice(2)).toEqual([
    "20240212 210: 2024-02-11 20",
    "20240410 215: 2024-04-09",
    "20240511 210: 2024-05-10 30",
    // The card is opened again before its record is loaded.
    "20240512 215: 2024-04-09",
    "20240512 210: 2024-05-10 30",
  ]);
});

test("what a late payment puts right goes again as it was; a refused month first as it was known on its day (L84)", async () => {
  await driver.event(account, { type: "drawdown", eventId: "s", occurredAt: shanghai("2024-01-20"), amount: 10_000 });
  await driver.clock(shanghai("2024-02-11", "09:00:00"));
  await answer("20240211", "210", true);
  const found = { type: "repayment", eventId: "f", occurredAt: shanghai("2024-02-11"), amount: 4000 } as const;
  await driver.event(account, { ...found, effectiveDate: "2024-01-25" });
  await driver.clock(shanghai("2024-02-12", "09:00:00"));
  expect(told().slice(1)).toEqual([
    "20240211 210: 2024-02-10 30",
    "20240212 210: 2024-02-10 30",
    "20240212 212: 2024-02-10",
  ]);
  const received = (): string[] => bureau.received.flatMap(({ records }) => records);
  expect(received().at(-2)).toBe(received().at(-3));
  expect(element(received().at(-1) ?? "", "AcctBal")).toBe("60");
  await answer("20240212", "212", true);
  await driver.clock(shanghai("2024-02-13", "09:00:00"));
  expect(told().at(-1)).toBe("20240213 212: 2024-02-10");
  expect(received().at(-1)).toBe(received().at(-2));
  // It has bounced; the correction before is overtaken, its refusal comes too late to matter.
  await driver.event(account, { type: "reversal", eventId: "b", occurredAt: shanghai("2024-02-13"), of: "f" });
  await driver.clock(shanghai("2024-02-14", "09:00:00"));
  await answer("20240213", "212", true);
  await driver.clock(shanghai("2024-02-16", "09:00:00"));
  expect(told().slice(-1)).toEqual(["20240214 212: 2024-02-10"]);
  expect(element(received().at(-1) ?? "", "AcctBal")).toBe("100");
});

test("a refused month is not told again once the correction of its own day is loaded", async () => {
  await driver.event(account, { type: "drawdown", eventId: "s", occurredAt: shanghai("2024-01-20"), amount: 10_000 });
  await driver.clock(shanghai("2024-02-12", "09:00:00"));
  const found = { type: "repayment", eventId: "f", occurredAt: shanghai("2024-02-12"), amount: 4000 } as const;
  await driver.event(account, { ...found, effectiveDate: "2024-01-25" });
  await driver.clock(shanghai("2024-02-13", "09:00:00"));
  await answer("20240213", "212", false);
  await answer("20240211", "210", true);
  await driver.clock(shanghai("2024-02-15", "09:00:00"));
  expect(told().slice(1)).toEqual(["20240211 210: 2024-02-10 30", "20240213 212: 2024-02-10"]);
});
