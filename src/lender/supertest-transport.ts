import { Agent, type IncomingMessage } from "node:http";
import supertest from "supertest";
import type { LenderTransport, TransportAnswer, TransportRequest } from "./lender-transport.js";
import { transportError } from "./transport-error.js";

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

  async function send(sent: TransportRequest): Promise<TransportAnswer> {
    let begun = false;
    const call = client[methods[sent.method]](sent.path)
      .agent(agent)
      .set({ ...sent.headers, "accept-encoding": "identity" })
      .redirects(0)
      .ok(() => true)
      .timeout({ deadline: sent.timeoutMs })
      .maxResponseSize(answerBytes)
      .buffer(true)
      .parse((response, done) => {
        begun = true;
        collect(response as unknown as IncomingMessage, done);
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

/**
 * Gathers the bytes of an answer. An error of the response, and one byte too many, superagent sees for itself; telling
 * it a second time makes it complain.
 */
function collect(response: IncomingMessage, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  response.on("data", (part: Buffer) => parts.push(part));
  response.once("end", () => done(null, Buffer.concat(parts)));
}
