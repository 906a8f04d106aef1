import { afterEach, describe, expect, it } from "vitest";
import type { LedgerEvent } from "../../schemas/ledger/event.js";
import { answerLenderCalls } from "./answer-lender-calls.js";
import { createHttpLender } from "./http-lender.js";
import type { LenderCalls } from "./lender-calls.js";
import { CallRefused } from "./lender-calls.js";
import { LenderAnswerError } from "./lender-errors.js";
import type { LenderPort } from "./lender-port.js";
import { anAccount, anAgreement } from "./testing/an-agreement.js";
import { someCapabilities } from "./testing/scripted-lender.js";
import { serveHttp } from "./testing/serve.js";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const NOW = "2024-01-15T00:00:00.000+08:00";
const event: LedgerEvent = { type: "repayment", eventId: "e1", occurredAt: NOW, amount: 1 };

/** Calls that note what they are asked. */
function noting(seen: unknown[]): Required<LenderCalls> {
  return {
    capabilities: () => someCapabilities,
    moveClock: (now) => void seen.push(["clock", now]),
    reset: (now, agreement) => void seen.push(["reset", now, agreement?.name]),
    openAccount: async ({ clientRef }) => ({
      accountId: `A:${clientRef}`,
      bureauAccountCode: `N00000000H0001${clientRef}`,
    }),
    postEvent: (accountId, { eventId }) => {
      seen.push(["event", accountId]);
      return { eventId };
    },
    submissions: (after) => {
      seen.push(["submissions", after]);
      return { files: [], next: "7" };
    },
    feedback: async (fileName, bytes) => void seen.push(["feedback", fileName, Buffer.from(bytes).toString("latin1")]),
  };
}

/** The URL of a server that answers by these calls. */
async function served(calls: LenderCalls): Promise<string> {
  const lender = await serveHttp((request, response) => void answerLenderCalls(calls)(request, response));
  closing.push(() => lender.close());
  return lender.url;
}

async function portTo(calls: LenderCalls): Promise<LenderPort> {
  const port = createHttpLender({ baseUrl: await served(calls) });
  closing.push(() => port.close());
  return port;
}

it("answers every call of the interface as a port expects it", async () => {
  const seen: unknown[] = [];
  const port = await portTo(noting(seen));
  expect(await port.capabilities()).toEqual(someCapabilities);
  await port.moveClock(NOW);
  await port.reset(NOW, anAgreement);
  const { accountId } = await port.openAccount(anAccount("life-1"));
  expect(await port.postEvent(accountId, event)).toEqual({ eventId: "e1" });
  expect(await port.submissions("")).toEqual({ files: [], next: "7" });
  await port.submissions("7");
  await port.feedback("FILE-1.txt", Uint8Array.of(0xff, 0x00, 0x41));
  expect(seen).toEqual([
    ["clock", NOW],
    ["reset", NOW, anAgreement.name],
    ["event", "A:life-1"],
    ["submissions", ""],
    ["submissions", "7"],
    ["feedback", "FILE-1.txt", "\u00ff\u0000A"],
  ]);
});

describe("what is thrown", () => {
  it.each<[string, () => never, number, string]>([
    ["a refusal", () => thrown(new CallRefused(409, "The clock stands later.")), 409, "The clock stands later."],
    ["anything else", () => thrown(new Error("No database.")), 500, "No database."],
  ])("%s becomes problem details", async (_name, fail, status, detail) => {
    const port = await portTo({ ...noting([]), moveClock: fail });
    const error: unknown = await port.moveClock(NOW).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LenderAnswerError);
    expect(error).toMatchObject({ status, problem: { status, detail } });
  });
});

it("has no call that was left out, and none beside the interface", async () => {
  const { capabilities, moveClock, openAccount, postEvent } = { ...noting([]) };
  const url = await served({ capabilities, moveClock, openAccount, postEvent });
  const asked = async (method: string, path: string): Promise<number> => (await fetch(url + path, { method })).status;
  expect(await asked("POST", "/reset")).toBe(404);
  expect(await asked("GET", "/submissions")).toBe(404);
  expect(await asked("POST", "/feedback/FILE-1.txt")).toBe(404);
  expect(await asked("GET", "/clock")).toBe(404);
  expect(await asked("POST", "/accounts/a/b/events")).toBe(404);
  expect(await asked("GET", "/capabilities")).toBe(200);
});

it("says where a body is no JSON", async () => {
  const answer = await fetch(`${await served(noting([]))}/clock`, { method: "PUT", body: "{" });
  expect(answer.status).toBe(400);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining("The body is no JSON") });
});

function thrown(error: Error): never {
  throw error;
}
