import type { RequestListener, ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { createHttpLender } from "./http-lender.js";
import { LenderUnreachable } from "./lender-errors.js";
import type { LenderCall } from "./lender-port.js";
import { anAccount, anAgreement } from "./testing/an-agreement.js";
import { scriptedLender, someCapabilities } from "./testing/scripted-lender.js";
import { serveHttp, serveTcp } from "./testing/serve.js";

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A port to a lender that answers what it is given, closed after the test. */
async function scripted(...given: Parameters<typeof scriptedLender>): ReturnType<typeof scriptedLender> {
  const lender = await scriptedLender(...given);
  open.push(() => lender.close());
  return lender;
}

const now = "2024-01-16T00:00:00.000+08:00";

describe("what is sent", () => {
  test("goes below the path of the base URL, with the headers of the configuration", async () => {
    const { port, seen } = await scripted([{ body: someCapabilities }], {
      prefix: "/reporting/test/",
      headers: { Authorization: "Bearer s3cret", "x-tenant": "seven" },
    });
    await port.capabilities();
    expect(seen[0]).toMatchObject({
      line: "GET /reporting/test/capabilities",
      headers: { authorization: "Bearer s3cret", "x-tenant": "seven", accept: expect.stringContaining("json") },
    });
  });

  test("goes to the lender's own URLs where they are mapped", async () => {
    const { port, seen } = await scripted([{ body: { eventId: "e-1" } }], {
      paths: { events: "/api/v2/loans/{accountId}/book" },
    });
    await port.postEvent("a:1", { type: "repayment", eventId: "e-1", occurredAt: now, amount: 5 });
    expect(seen[0]?.line).toBe("POST /api/v2/loans/a%3A1/book");
  });

  test("carries an idempotency key with an account and with an event", async () => {
    const account = { accountId: "1", bureauAccountCode: "TALLY000000001-1" };
    const { port, seen } = await scripted([{ status: 201, body: account }, { body: { eventId: "e-1" } }]);
    expect(await port.openAccount(anAccount("ref-1"))).toEqual(account);
    await port.postEvent("1", { type: "repayment", eventId: "e-1", occurredAt: now, amount: 5 });
    expect(seen.map(({ headers }) => headers["idempotency-key"])).toEqual(["ref-1", "e-1"]);
    expect(JSON.parse(seen[1]?.body ?? "")).toEqual({ type: "repayment", eventId: "e-1", occurredAt: now, amount: 5 });
  });

  test("holds feedback as raw bytes, and a cursor encoded", async () => {
    const { port, seen } = await scripted([{ status: 204 }, { body: { files: [], next: "a&b" } }]);
    await port.feedback("F 1.txt", Buffer.from("A\r\nB"));
    await port.submissions("a&b");
    expect(seen.map(({ line }) => line)).toEqual(["POST /feedback/F%201.txt", "GET /submissions?after=a%26b"]);
    expect(seen[0]?.body).toBe("A\r\nB");
  });

  test("is told to the observer with its answer", async () => {
    const calls: LenderCall[] = [];
    const { port } = await scripted([{ status: 204 }], { onCall: (call) => calls.push(call), prefix: "/p" });
    await port.reset(now, anAgreement);
    expect(calls).toEqual([
      {
        method: "POST",
        path: "/reset",
        headers: expect.objectContaining({ "content-type": "application/json" }),
        body: JSON.stringify({ now, agreement: anAgreement }),
        status: 204,
        elapsedMs: expect.any(Number),
      },
    ]);
  });

  test("is never more at once than the lender bears", async () => {
    let under = 0;
    let most = 0;
    const waiting: ServerResponse[] = [];
    const answer: RequestListener = (request, response) => {
      if (request.url === "/capabilities") {
        response.end(JSON.stringify({ ...someCapabilities, limits: { concurrentCalls: 3 } }));
        return;
      }
      under += 1;
      most = Math.max(most, under);
      waiting.push(response);
      // Answered only once no further call comes: when three wait, or the last ones do.
      setImmediate(() => {
        for (const held of waiting.splice(0)) {
          under -= 1;
          held.end(JSON.stringify({ files: [], next: "" }));
        }
      });
    };
    const served = await serveHttp(answer);
    const port = createHttpLender({ baseUrl: served.url, limits: { concurrentCalls: 8 } });
    open.push(
      () => served.close(),
      () => port.close(),
    );
    await port.capabilities();
    await Promise.all(Array.from({ length: 30 }, () => port.submissions("")));
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(3);
  });

  test("is sent once more when an idle connection was closed", async () => {
    let calls = 0;
    const served = await serveHttp((request, response) => {
      calls += 1;
      if (calls === 2) request.socket.destroy();
      else response.end(JSON.stringify(someCapabilities));
    });
    const port = createHttpLender({ baseUrl: served.url });
    open.push(
      () => served.close(),
      () => port.close(),
    );
    await port.capabilities();
    expect(await port.capabilities()).toEqual(someCapabilities);
    expect(calls).toBe(3);
  });
});

describe("an answer", () => {
  test("with more members than the interface names is taken", async () => {
    const { port } = await scripted([{ body: { ...someCapabilities, build: "7f" } }]);
    expect(await port.capabilities()).toMatchObject({ interfaceVersion: "1" });
  });

  test("with another event id breaks the promise", async () => {
    const { port } = await scripted([{ body: { eventId: "e-2" } }]);
    const sent = port.postEvent("1", { type: "repayment", eventId: "e-1", occurredAt: now, amount: 5 });
    await expect(sent).rejects.toThrow("event e-1 was sent and e-2 was answered");
  });

  test("with an account id that cannot stand in a path breaks the promise", async () => {
    const { port } = await scripted([{ body: { accountId: "..", bureauAccountCode: "TALLY000000001-1" } }]);
    await expect(port.openAccount(anAccount("a"))).rejects.toMatchObject({ fault: "promise" });
  });

  test("that sends a secret back is quoted without it", async () => {
    const { port } = await scripted([{ status: 401, body: { you: "sent Bearer s3cret" } }], {
      headers: { authorization: "Bearer s3cret" },
      secrets: ["Bearer s3cret", "s3cret"],
    });
    await expect(port.capabilities()).rejects.toThrow(/answered 401.*sent \*\*\*\\"\}.*Check target\.headers/s);
  });

  test("that is no HTTP is told as such", async () => {
    const served = await serveTcp((socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n"));
    const port = createHttpLender({ baseUrl: served.url });
    open.push(
      () => served.close(),
      () => port.close(),
    );
    await expect(port.capabilities()).rejects.toMatchObject({ name: "LenderAnswerError", fault: "not-http" });
  });
});

describe("no answer", () => {
  test("comes from a port that nobody listens on", async () => {
    const served = await serveHttp(() => undefined);
    await served.close();
    const port = createHttpLender({ baseUrl: `http://user:pw@127.0.0.1:${served.port}/api?token=1` });
    open.push(() => port.close());
    const error: unknown = await port.capabilities().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LenderUnreachable);
    expect(error).toMatchObject({ reason: "refused", target: `http://127.0.0.1:${served.port}/api` });
    expect((error as Error).message).toBe(
      `Failed to GET /capabilities at http://127.0.0.1:${served.port}/api: the connection was refused. ` +
        "Start the lender, or correct host and port in the configuration.",
    );
  });

  test("comes from a host that does not exist", async () => {
    const port = createHttpLender({ baseUrl: "http://lender.invalid" });
    open.push(() => port.close());
    await expect(port.capabilities()).rejects.toMatchObject({ name: "LenderUnreachable", reason: "dns" });
  });

  test("comes over https from a server that speaks http", async () => {
    const served = await serveHttp((_request, response) => response.end());
    const port = createHttpLender({ baseUrl: served.url.replace("http:", "https:") });
    open.push(
      () => served.close(),
      () => port.close(),
    );
    await expect(port.capabilities()).rejects.toMatchObject({ name: "LenderUnreachable", reason: "tls" });
  });
});
