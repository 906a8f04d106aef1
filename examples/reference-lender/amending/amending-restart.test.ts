import { afterAll, beforeAll, expect, test } from "vitest";
import { mortgageWith } from "../collateral/testing.js";
import { exchange, FakeBureau, feedbackFile } from "../exchange/testing.js";
import type { Lender } from "../lender.js";
import type { TakenEvent, TakenRequest } from "../line/taken.js";
import { claimTermsWith, guaranteeTermsWith } from "../plain/testing.js";
import { revolvingTermsWith } from "../revolving/testing.js";
import { type Database, openDatabase } from "../storage/database.js";
import { agreementWith, borrower, lineTermsWith, shanghai } from "../testing.js";
import { startedOn } from "../testing-restart.js";
import { another, toldIn } from "./testing.js";

const bureau = new FakeBureau();
const openedAt = shanghai("2024-01-05", "09:00:00");
let database: Database;

beforeAll(async () => {
  database = await openDatabase("memory");
}, 60_000);

afterAll(async () => {
  await database.close();
});

/** A lender that takes up what the database holds. */
async function started(): Promise<Lender> {
  return startedOn(database, { agreement: agreementWith({ exchange }), fetch: bureau.fetch });
}

test("what puts right is known after a restart: before its night, after it, and when it was refused", async () => {
  const first = await started();
  const open = async (request: { readonly terms: TakenRequest["terms"]; readonly under?: string }): Promise<string> => {
    const clientRef = JSON.stringify(request);
    const whole = { clientRef, openedAt, borrower, ...request } as TakenRequest;
    return (await first.openAccount(whole, clientRef)).body.accountId;
  };
  const line = await open({ terms: lineTermsWith() });
  const used = await open({ terms: lineTermsWith({ limit: 1_000_000 }) });
  const revolving = await open({ terms: revolvingTermsWith(), under: used });
  const guarantee = await open({ terms: guaranteeTermsWith() });
  const claim = await open({ terms: claimTermsWith() });
  const contract = await open({ terms: mortgageWith() });
  const post = async (lender: Lender, id: string, date: string, event: object): Promise<unknown> => {
    const occurredAt = shanghai(date);
    await lender.moveClock(occurredAt);
    const key = `${id} ${date}`;
    const whole = { eventId: key, occurredAt, ...event } as TakenEvent;
    return (await lender.postEvent(id, whole, key)).body;
  };
  await post(first, line, "2024-01-08", { type: "limit-change", limit: 3_000_000 });
  await post(first, guarantee, "2024-01-08", { type: "classification", fiveCate: "2" });
  await post(first, claim, "2024-01-08", { type: "repayment", amount: 100_000 });
  // Known before its night.
  await post(first, line, "2024-01-10", { type: "reversal", of: `${line} 2024-01-08` });
  await post(first, guarantee, "2024-01-10", { type: "reversal", of: `${guarantee} 2024-01-08` });
  await post(first, claim, "2024-01-10", { type: "reversal", of: `${claim} 2024-01-08` });
  await post(first, revolving, "2024-01-10", { type: "identity-correction", borrower: another });
  const answered = await post(first, contract, "2024-01-10", { type: "code-change" });

  const second = await started();
  expect(await post(second, contract, "2024-01-10", { type: "code-change" })).toEqual(answered);
  await second.moveClock(shanghai("2024-01-11", "09:00:00"));
  expect(toldIn(bureau, "20240111").toSorted()).toEqual([
    "20240111 001 212B 2024-01-05 20240105",
    "20240111 001 213J 2024-01-08 20240105",
    "20240111 001 223D 2024-01-08 20240105",
    "20240111 001 233D 2024-01-08 20240105",
    "20240111 001 511 20240105 to 20240110",
  ]);

  // The deletion of a segment is refused.
  const refused = bureau.received.find(({ name }) => name.slice(14, 25) === "20240111223");
  if (refused === undefined) throw new Error("No file of type 223 was received.");
  const { name, text } = feedbackFile(refused, "3", { 2: "BSR100" });
  await second.feedback(name, Buffer.from(text));
  const third = await started();
  await third.moveClock(shanghai("2024-01-12", "09:00:00"));
  expect(toldIn(bureau, "20240112")).toEqual(["20240112 001 223D 2024-01-08 20240105"]);
  await post(third, contract, "2024-01-12", { type: "void" });
  await post(third, revolving, "2024-01-12", { type: "code-change" });

  const fourth = await started();
  await fourth.moveClock(shanghai("2024-01-13", "09:00:00"));
  await post(fourth, revolving, "2024-01-13", { type: "void" });
  const fifth = await started();
  await expect(post(fifth, contract, "2024-01-13", { type: "code-change" })).rejects.toThrow("void");
  await fifth.moveClock(shanghai("2024-03-13", "09:00:00"));
  expect(toldIn(bureau, "20240113")).toEqual([
    "20240113 001 514 20240110",
    "20240113 001 211 20240105 to 20240112",
    "20240114 001 214 20240112",
  ]);
});
