import type { AddressInfo } from "node:net";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { problem } from "../bureau-answer.js";
import { cannotListen, reachableUrl } from "../bureau-cannot-listen.js";
import { type AnswerRawCall, answerRawCalls, placeOf, sendAnswer } from "../raw-calls.js";
import { defaultFileBytes } from "../read-submission-call.js";
import type { BureauBook } from "../store/bureau-book.js";
import { answerCall } from "./answer-call.js";
import { bearsToken } from "./bearer-token.js";
import { createBodyRoom } from "./body-room.js";
import type { CreditReportPage } from "./credit-report-answer.js";

/** The bureau on its own. */
export interface ServeOptions {
  readonly book: BureauBook;
  /** Default the loopback, 127.0.0.1. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Largest submission in bytes. Default 64 MiB. */
  readonly fileBytes?: number;
  /** Makes the page of a credit report for a browser. Absent: JSON alone. */
  readonly page?: CreditReportPage | undefined;
  /** What every call but `GET /health` must bear. Absent: nothing. */
  readonly token?: string | undefined;
  /** Absent: HTTP without TLS. */
  readonly tls?: ServerTls | undefined;
}

/** Certificate and key of a server, in PEM. */
export interface ServerTls {
  readonly cert: string;
  readonly key: string;
  readonly passphrase?: string | undefined;
}

/** The bureau on its own, listening. */
export interface ServedBureau {
  /** As this machine reaches it. */
  readonly url: string;
  /** Answers what is under way, and then stops; the book stays open. */
  close(): Promise<void>;
}

// Files of the largest size that may come in at one time.
const bodiesAtOnce = 8;

/**
 * Serves the book of a bureau.
 * @throws BureauCannotListen when the address cannot be had.
 */
export async function serveBureau(options: ServeOptions): Promise<ServedBureau> {
  const { host = "127.0.0.1", port = 0, tls } = options;
  const app = createApp(options);
  try {
    await app.listen({ host, port });
  } catch (cause) {
    await app.close();
    throw cannotListen(host, port, "--port", cause);
  }
  const { port: bound } = app.server.address() as AddressInfo;
  return { url: reachableUrl(tls === undefined ? "http" : "https", host, bound), close: () => app.close() };
}

function createApp(options: ServeOptions): FastifyInstance {
  const { book, fileBytes = defaultFileBytes, page } = options;
  const app = instance(options);
  const room = createBodyRoom(bodiesAtOnce * fileBytes, fileBytes);

  const answer: AnswerRawCall = async (request, reply, body) => {
    const { accept, "accept-language": acceptLanguage, "content-encoding": contentEncoding } = request.headers;
    const call = { method: request.method, ...placeOf(request.raw), accept, acceptLanguage, contentEncoding, body };
    return sendAnswer(reply, await answerCall(call, { book, fileBytes, page }));
  };

  // Before the body is read, whoever sends it and however large it is.
  app.addHook("onRequest", async (request, reply) => {
    if (!isAllowed(request, options.token)) return sendUnauthorized(reply);
    const giveBack = room.take(request.headers);
    if (giveBack === undefined) {
      const full = problem(503, "Service Unavailable", "Too many large files come in at once. Send it again.");
      return sendAnswer(reply.header("connection", "close"), { ...full, retryAfter: 1 });
    }
    reply.raw.once("close", giveBack);
    return undefined;
  });
  answerRawCalls(app, answer, (message) => problem(500, "The bureau failed", `${message}. Nothing was received.`));
  return app;
}

/** The server itself. A URL that it cannot read never comes to the hooks, and is nothing that anybody has. */
function instance({ fileBytes = defaultFileBytes, tls }: ServeOptions): FastifyInstance {
  const settings = {
    bodyLimit: fileBytes,
    forceCloseConnections: "idle" as const,
    requestTimeout: 300_000,
    frameworkErrors: (_error: Error, _request: unknown, reply: FastifyReply) => {
      void sendAnswer(reply, problem(400, "Bad Request", "The URL cannot be read."));
    },
  };
  if (tls === undefined) return fastify(settings);
  const { cert, key, passphrase } = tls;
  const https = { cert, key, ...(passphrase === undefined ? {} : { passphrase }) };
  return fastify({ ...settings, https });
}

function isAllowed(request: FastifyRequest, token: string | undefined): boolean {
  if (token === undefined || placeOf(request.raw).path === "/health") return true;
  return bearsToken(request.headers.authorization, token);
}

function sendUnauthorized(reply: FastifyReply): FastifyReply {
  const unauthorized = problem(401, "Unauthorized", "Send the header Authorization: Bearer with the bureau's token.");
  return sendAnswer(reply.headers({ "www-authenticate": "Bearer", connection: "close" }), unauthorized);
}
