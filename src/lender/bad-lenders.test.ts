import type { RequestListener } from "node:http";
import type { Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { CallLimits } from "./call-limits.js";
import { createHttpLender } from "./http-lender.js";
import { createInProcessLender } from "./in-process-lender.js";
import { LenderAnswerError, LenderUnreachable } from "./lender-errors.js";
import type { LenderPort } from "./lender-port.js";
import { anAccount } from "./testing/an-agreement.js";
import { serveHttp } from "./testing/serve.js";

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** What a call failed with. */
async function failure(call: Promise<unknown>): Promise<LenderUnreachable | LenderAnswerError> {
  const error: unknown = await call.then(
    () => new Error("It did not fail."),
    (reason: unknown) => reason,
  );
  if (error instanceof LenderUnreachable || error instanceof LenderAnswerError) return error;
  throw error;
}

/** Message without the port, which differs from run to run. */
function messageOf(error: Error): string {
  return error.message.replaceAll(/127\.0\.0\.1:\d+/g, "host:port");
}

type Drive = (handler: RequestListener, limits?: Partial<CallLimits>) => Promise<LenderPort>;

const drives: Record<"http" | "in-process", Drive> = {
  async http(handler, limits = {}) {
    const served = await serveHttp(handler);
    const port = createHttpLender({ baseUrl: served.url, limits });
    open.push(
      () => served.close(),
      () => port.close(),
    );
    return port;
  },
  async "in-process"(handler, limits = {}) {
    const port = await createInProcessLender({ application: { handler }, limits });
    open.push(() => port.close());
    return port;
  },
};

function answers(status: number, type: string, body: string): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { "content-type": type });
    response.end(body);
  };
}

describe.each(["http", "in-process"] as const)("a lender driven %s", (driving) => {
  const drive = drives[driving];

  test("answers HTML", async () => {
    const port = await drive(answers(200, "text/html", "<!doctype html>\n<title>Login</title>"));
    const error = await failure(port.capabilities());
    expect(error).toMatchObject({ name: "LenderAnswerError", fault: "not-json", status: 200 });
    expect(messageOf(error)).toBe(
      'Failed to GET /capabilities at http://host:port: the lender answered 200, and the body is HTML or XML (content type "text/html"). ' +
        'It begins with "<!doctype html> <title>Login</title>". Check that target.baseUrl leads to the lender interface and not to a web page.',
    );
  });

  test("answers 500", async () => {
    const port = await drive(answers(500, "text/plain", "at Ledger.java:17\n990101199001010019"));
    const error = await failure(port.openAccount(anAccount("a")));
    expect(error).toMatchObject({ name: "LenderAnswerError", fault: "status", status: 500, problem: undefined });
    expect(messageOf(error)).toBe(
      "Failed to POST /accounts at http://host:port: the lender answered 500; expected was 200 or 201. The body begins with " +
        '"at Ledger.java:17 ***". Look into the lender\'s log.',
    );
  });

  test("answers problem details", async () => {
    const problem = { type: "about:blank", title: "Unknown account", status: 404, detail: "There is no account 7." };
    const port = await drive(answers(404, "application/problem+json", JSON.stringify(problem)));
    const event = { type: "early-settlement", eventId: "e1", occurredAt: "2024-01-15T10:00:00Z", amount: 1 } as const;
    const error = await failure(port.postEvent("7", event));
    expect(error).toMatchObject({ fault: "status", status: 404, problem });
    expect(messageOf(error)).toBe(
      "Failed to POST /accounts/7/events at http://host:port: the lender answered 404 with the problem " +
        '"Unknown account: There is no account 7.". Expected was 200 or 201.',
    );
  });

  test("answers JSON of another shape", async () => {
    const port = await drive(answers(200, "application/json", '{"accountId":"1","bureauAccountCode":17}'));
    const error = await failure(port.openAccount(anAccount("a")));
    expect(error).toMatchObject({ name: "LenderAnswerError", fault: "schema" });
    expect(messageOf(error)).toContain(
      "and the body is no OpenAccountResponse: /bureauAccountCode: must be of type string; received 17.",
    );
  });

  test("answers bytes that are not UTF-8", async () => {
    const port = await drive((_request, response) => response.end(Buffer.from([0x7b, 0xff, 0x7d])));
    expect(await failure(port.capabilities())).toMatchObject({ name: "LenderAnswerError", fault: "encoding" });
  });

  test("answers a compressed body", async () => {
    const port = await drive((_request, response) => {
      response.writeHead(200, { "content-encoding": "br" });
      response.end("x");
    });
    expect(await failure(port.capabilities())).toMatchObject({ name: "LenderAnswerError", fault: "encoding" });
  });

  test("redirects in a circle", async () => {
    let calls = 0;
    const port = await drive((request, response) => {
      calls += 1;
      response.writeHead(302, { location: request.url });
      response.end();
    });
    const error = await failure(port.capabilities());
    expect(error).toMatchObject({ name: "LenderAnswerError", fault: "redirect", status: 302 });
    expect(messageOf(error)).toContain('which points to "/capabilities". The interface has no redirects');
    expect(calls).toBe(1);
  });

  test("closes in the middle of the body", async () => {
    const port = await drive((_request, response) => {
      response.writeHead(200, { "content-length": "1000", "content-type": "application/json" });
      response.write('{"interfaceVersion":', () => response.destroy());
    });
    const error = await failure(port.capabilities());
    expect(error).toMatchObject({ name: "LenderAnswerError", fault: "truncated" });
    expect(messageOf(error)).toContain("the connection was closed in the middle of the answer");
  });

  test("closes in the middle of a chunked body", async () => {
    const port = await drive((_request, response) => response.write('{"half":', () => response.destroy()));
    expect(await failure(port.capabilities())).toMatchObject({ name: "LenderAnswerError", fault: "truncated" });
  });

  test("closes before any answer", async () => {
    let calls = 0;
    const port = await drive((request) => {
      calls += 1;
      request.socket.destroy();
    });
    expect(await failure(port.capabilities())).toMatchObject({ name: "LenderUnreachable", reason: "reset" });
    expect(calls).toBeLessThanOrEqual(2);
  });

  test("never answers", async () => {
    const port = await drive(() => undefined, { callMs: 40 });
    const error = await failure(port.capabilities());
    expect(error).toMatchObject({ name: "LenderUnreachable", reason: "time-out" });
    expect(messageOf(error)).toBe(
      "Failed to GET /capabilities at http://host:port: no answer came within 40 ms. " +
        "Look whether the lender hangs; if it is only slow, raise the time limits of the configuration.",
    );
  });

  test("answers without end", async () => {
    const port = await drive((_request, response) => response.write("{"), { callMs: 60 });
    expect(await failure(port.capabilities())).toMatchObject({ name: "LenderUnreachable", reason: "time-out" });
  });

  test.each(["announced", "not announced"])("answers 200 MB, %s", async (how) => {
    const part = Buffer.alloc(64 * 1024, " ");
    const total = 200 * 1024 * 1024;
    let sent = 0;
    let socket: Socket | undefined;
    const port = await drive(
      (_request, response) => {
        socket = response.socket ?? undefined;
        response.writeHead(200, how === "announced" ? { "content-length": String(total) } : {});
        const more = (): void => {
          while (sent < total && !response.destroyed) {
            sent += part.length;
            if (!response.write(part)) {
              response.once("drain", more);
              return;
            }
          }
        };
        more();
      },
      { answerBytes: 1024 * 1024 },
    );
    const error = await failure(port.submissions(""));
    expect(error).toMatchObject({ name: "LenderAnswerError", fault: "too-large" });
    expect(messageOf(error)).toContain("the answer has more than 1048576 bytes and was not read to its end");
    await expect.poll(() => socket?.destroyed).toBe(true);
    // What lies in the buffers of both sockets has been sent too, but nowhere near all of it.
    expect(sent).toBeLessThan(total / 4);
  });
});

test("a handler in this process that throws is an answer with status 500", async () => {
  const handler = async (): Promise<void> => {
    throw new Error("no such table");
  };
  const port = await createInProcessLender({ application: { handler } });
  open.push(() => port.close());
  expect(await failure(port.capabilities())).toMatchObject({ fault: "status", status: 500 });
});
