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
