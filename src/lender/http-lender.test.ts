import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { TLSSocket } from "node:tls";
import { afterEach, describe, expect, test } from "vitest";
import type { Capabilities } from "../../schemas/ledger/capabilities.js";
import { createHttpLender, type HttpLenderOptions } from "./http-lender.js";
import { LenderUnreachable } from "./lender-errors.js";
import type { LenderCall, LenderPort } from "./lender-port.js";
import { anAccount, anAgreement } from "./testing/an-agreement.js";
import { serveHttp, serveTcp } from "./testing/serve.js";
import {
  testAuthority,
  testClientCertificate,
  testClientKey,
  testServerCertificate,
  testServerKey,
} from "./testing/tls.js";

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

const capabilities: Capabilities = {
  interfaceVersion: "1",
  profiles: ["pboc-g2"],
  products: ["D1"],
  clockMovable: true,
  canReset: true,
  channels: ["pull"],
  limits: {},
  agreement: anAgreement,
};

interface Seen {
  readonly line: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A port to a lender that answers what it is given, in order, and remembers what it was asked. */
async function scripted(
  answers: readonly { status?: number; headers?: Record<string, string>; body?: unknown }[],
  options: Partial<HttpLenderOptions> & { prefix?: string } = {},
): Promise<{ port: LenderPort; seen: Seen[] }> {
  const seen: Seen[] = [];
  const served = await serveHttp((request, response) => {
    void text(request).then((body) => {
      const answer = answers[Math.min(seen.length, answers.length - 1)] ?? {};
      seen.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
      response.writeHead(answer.status ?? 200, { "content-type": "application/json", ...answer.headers });
      response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
    });
  });
  const port = createHttpLender({ baseUrl: `${served.url}${options.prefix ?? ""}`, ...options });
  open.push(
    () => served.close(),
    () => port.close(),
  );
  return { port, seen };
}

const now = "2024-01-16T00:00:00.000+08:00";
const done = { status: 200, body: { now, done: true } };

describe("what is sent", () => {
  test("goes below the path of the base URL, with the headers of the configuration", async () => {
    const { port, seen } = await scripted([{ body: capabilities }], {
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
        response.end(JSON.stringify({ ...capabilities, limits: { concurrentCalls: 3 } }));
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
      else response.end(JSON.stringify(capabilities));
    });
    const port = createHttpLender({ baseUrl: served.url });
    open.push(
      () => served.close(),
      () => port.close(),
    );
    await port.capabilities();
    expect(await port.capabilities()).toEqual(capabilities);
    expect(calls).toBe(3);
  });
});

describe("the clock", () => {
  const later = { status: 202, headers: { location: "/p/clock/7" } };

  test("is there when the lender says so at once", async () => {
    const { port, seen } = await scripted([{ body: { now: "2024-01-15T16:00:00Z", done: true } }]);
    await port.moveClock(now);
    expect(seen).toMatchObject([{ line: "PUT /clock", body: JSON.stringify({ now }) }]);
  });

  test("is looked at until it is done", async () => {
    const answers = [later, { status: 202 }, { body: { now, done: false } }, done];
    const { port, seen } = await scripted(answers, { prefix: "/p", limits: { pollMs: { first: 1, last: 2 } } });
    await port.moveClock(now);
    const look = "GET /p/clock/7";
    expect(seen.map(({ line }) => line)).toEqual(["PUT /p/clock", look, look, look]);
  });

  test("is looked at where a relative Location leads", async () => {
    const { port, seen } = await scripted([{ status: 202, headers: { location: "clock/9?x=1" } }, done], {
      prefix: "/p",
      limits: { pollMs: { first: 1, last: 2 } },
    });
    await port.moveClock(now);
    expect(seen[1]?.line).toBe("GET /p/clock/9?x=1");
  });

  test("is given up after the limit", async () => {
    const { port } = await scripted([later], { prefix: "/p", limits: { clockMs: 30, pollMs: { first: 5, last: 5 } } });
    const failure = port.moveClock(now);
    await expect(failure).rejects.toMatchObject({ name: "LenderUnreachable", reason: "time-out" });
    await expect(failure).rejects.toThrow(/it was not done within 30 ms|no answer came within/);
  });

  test("is not waited for longer than the limit because of Retry-After", async () => {
    const slow = { status: 202, headers: { location: "/p/clock/7", "retry-after": "3600" } };
    const { port } = await scripted([slow], { prefix: "/p", limits: { clockMs: 30 } });
    await expect(port.moveClock(now)).rejects.toMatchObject({ name: "LenderUnreachable", reason: "time-out" });
  });

  test.each([
    ["no Location", { status: 202 }, "answered 202 without a Location"],
    [
      "a Location at another host",
      { status: 202, headers: { location: "http://elsewhere/x" } },
      "no address at the lender",
    ],
    ["200 though not done", { body: { now, done: false } }, "answered 200 although it is not done"],
    ["another instant", { body: { now: "2024-01-17T00:00:00.000+08:00", done: true } }, "was to stand at"],
    ["no instant", { body: { now: "2024-02-30T00:00:00.000+08:00", done: true } }, "was to stand at"],
  ])("that answers %s breaks its promise", async (_name, answer, message) => {
    const { port } = await scripted([answer]);
    const failure = port.moveClock(now);
    await expect(failure).rejects.toMatchObject({ name: "LenderAnswerError", fault: "promise" });
    await expect(failure).rejects.toThrow(message);
  });
});

describe("an answer", () => {
  test("with more members than the interface names is taken", async () => {
    const { port } = await scripted([{ body: { ...capabilities, build: "7f" } }]);
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

describe("over https", () => {
  async function serveHttps(): Promise<string> {
    const server = createHttpsServer(
      {
        cert: testServerCertificate,
        key: testServerKey,
        ca: testAuthority,
        requestCert: true,
        rejectUnauthorized: false,
      },
      (request, response) => {
        const { authorized } = request.socket as TLSSocket;
        response.end(JSON.stringify({ ...capabilities, extensions: [authorized ? "client-known" : "client-unknown"] }));
      },
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    open.push(async () => {
      server.closeAllConnections();
      server.close();
    });
    return `https://localhost:${(server.address() as AddressInfo).port}`;
  }

  async function ask(tls: NonNullable<HttpLenderOptions["tls"]>): Promise<Capabilities> {
    const port = createHttpLender({ baseUrl: await serveHttps(), tls });
    open.push(() => port.close());
    return port.capabilities();
  }

  test("an unknown authority is refused", async () => {
    const failure = ask({});
    await expect(failure).rejects.toMatchObject({ name: "LenderUnreachable", reason: "tls" });
    await expect(failure).rejects.toThrow("set target.tls.ca");
  });

  test("a given authority is trusted", async () => {
    expect((await ask({ ca: testAuthority })).extensions).toEqual(["client-unknown"]);
  });

  test("a name that the certificate does not have is refused", async () => {
    await expect(ask({ ca: testAuthority, serverName: "other.test" })).rejects.toMatchObject({ reason: "tls" });
  });

  test("the client shows its certificate", async () => {
    const tls = { ca: testAuthority, cert: testClientCertificate, key: testClientKey };
    expect((await ask(tls)).extensions).toEqual(["client-known"]);
  });

  test("checking can be switched off", async () => {
    expect((await ask({ rejectUnauthorized: false })).extensions).toEqual(["client-unknown"]);
  });
});
