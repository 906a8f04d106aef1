import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import { createHttpLender, type HttpLenderOptions } from "../http-lender.js";
import type { LenderPort } from "../lender-port.js";
import { anAgreement } from "./an-agreement.js";
import { serveHttp } from "./serve.js";

/** Capabilities of a lender that can do everything. */
export const someCapabilities: Capabilities = {
  interfaceVersion: "1",
  profiles: ["pboc-g2"],
  products: ["D1"],
  clockMovable: true,
  canReset: true,
  channels: ["pull"],
  limits: {},
  agreement: anAgreement,
};

/** One call as a scripted lender saw it. */
export interface SeenCall {
  readonly line: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** One answer of a scripted lender; 200 and no body where nothing is said. */
export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** A port over HTTP to a lender that answers what it is given, in order, and remembers what it was asked. */
export async function scriptedLender(
  answers: readonly ScriptedAnswer[],
  options: Partial<HttpLenderOptions> & { prefix?: string } = {},
): Promise<{ port: LenderPort; seen: SeenCall[]; close: () => Promise<void> }> {
  const seen: SeenCall[] = [];
  const served = await serveHttp((request, response) => {
    void text(request).then((body) => {
      const answer = answers[Math.min(seen.length, answers.length - 1)] ?? {};
      seen.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
      response.writeHead(answer.status ?? 200, { "content-type": "application/json", ...answer.headers });
      response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
    });
  });
  const port = createHttpLender({ baseUrl: `${served.url}${options.prefix ?? ""}`, ...options });
  const close = async (): Promise<void> => {
    await port.close();
    await served.close();
  };
  return { port, seen, close };
}
