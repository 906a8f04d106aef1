import { afterAll, beforeAll, expect, test } from "vitest";
import { element, exchange, FakeBureau, feedbackFile } from "../exchange/testing.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, borrower, lineTermsWith, shanghai, TestDriver } from "../testing.js";
import { revolvingTermsWith } from "./testing.js";

const bureau = new FakeBureau();
let lender: ReferenceLender;
let driver: TestDriver;

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "push", bureauUrl: "http://bureau.test", fetch: bureau.fetch });
  driver = new TestDriver((await lender.listen()).url);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

test("a refused monthly record is made anew from its own day: limit, balance and what had been told then (L17)", async () => {
  await driver.reset(shanghai("2024-01-05", "09:00:00"), agreementWith({ exchange }));
  const { accountId: under } = await driver.grant(lineTermsWith());
  const openedAt = shanghai("2024-01-05", "09:30:00");
  await driver.clock(openedAt);
  const request = { clientRef: "r", openedAt, borrower, terms: revolvingTermsWith(), under };
  const { body } = await driver.call("POST", "/accounts", request);
  const { accountId } = body as { accountId: string };
  const happen = async (id: string, date: string, event: object): Promise<void> => {
    await driver.clock(shanghai(date));
    const told = { eventId: `${date}${id}`, occurredAt: shanghai(date), ...event };
    expect((await driver.call("POST", `/accounts/${id}/events`, told)).status).toBe(201);
  };
  await happen(accountId, "2024-01-10", { type: "drawdown", amount: 900_000 });
  await happen(under, "2024-02-01", { type: "limit-change", limit: 2_500_000 });
  await driver.clock(shanghai("2024-02-11", "09:00:00"));
  const monthly = bureau.received.find(({ records }) =>
    records.some((xml) => element(xml, "RptDate") === "2024-02-10"),
  );
  if (monthly === undefined) throw new Error("The month was not told.");
  const { name, text } = feedbackFile(monthly, "3", { 2: "BLE015" });
  expect((await driver.send(`/feedback/${name}`, text)).status).toBe(204);
  await happen(under, "2024-02-11", { type: "limit-change", limit: 3_000_000 });
  await happen(accountId, "2024-02-11", { type: "repayment", amount: 109_300 });
  const sent = bureau.received.length;
  await driver.clock(shanghai("2024-02-12", "09:00:00"));
  const again = bureau.received.slice(sent).flatMap(({ records }) => records);
  const tags = ["InfRecType", "RptDate", "RptDateCode", "AcctBal", "TotOverd", "AcctCredLine", "CreditLim"];
  expect(
    again.map((xml) =>
      tags
        .map((tag) => element(xml, tag))
        .join(" ")
        .trimEnd(),
    ),
  ).toEqual(["210 2024-02-10 30 9000 93 25000", "220 2024-02-11 30    30000", "210 2024-02-11 40 8000 0"]);
  expect(again[0]).toBe(monthly.records[0]);
});

test("a refused month goes again as it was known on its day, then it is put right; a refused correction goes again (L17)", async () => {
  bureau.clear();
  await driver.reset(shanghai("2024-01-05", "09:00:00"), agreementWith({ exchange }));
  const { accountId: under } = await driver.grant(lineTermsWith());
  const openedAt = shanghai("2024-01-05", "09:30:00");
  const request = { clientRef: "late", openedAt, borrower, terms: revolvingTermsWith(), under };
  await driver.clock(openedAt);
  const { accountId } = (await driver.call("POST", "/accounts", request)).body as { accountId: string };
  const happen = async (date: string, event: object): Promise<void> => {
    await driver.clock(shanghai(date));
    const told = { eventId: `late${date}`, occurredAt: shanghai(date), ...event };
    expect((await driver.call("POST", `/accounts/${accountId}/events`, told)).status).toBe(201);
  };
  const answer = async (file: number, rejected: Record<number, string>): Promise<void> => {
    const about = bureau.received.at(file);
    if (about === undefined) throw new Error("There is no such file.");
    const { name, text } = feedbackFile(about, Object.keys(rejected).length > 0 ? "3" : "1", rejected);
    expect((await driver.send(`/feedback/${name}`, text)).status).toBe(204);
  };
  const since = (from: string): string[] =>
    bureau.received.flatMap(({ name, records }) =>
      name.slice(14, 22) < from
        ? []
        : records.map((xml) =>
            [name.slice(14, 25), ...["RptDate", "RpyStatus", "TotOverd"].map((tag) => element(xml, tag))].join(" "),
          ),
    );
  await happen("2024-01-10", { type: "drawdown", amount: 900_000 });
  await driver.clock(shanghai("2024-02-11", "09:00:00"));
  await answer(-1, { 2: "BLE015" });
  const original = bureau.received.at(-1)?.records[0];
  await happen("2024-02-11", { type: "repayment", amount: 9300, effectiveDate: "2024-02-10" });
  await driver.clock(shanghai("2024-02-12", "09:00:00"));
  expect(since("20240212")).toEqual(["20240212210 2024-02-10 1 93", "20240212212 2024-02-10 N 0"]);
  expect(bureau.received.at(-2)?.records).toEqual([original]);
  const correction = bureau.received.at(-1)?.records;
  await answer(-2, {});
  await answer(-1, { 2: "BMR009" });
  await driver.clock(shanghai("2024-02-13", "09:00:00"));
  expect(bureau.received.at(-1)?.records).toEqual(correction);
  // Refused again, and the payment bounces: the old correction goes before the new one.
  await answer(-1, { 2: "BMR009" });
  await happen("2024-02-13", { type: "reversal", of: "late2024-02-11" });
  await driver.clock(shanghai("2024-02-15", "09:00:00"));
  expect(since("20240214")).toEqual(["20240214212 2024-02-10 N 0", "20240214212 2024-02-10 1 93"]);
});
