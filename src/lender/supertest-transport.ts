import { Agent, type IncomingMessage } from "node:http";
import { finished } from "node:stream";
import supertest from "supertest";
import type { LenderTransport, TransportAnswer, TransportRequest } from "./lender-transport.js";
import { tooLarge, transportError } from "./transport-error.js";

/** A transport to a server in this process. */
export interface SupertestTransportOptions {
  /** Where the server listens on the loopback. */
  readonly baseUrl: string;
  readonly concurrentCalls: number;
  readonly answerBytes: number;
}

/** Drives the server with supertest, over connections that are kept open: without them a call takes twice as long. */
export function createSupertestTransport(options: SupertestTransportOptions): LenderTransport {
  const { answerBytes, baseUrl } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: options.concurrentCalls });
  const client = supertest(baseUrl);

  function tooMuch(sent: TransportRequest): Error {
    return tooLarge(`Failed to ${sent.name} at ${baseUrl}`, answerBytes);
  }

  async function send(sent: TransportRequest): Promise<TransportAnswer> {
    let begun = false;
    const call = client[methods[sent.method]](sent.path)
      .agent(agent)
      .set({ ...sent.headers, "accept-encoding": "identity" })
      .redirects(0)
      .ok(() => true)
      .timeout({ deadline: sent.timeoutMs })
      .buffer(true)
      .parse((response, done) => {
        begun = true;
        collect(response as unknown as IncomingMessage, answerBytes, tooMuch(sent), done);
      });
    try {
      const answer = await (sent.body === undefined ? call : call.send(asSendable(sent.body)));
      const body: unknown = answer.body;
      return {
        status: answer.status,
        headers: answer.headers,
        body: body instanceof Uint8Array ? body : new Uint8Array(0),
      };
    } catch (error) {
      throw transportError(error, { name: sent.name, baseUrl, timeoutMs: sent.timeoutMs, begun, answerBytes });
    }
  }

  return {
    baseUrl,
    send,
    close: async () => agent.destroy(),
  };
}

const methods = { GET: "get", PUT: "put", POST: "post" } as const;

/** Text goes out as it is; bytes as a Buffer, which is the only form of bytes that the client passes on untouched. */
function asSendable(body: string | Uint8Array): string | Buffer {
  return typeof body === "string" ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}

/** Gathers the bytes of an answer; when they are too many the connection is closed. */
function collect(
  response: IncomingMessage,
  limit: number,
  tooMuch: Error,
  done: (error: Error | null, body: Buffer) => void,
): void {
  const parts: Buffer[] = [];
  let length = 0;
  finished(response, (error) => done(error ?? null, Buffer.concat(parts)));
  if (Number(response.headers["content-length"] ?? 0) > limit) response.destroy(tooMuch);
  response.on("data", (part: Buffer) => {
    length += part.length;
    if (length > limit) response.destroy(tooMuch);
    else parts.push(part);
  });
}
