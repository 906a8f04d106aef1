import { createServer, type IncomingMessage } from "node:http";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { BureauLine } from "../profiles/bureau-line.js";
import { isStrike } from "../profiles/fault-span.js";
import { type BureauAnswer, problem } from "./bureau-answer.js";
import { cannotListen, reachableUrl } from "./bureau-cannot-listen.js";
import { createDeskLine } from "./faults/desk-line.js";
import type { Meeting } from "./faults/disturbance.js";
import { type CarriedAnswer, disturbedAnswer } from "./faults/disturbed-answer.js";
import { createFaultDesk, type FaultDesk } from "./faults/fault-desk.js";
import { type Pause, realPause } from "./faults/slow-pause.js";
import { answerSlowly, answerTwice, atHalfWay, breakConnection, breakHalfWay } from "./faults/socket-carrier.js";
import { listenOn } from "./listening-port.js";
import { type AnswerRawCall, answerRawCalls, placeOf, sendAnswer } from "./raw-calls.js";
import { defaultFileBytes, submittedName } from "./read-submission-call.js";
import { type BureauOptions, receiveRequest } from "./receive-submission.js";

/** A stub bureau that listens. */
export interface BureauServerOptions extends BureauOptions {
  /** Default the loopback, 127.0.0.1; another address only where the lender runs on another machine. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Waits between the bytes of a slow answer. Default the real time. */
  readonly pause?: Pause;
  /** Ends the lender's process without warning. Absent: the harness has not started it, and cannot. */
  readonly strike?: Strike;
}

/** Ends the lender's process without warning, and resolves when it is over. */
export type Strike = () => Promise<void>;

/** A listening stub bureau. */
export interface BureauServer {
  /** `http://host:port`, as this machine reaches it. */
  readonly url: string;
  /** Disturbs what comes in by a plan; nothing until it is told to begin. */
  readonly line: BureauLine;
  close(): Promise<void>;
}

// A connection that waits for its next call is kept for longer than a step of the clock takes.
const keepAliveMs = 72_000;

/**
 * Opens the stub bureau on a real socket.
 * @throws BureauCannotListen when the address cannot be had.
 */
export async function startBureau(options: BureauServerOptions): Promise<BureauServer> {
  const { host = "127.0.0.1", port = 0 } = options;
  const desk = createFaultDesk();
  const app = bureauApp(options, desk);
  await app.ready();
  // Not fastify's own listening, which cannot be ended and begun again.
  const server = createServer({ keepAliveTimeout: keepAliveMs }, (call, response) => app.routing(call, response));
  const listening = await listenOn(server, { host, port }).catch(async (cause) => {
    await app.close();
    throw cannotListen(host, port, "delivery.port", cause);
  });
  const line = createDeskLine({
    desk,
    cannot: (fault) => fault.kind === "folder" || (isStrike(fault) && options.strike === undefined),
    follow: async (refuses) => {
      if (refuses) return listening.shut();
      return listening.open().catch((cause) => {
        throw cannotListen(host, listening.address.port, "delivery.port", cause);
      });
    },
  });
  return {
    url: reachableUrl("http", host, listening.address.port),
    line,
    async close() {
      desk.end();
      await listening.shut();
      await app.close();
    },
  };
}

/** The bureau behind its port: each call asks the desk first. */
function bureauApp(options: BureauServerOptions, desk: FaultDesk): FastifyInstance {
  const fileBytes = options.fileBytes ?? defaultFileBytes;
  const meetings = new WeakMap<IncomingMessage, { readonly met: Meeting | undefined }>();

  /** What a call meets, asked once when its head has come in. */
  function meetingOf({ raw, method }: FastifyRequest): Meeting | undefined {
    const kept = meetings.get(raw) ?? { met: desk.meet(submittedName(method, placeOf(raw).path)) };
    meetings.set(raw, kept);
    return kept.met;
  }

  const answer: AnswerRawCall = async (request, reply, body) => {
    const { method, raw } = request;
    const contentEncoding = request.headers["content-encoding"];
    const receive = (): Promise<BureauAnswer> =>
      receiveRequest({ method, path: placeOf(raw).path, contentEncoding, body }, options);
    return carry(reply, await disturbedAnswer(meetingOf(request), receive), options);
  };

  const app = fastify({
    bodyLimit: fileBytes,
    frameworkErrors: (_error, request, reply) => {
      void answer(request, reply, new Uint8Array(0));
    },
  });
  app.addHook("onRequest", async (request, reply) => {
    const meeting = meetingOf(request);
    const kind = meeting?.disturbance.kind;
    if (kind !== "reset" && kind !== "refused" && kind !== "struck-before" && kind !== "struck-half-way")
      return undefined;
    meeting?.settle(false);
    reply.hijack();
    if (kind === "struck-before") await struck(request.raw, options.strike);
    else if (kind === "struck-half-way") {
      atHalfWay(request.raw, fileBytes, () => void struck(request.raw, options.strike));
    } else breakHalfWay(request.raw, fileBytes);
    return reply;
  });
  answerRawCalls(app, answer, (message) => problem(500, "The stub bureau failed", message));
  return app;
}

/** Ends the lender's process, and then the connection that it had. */
async function struck(call: IncomingMessage, strike: Strike | undefined): Promise<void> {
  await strike?.();
  breakConnection(call);
}

/** Gives an answer back as it is to be carried. */
async function carry(reply: FastifyReply, carried: CarriedAnswer, options: BureauServerOptions): Promise<FastifyReply> {
  if (carried.how === "plain") return sendAnswer(reply, carried.answer);
  reply.hijack();
  if (carried.how === "struck") await struck(reply.request.raw, options.strike);
  else if (carried.how === "broken") breakConnection(reply.request.raw);
  else if (carried.how === "twice") answerTwice(reply.raw, carried.answer);
  else await answerSlowly(reply.raw, carried.answer, options.pause ?? realPause);
  return reply;
}
