import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import { exchange, FakeBureau, feedbackFile } from "../exchange/testing.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, lineTermsWith, shanghai, TestDriver, termsWith } from "../testing.js";
import { codesTold } from "./testing.js";

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

const opened = shanghai("2024-01-05", "09:00:00");

/** The usual loan of 5 January 2024; nothing is paid. */
beforeEach(async () => {
  bureau.clear();
  await driver.reset(opened, agreementWith({ exchange }));
  account = (await driver.open(termsWith(), opened)).accountId;
});

let number = 0;

/** Lets an event happen on a day; answers the status and the code in the answer. */
async function happen(
  date: string,
  event: Readonly<Record<string, unknown>> = { type: "code-change" },
  id = account,
  time = "10:00:00",
): Promise<{ status: number; code: string | undefined }> {
  const occurredAt = shanghai(date, time);
  await driver.clock(occurredAt);
  number += 1;
  const body = { eventId: `c${String(number)}`, occurredAt, ...event };
  const answer = await driver.call("POST", `/accounts/${id}/events`, body);
  return { status: answer.status, code: (answer.body as { bureauAccountCode?: string }).bureauAccountCode };
}

/** Brings feedback about a file, by its position among those received: the record on line 2 rejected, or all loaded. */
async function answer(file: number, fault?: string): Promise<void> {
  const about = bureau.received[file];
  if (about === undefined) throw new Error(`The bureau has not received file ${String(file)}.`);
  const { name, text } = feedbackFile(about, fault === undefined ? "1" : "3", fault === undefined ? {} : { 2: fault });
  expect((await driver.send(`/feedback/${name}`, text)).status).toBe(204);
}

const night = async (date: string): Promise<void> => driver.clock(shanghai(date, "09:00:00"));
const at = (date: string): Pick<LedgerEvent, "eventId" | "occurredAt"> => ({
  eventId: date,
  occurredAt: shanghai(date),
});

describe("a new code (L71)", () => {
  test("is told by a 211 that names both, and what comes after it bears the new one", async () => {
    const { status, code } = await happen("2024-01-20");
    expect([status, code]).toEqual([201, "N00000000H0001LN2024012000000001"]);
    await night("2024-01-21");
    expect(bureau.received.at(-1)?.records).toEqual([
      "<Document><InAcctIDCagsInf><InfRecType>211</InfRecType><OdBnesCode>N00000000H0001LN2024010500000001</OdBnesCode><NwBnesCode>N00000000H0001LN2024012000000001</NwBnesCode></InAcctIDCagsInf></Document>",
    ]);
    await happen("2024-02-10");
    await night("2024-03-11");
    expect(codesTold(bureau)).toEqual([
      "20240106 001 21010 2024-01-05 20240105",
      "20240121 001 211 20240105 to 20240120",
      "20240211 001 211 20240120 to 20240210",
      "20240211 001 21030 2024-02-10 20240210",
      "20240311 001 21030 2024-03-10 20240210",
    ]);
  });

  test("the same key is answered the same code, once more than once", async () => {
    const event: LedgerEvent = { type: "code-change", ...at("2024-01-20") };
    const first = await driver.event(account, event);
    const again = await driver.call("POST", `/accounts/${account}/events`, event);
    expect([again.status, again.body]).toEqual([201, first]);
    await night("2024-01-25");
    expect(codesTold(bureau, "20240121")).toEqual(["20240121 001 211 20240105 to 20240120"]);
  });

  test("changes nothing else of what is told", async () => {
    const { accountId } = await driver.open(termsWith(), opened);
    await happen("2024-01-20");
    await night("2024-03-11");
    const told = bureau.received.flatMap(({ records }) => records.filter((xml) => xml.includes("<InAcctInf>")));
    const of = (digit: string): string[] =>
      told
        .filter((xml) => xml.includes(`0000000${digit}</AcctCode>`))
        .map((xml) => xml.replace(/<AcctCode>[^<]*/u, "<AcctCode>"));
    expect(of("1")).toHaveLength(3);
    expect(of("1")).toEqual(of(accountId.slice(-1)));
  });

  test("is refused on the day of booking, twice on a day, and where the account is over", async () => {
    expect((await happen("2024-01-05")).status).toBe(422);
    expect((await happen("2024-01-20")).status).toBe(201);
    expect((await happen("2024-01-20")).status).toBe(422);
    const taken = (
      await driver.open(termsWith({ openDate: "2023-12-05" }), shanghai("2024-01-20"), { paidInstalments: 0 })
    ).accountId;
    expect((await happen("2024-01-20", undefined, taken)).status).toBe(422);
    const line = (await driver.grant(lineTermsWith({ effectiveDate: "2024-01-20" }))).accountId;
    expect((await happen("2024-01-21", undefined, line)).status).toBe(201);
    const draw = (await driver.draw(line, termsWith({ openDate: "2024-01-21" }))).accountId;
    expect((await happen("2024-01-22", undefined, draw)).status).toBe(201);
    expect((await happen("2024-01-23", { type: "early-settlement", amount: 1_300_000 })).status).toBe(201);
    expect((await happen("2024-01-24")).status).toBe(409);
    expect((await happen("2024-01-24", { type: "void" }, draw)).status).toBe(201);
    expect((await happen("2024-01-25", undefined, draw)).status).toBe(409);
  });

  test("before anything of a loan taken over was told, there is nothing to tell of it", async () => {
    bureau.clear();
    await driver.reset(opened, agreementWith({ exchange }));
    account = (await driver.open(termsWith({ openDate: "2023-12-05" }), opened, { paidInstalments: 0 })).accountId;
    expect((await happen("2024-01-08")).status).toBe(201);
    await happen("2024-01-20");
    await night("2024-02-11");
    expect(codesTold(bureau)).toEqual([
      "20240111 001 21031 2024-01-10 20240108",
      "20240121 001 211 20240108 to 20240120",
      "20240211 001 21030 2024-02-10 20240120",
    ]);
  });

  test("a draw under a line gets one too", async () => {
    const line = (await driver.grant(lineTermsWith())).accountId;
    const draw = (await driver.draw(line, termsWith({ openDate: "2024-01-06" }))).accountId;
    await happen("2024-01-20", undefined, draw);
    await night("2024-02-11");
    expect(codesTold(bureau, "20240121").filter((told) => told.endsWith("20240120"))).toEqual([
      "20240121 001 211 20240106 to 20240120",
      "20240211 001 21030 2024-02-10 20240120",
    ]);
  });
});

describe("what is told of earlier days (L71)", () => {
  test("what waits over an outage goes first, under the code before", async () => {
    await night("2024-02-10");
    bureau.otherwise = "away";
    await happen("2024-02-11");
    await night("2024-02-12");
    bureau.otherwise = 202;
    await night("2024-02-13");
    await night("2024-03-11");
    expect(codesTold(bureau, "20240207")).toEqual([
      "20240211 001 21030 2024-02-10 20240105",
      "20240212 001 211 20240105 to 20240211",
      "20240311 001 21030 2024-03-10 20240211",
    ]);
  });

  test("a rejected record is repaired under the code before ahead of the 211, under the new one after it", async () => {
    await night("2024-02-11");
    await answer(1, "BLE012");
    await happen("2024-02-11");
    await night("2024-02-12");
    await answer(2, "BLE012");
    await night("2024-02-13");
    expect(codesTold(bureau, "20240207")).toEqual([
      "20240211 001 21030 2024-02-10 20240105",
      "20240212 001 21030 2024-02-10 20240105",
      "20240212 001 211 20240105 to 20240211",
      "20240213 001 21030 2024-02-10 20240211",
    ]);
  });

  test("is corrected under the new code, and closed under it", async () => {
    await night("2024-02-11");
    await happen("2024-02-12");
    const found = { type: "repayment", amount: 112_000, effectiveDate: "2024-02-09" };
    await happen("2024-02-20", found);
    const borrower = { name: "示例乙", idType: "10", idNum: "999999199001010024" };
    await happen("2024-02-21", { type: "identity-correction", borrower });
    await night("2024-03-04");
    expect(codesTold(bureau, "20240212")).toEqual([
      "20240213 001 211 20240105 to 20240212",
      "20240221 001 212H 2024-02-10 20240212",
      "20240222 001 212B 2024-02-10 20240212",
    ]);
    expect((await happen("2024-03-04", { type: "transfer-out" })).status).toBe(201);
    await night("2024-03-05");
    await happen("2024-03-06", { type: "void" });
    await night("2024-03-07");
    expect(codesTold(bureau, "20240305")).toEqual([
      "20240305 001 215 2024-03-04 20240212",
      "20240307 001 214 20240212",
    ]);
  });

  test("what is corrected on the day of the change is told before it; a deletion of code 40 after it bears the new code", async () => {
    await night("2024-02-11");
    const paid = { type: "repayment", eventId: "late", amount: 112_000 };
    await happen("2024-02-15", paid);
    await happen("2024-02-20");
    const borrower = { name: "示例乙", idType: "10", idNum: "999999199001010024" };
    await happen("2024-02-20", { type: "identity-correction", borrower });
    await happen("2024-02-21", { type: "reversal", of: "late" });
    await night("2024-02-22");
    expect(codesTold(bureau, "20240216")).toEqual([
      "20240216 001 21040 2024-02-15 20240105",
      "20240221 001 212B 2024-02-15 20240105",
      "20240221 001 211 20240105 to 20240220",
      "20240222 001 213J 2024-02-15 20240220",
    ]);
  });

  test("an account that is void on the day is deleted under the code before", async () => {
    await happen("2024-01-20");
    await happen("2024-01-20", { type: "void" }, account, "11:00:00");
    await night("2024-01-21");
    await answer(1, "BMS001");
    await night("2024-01-22");
    expect(codesTold(bureau, "20240107")).toEqual(["20240121 001 214 20240105", "20240122 001 214 20240105"]);
  });
});

describe("a 211 that is refused (L17, L71)", () => {
  test("goes again ahead of what is as of its day or later, whose own refusals are put right after it", async () => {
    await night("2024-01-06");
    await answer(0);
    await happen("2024-02-09");
    await night("2024-02-10");
    await night("2024-02-11");
    await answer(1, "BIE002");
    await night("2024-02-12");
    await answer(2, "BLR004");
    await night("2024-02-13");
    await answer(3);
    await answer(4);
    await night("2024-02-20");
    expect(codesTold(bureau, "20240107")).toEqual([
      "20240210 001 211 20240105 to 20240209",
      "20240211 001 21030 2024-02-10 20240209",
      "20240212 001 211 20240105 to 20240209",
      "20240213 001 21030 2024-02-10 20240209",
    ]);
  });

  test("refused with a record of an earlier day, that one goes first under the code before", async () => {
    await night("2024-01-06");
    await answer(0);
    await night("2024-02-11");
    await happen("2024-02-11");
    await night("2024-02-12");
    await answer(1, "BLE012");
    await answer(2, "BIE002");
    await happen("2024-02-12", { type: "repayment", amount: 112_000 });
    await night("2024-02-13");
    expect(codesTold(bureau, "20240213")).toEqual([
      "20240213 001 21030 2024-02-10 20240105",
      "20240213 001 211 20240105 to 20240211",
      "20240213 002 21040 2024-02-12 20240211",
    ]);
  });

  test("is not owed where the account was opened under the new code meanwhile", async () => {
    await night("2024-01-06");
    await happen("2024-01-06");
    await night("2024-01-07");
    await answer(0, "BLE012");
    await night("2024-01-08");
    await answer(1, "BIE001");
    await answer(2);
    await night("2024-02-11");
    expect(codesTold(bureau)).toEqual([
      "20240106 001 21010 2024-01-05 20240105",
      "20240107 001 211 20240105 to 20240106",
      "20240108 001 21010 2024-01-05 20240106",
      "20240211 001 21030 2024-02-10 20240106",
    ]);
  });

  test("is given up with the account, which is deleted under the code that the bureau has", async () => {
    await night("2024-01-06");
    await answer(0);
    await happen("2024-01-20");
    await night("2024-01-21");
    await answer(1, "BIE002");
    await happen("2024-01-21", { type: "void" });
    await night("2024-01-22");
    expect(codesTold(bureau, "20240121")).toEqual([
      "20240121 001 211 20240105 to 20240120",
      "20240122 001 214 20240105",
    ]);
  });

  test("whose refusal was lost, is found by a record that the bureau does not know", async () => {
    await night("2024-01-06");
    await answer(0);
    await happen("2024-02-09");
    await night("2024-02-11");
    await answer(2, "BLR004");
    await night("2024-02-12");
    expect(codesTold(bureau, "20240212")).toEqual([
      "20240212 001 211 20240105 to 20240209",
      "20240212 001 21030 2024-02-10 20240209",
    ]);
  });
});
