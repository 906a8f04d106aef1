import type { IncomingMessage } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type BureauAnswer, headersOf } from "./bureau-answer.js";

/**
 * Answers a call.
 * @param body its bytes, none where it has none; `too-large` where it was beyond the limit and was not read to its end
 */
export type AnswerRawCall = (
  request: FastifyRequest,
  reply: FastifyReply,
  body: Uint8Array | "too-large",
) => Promise<FastifyReply>;

/** What can be sent, whoever has made it. */
export interface SendableAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Uint8Array;
  /** Seconds, as the header Retry-After. */
  readonly retryAfter?: number;
  /** Headers beside those two. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Has every call of a server answered by one function, which is given the body as it came.
 * @param failed what is sent where that function throws, from the error's message
 */
export function answerRawCalls(
  app: FastifyInstance,
  answer: AnswerRawCall,
  failed: (message: string) => BureauAnswer,
): void {
  // The body is the file whatever type the lender gives it: JSON, none, or what is no media type at all. Other headers stay.
  app.addHook("onRequest", (request, _reply, done) => {
    request.headers = { "content-type": "application/octet-stream" };
    done();
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.all("/*", (request, reply) => answer(request, reply, bytesOf(request.body)));
  app.setNotFoundHandler((request, reply) => answer(request, reply, new Uint8Array(0)));
  app.setErrorHandler(async (error: Error & { code?: string }, request, reply) => {
    if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") return answer(request, reply, "too-large");
    return sendAnswer(reply, failed(error.message));
  });
}

/** Sends an answer. */
export function sendAnswer(reply: FastifyReply, answer: SendableAnswer): FastifyReply {
  // As bytes: a text would have a charset added to its type, which JSON does not have.
  return reply.code(answer.status).headers(headersOf(answer)).send(Buffer.from(answer.body));
}

/** Path of a call as sent, still percent-encoded, and its query. */
export function placeOf(call: IncomingMessage): { readonly path: string; readonly query: URLSearchParams } {
  const [path = "/", query = ""] = (call.url ?? "/").replace(/#.*$/s, "").split(/\?(.*)/s);
  return { path, query: new URLSearchParams(query) };
}

/** The body as its parser gave it; nothing where there was none. */
function bytesOf(body: unknown): Uint8Array {
  return body instanceof Uint8Array ? body : new Uint8Array(0);
}
