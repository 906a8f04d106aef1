import type { AddressInfo } from "node:net";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import {
  type BureauAnswer,
  type BureauOptions,
  defaultFileBytes,
  problem,
  receiveRequest,
} from "./receive-submission.js";

/** A stub bureau that listens. */
export interface BureauServerOptions extends BureauOptions {
  /** Default the loopback, 127.0.0.1; another address only where the lender runs on another machine. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
}

/** A listening stub bureau. */
export interface BureauServer {
  /** `http://host:port`, as this machine reaches it. */
  readonly url: string;
  close(): Promise<void>;
}

/** The stub bureau could not listen. */
export class BureauCannotListen extends Error {
  readonly code = "BUREAU_CANNOT_LISTEN";
}

/**
 * Opens the stub bureau on a real socket.
 * @throws BureauCannotListen when the address cannot be had.
 */
export async function startBureau(options: BureauServerOptions): Promise<BureauServer> {
  const { host = "127.0.0.1", port = 0 } = options;
  const app = fastify({
    bodyLimit: options.fileBytes ?? defaultFileBytes,
    forceCloseConnections: true,
    frameworkErrors: (_error, request, reply) => {
      void answer(request, reply, options, new Uint8Array(0));
    },
  });
  // The body is the file whatever type the lender gives it, JSON included.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.all("/*", (request, reply) => answer(request, reply, options, bytesOf(request.body)));
  app.setNotFoundHandler((request, reply) => answer(request, reply, options, new Uint8Array(0)));
  app.setErrorHandler(async (error: Error & { code?: string }, request, reply) => {
    if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") return answer(request, reply, options, "too-large");
    return send(reply, problem(500, "The stub bureau failed", error.message));
  });
  try {
    await app.listen({ host, port });
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
    throw new BureauCannotListen(
      `Failed to open the stub bureau at ${host}:${port} (${code}). End what listens there, or give another delivery.port.`,
      { cause },
    );
  }
  return { url: urlOf(app, host), close: () => app.close() };
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  options: BureauOptions,
  body: Uint8Array | "too-large",
): Promise<FastifyReply> {
  const path = (request.raw.url ?? "/").replace(/[?#].*$/s, "");
  const contentEncoding = request.headers["content-encoding"];
  return send(reply, await receiveRequest({ method: request.method, path, contentEncoding, body }, options));
}

function send(reply: FastifyReply, answered: BureauAnswer): FastifyReply {
  // As bytes: a text would have a charset added to its type, which JSON does not have.
  return reply.code(answered.status).type(answered.contentType).send(Buffer.from(answered.body));
}

/** The body as its parser gave it; nothing where there was none. */
function bytesOf(body: unknown): Uint8Array {
  return body instanceof Uint8Array ? body : new Uint8Array(0);
}

function urlOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}
