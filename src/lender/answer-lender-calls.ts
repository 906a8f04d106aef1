import type { IncomingMessage, ServerResponse } from "node:http";
import type { BusinessEvent } from "../../schemas/ledger/event.js";
import type { ClockRequest, OpenRequest, Problem, ResetRequest } from "../../schemas/ledger/lender-interface.js";
import { CallRefused, type LenderCalls } from "./lender-calls.js";
import { type LenderPaths, standardPaths } from "./lender-paths.js";

/** Largest request that is read, in bytes. */
const LARGEST_BODY = 64 * 1024 * 1024;

/** What a call is answered with: a status, and a body where there is one. */
type Answer = readonly [status: number, body?: object];

/**
 * A listener, as `node:http` takes it, that answers the calls of the lender interface by these functions. What they throw
 * becomes problem details: a {@link CallRefused} with its status, anything else with 500.
 *
 * @example
 * ```ts
 * createServer(answerLenderCalls(calls)).listen(8080);
 * ```
 */
export function answerLenderCalls(
  calls: LenderCalls,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const [status, body] = await answerOf(calls, request).catch((error: unknown): Answer => refusal(error));
    response.statusCode = status;
    if (body === undefined) {
      response.end();
      return;
    }
    response.setHeader("content-type", status < 400 ? "application/json" : "application/problem+json");
    response.end(JSON.stringify(body));
  };
}

async function answerOf(calls: LenderCalls, request: IncomingMessage): Promise<Answer> {
  const { method = "GET" } = request;
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://lender");
  const called = callOf(method, pathname);
  const missing = new CallRefused(404, `This lender has no ${method} ${pathname}.`);
  switch (called?.name) {
    case "capabilities":
      return [200, await calls.capabilities()];
    case "clock": {
      const { now } = await json<ClockRequest>(request);
      await calls.moveClock(now);
      return [200, { now, done: true }];
    }
    case "reset": {
      if (calls.reset === undefined) throw missing;
      const { now, agreement } = await json<ResetRequest>(request);
      await calls.reset(now, agreement);
      return [204];
    }
    case "accounts":
      return [201, await calls.openAccount(await json<OpenRequest>(request))];
    case "events":
      return [201, await calls.postEvent(called.value, await json<BusinessEvent>(request))];
    case "submissions":
      if (calls.submissions === undefined) throw missing;
      return [200, await calls.submissions(searchParams.get("after") ?? "")];
    case "feedback":
      if (calls.feedback === undefined) throw missing;
      await calls.feedback(called.value, await bytes(request));
      return [204];
    default:
      throw missing;
  }
}

const METHODS: Readonly<Record<keyof LenderPaths, "GET" | "PUT" | "POST">> = {
  capabilities: "GET",
  clock: "PUT",
  reset: "POST",
  accounts: "POST",
  events: "POST",
  submissions: "GET",
  feedback: "POST",
};

/** The call that a method and a path make, with the account or file that the path names. */
function callOf(method: string, path: string): { readonly name: keyof LenderPaths; readonly value: string } | null {
  for (const name of Object.keys(METHODS) as (keyof LenderPaths)[]) {
    if (METHODS[name] !== method) continue;
    const [before = "", after = ""] = standardPaths[name].split(/\{\w+\}/);
    if (before === standardPaths[name]) {
      if (path === before) return { name, value: "" };
      continue;
    }
    const value = path.slice(before.length, path.length - after.length);
    if (value !== "" && !value.includes("/") && path === `${before}${value}${after}`) {
      return { name, value: decodeURIComponent(value) };
    }
  }
  return null;
}

async function json<T>(request: IncomingMessage): Promise<T> {
  try {
    return JSON.parse((await bytes(request)).toString("utf8")) as T;
  } catch (error) {
    throw error instanceof SyntaxError ? new CallRefused(400, `The body is no JSON: ${error.message}`) : error;
  }
}

async function bytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LARGEST_BODY) throw new CallRefused(413, `The body has more than ${LARGEST_BODY} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const TITLES: Readonly<Record<number, string>> = {
  404: "Not found",
  409: "Conflict with the state of the book",
  422: "Refused",
  500: "The lender failed",
  501: "Not filled in yet",
};

function refusal(error: unknown): Answer {
  const status = error instanceof CallRefused ? error.status : 500;
  const detail = error instanceof Error ? error.message : String(error);
  const problem: Problem = { type: "about:blank", title: TITLES[status] ?? "The call failed", status, detail };
  return [status, problem];
}
