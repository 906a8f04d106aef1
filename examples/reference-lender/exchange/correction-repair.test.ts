import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LedgerEvent } from "../../../schemas/ledger/event.js";
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

/** The usual loan of 5 January 2024; nothing is paid on 10 February, and all that went out before is loaded. */
beforeEach(async () => {
  bureau.clear();
  const opened = shanghai("2024-01-05", "09:00:00");
  await driver.reset(opened, agreementWith({ exchange }));
  account = (await driver.open(termsWith(), opened)).accountId;
  await driver.clock(shanghai("2024-01-06", "09:00:00"));
  await answer(0, "1");
  await driver.clock(shanghai("2024-02-11", "09:00:00"));
});

/** Brings feedback about a file, by its position among those received: all loaded, or the record on a line rejected. */
async function answer(file: number, flag: "1" | "3", line = 2): Promise<void> {
  const about = bureau.received[file];
  if (about === undefined) throw new Error(`The bureau has not received file ${String(file)}.`);
  const { name, text } = feedbackFile(about, flag, flag === "1" ? {} : { [line]: "BMR007" });
  expect((await driver.send(`/feedback/${name}`, text)).status).toBe(204);
}

/** What the bureau received from a date on: date, serial and type of the file, segment or code, as-of date, letter. */
function received(from: string): string[] {
  return bureau.received.flatMap(({ name, records }) =>
    name.slice(14, 22) < from
      ? []
      : records.map((xml) => {
          const what = ["MdfcSgmtCode", "DelSgmtCode", "RptDateCode"].map((tag) => element(xml, tag)).join("");
          const day = element(xml, "RptDate") + element(xml, "DelStartDate");
          return `${name.slice(14, 22)} ${name.slice(26, 29)} ${name.slice(22, 25)}${what} ${day} ${element(xml, "RpyStatus")}`.trim();
        }),
  );
}

let number = 0;
async function find(known: string, effectiveDate: string, amount: number): Promise<string> {
  number += 1;
  const eventId = `f${String(number)}`;
  await driver.event(account, { type: "repayment", eventId, occurredAt: shanghai(known), effectiveDate, amount });
  return eventId;
}

const rename = (date: string): LedgerEvent => ({
  type: "identity-correction",
  eventId: `i-${date}`,
  occurredAt: shanghai(date),
  borrower: { name: "示例乙", idType: "10", idNum: "999999199001010024" },
});

describe("corrections and rejections (L17, L19)", () => {
  test("a rejected record is reported again as it was known on its day, and then put right", async () => {
    await answer(1, "3");
    await find("2024-02-11", "2024-02-09", 112_000);
    await driver.clock(shanghai("2024-02-12", "09:00:00"));
    expect(received("20240212")).toEqual(["20240212 001 21030 2024-02-10 1", "20240212 001 212H 2024-02-10 N"]);
    const [again, original] = [bureau.received[2], bureau.received[1]];
    expect(again?.records).toEqual(original?.records);
  });

  test("a rejected correction is sent again as it was, in a new file", async () => {
    await answer(1, "1");
    await find("2024-02-11", "2024-02-09", 112_000);
    await driver.clock(shanghai("2024-02-12", "09:00:00"));
    await answer(2, "3");
    await driver.clock(shanghai("2024-02-13", "09:00:00"));
    expect(received("20240212")).toEqual(["20240212 001 212H 2024-02-10 N", "20240213 001 212H 2024-02-10 N"]);
    await answer(3, "1");
    await driver.clock(shanghai("2024-02-20"));
    expect(bureau.received).toHaveLength(4);
  });

  test("a rejected correction never undoes a later one of its month", async () => {
    await answer(1, "1");
    const found = await find("2024-02-11", "2024-02-09", 112_000);
    await driver.event(account, { type: "reversal", eventId: "undo", of: found, occurredAt: shanghai("2024-02-12") });
    await driver.clock(shanghai("2024-02-13", "09:00:00"));
    await answer(2, "3");
    await driver.clock(shanghai("2024-02-20"));
    expect(received("20240212")).toEqual(["20240212 001 212H 2024-02-10 N", "20240213 001 212H 2024-02-10 1"]);
  });

  test("a rejected correction of the base bears the newest as-of date when it goes again", async () => {
    await answer(1, "1");
    await driver.event(account, rename("2024-03-09"));
    await driver.clock(shanghai("2024-03-10", "09:00:00"));
    await driver.clock(shanghai("2024-03-11", "09:00:00"));
    await answer(2, "3");
    await driver.clock(shanghai("2024-03-12", "09:00:00"));
    expect(received("20240310")).toEqual([
      "20240310 001 212B 2024-02-10",
      "20240311 001 21030 2024-03-10 1",
      "20240312 001 212B 2024-03-10",
    ]);
    expect(bureau.received[4]?.records[0]).toContain("<Name>示例乙</Name>");
  });

  test("with the deletion of the account nothing is reported again", async () => {
    await answer(1, "3");
    await driver.event(account, { type: "void", eventId: "v", occurredAt: shanghai("2024-02-11") });
    await driver.clock(shanghai("2024-02-20"));
    expect(received("20240212")).toEqual(["20240212 001 214"]);
  });

  test("what became known on one day goes in one file, the base first", async () => {
    await answer(1, "1");
    await find("2024-02-11", "2024-02-09", 112_000);
    await driver.event(account, rename("2024-02-11"));
    await driver.clock(shanghai("2024-03-09"));
    expect(received("20240212")).toEqual(["20240212 001 212B 2024-02-10", "20240212 001 212H 2024-02-10 N"]);
  });
});
