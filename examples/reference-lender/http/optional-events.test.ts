import { afterAll, beforeAll, expect, test } from "vitest";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { borrower, shanghai, TestDriver, termsWith } from "../testing.js";

let lender: ReferenceLender;
let driver: TestDriver;
const opened = shanghai("2024-01-05", "09:00:00");

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "pull" });
  driver = new TestDriver((await lender.listen()).url);
  await driver.reset(opened);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

test("every optional event is named and taken", async () => {
  const { events = [] } = (await driver.call("GET", "/capabilities")).body as Capabilities;
  expect(events).toEqual([
    "deferral",
    "relief",
    "legal-action",
    "bad-debt",
    "write-off",
    "repayment-in-kind",
    "guarantor-payment",
    "claim-transfer",
    "transfer-out",
    "securitisation",
    "payout",
    "code-change",
    "stop-payment",
  ]);
  const { accountId } = await driver.open(termsWith(), opened);
  const bodies: Record<string, Record<string, unknown>> = {
    deferral: { type: "extension", initiative: "lender", months: 3 },
    "claim-transfer": { how: "carve-out", price: 1 },
  };
  for (const name of events) {
    const body = { type: name, eventId: `of-${name}`, occurredAt: opened, amount: 100, ...bodies[name] };
    const { status } = await driver.call("POST", `/accounts/${accountId}/events`, body);
    // Most can happen only later; each is understood.
    expect([201, 422]).toContain(status);
  }
});

test("what an event lacks or has wrongly is refused as a request", async () => {
  const { accountId } = await driver.open(termsWith(), opened);
  const status = async (body: Record<string, unknown>): Promise<number> =>
    (await driver.call("POST", `/accounts/${accountId}/events`, { eventId: "e", occurredAt: opened, ...body })).status;
  expect(await status({ type: "relief" })).toBe(400);
  expect(await status({ type: "relief", amount: -1 })).toBe(400);
  expect(await status({ type: "repayment-in-kind" })).toBe(400);
  expect(await status({ type: "guarantor-payment", amount: 1.5 })).toBe(400);
  expect(await status({ type: "payout" })).toBe(400);
  expect(await status({ type: "claim-transfer", how: "gift", price: 1 })).toBe(400);
  expect(await status({ type: "claim-transfer", how: "sale" })).toBe(400);
  expect(await status({ type: "extension", months: 3, initiative: "borrower" })).toBe(400);
});

test("flag 2 needs a credit agreement; sources and forms are those of the table", async () => {
  const { reporting } = termsWith();
  const status = async (items: Record<string, unknown>): Promise<number> => {
    const terms = { ...termsWith(), reporting: { ...reporting, ...items } };
    const clientRef = `with-${Object.values(items).join("-")}`;
    return (await driver.call("POST", "/accounts", { clientRef, openedAt: opened, borrower, terms })).status;
  };
  expect(await status({ flag: "2" })).toBe(422);
  expect(await status({ flag: "2", creditAgreementCode: "N00000000H0001CL000001" })).toBe(201);
  expect(await status({ fundSou: "8", loanForm: "5" })).toBe(201);
  expect(await status({ fundSou: "2" })).toBe(400);
  expect(await status({ loanForm: "2" })).toBe(400);
});
