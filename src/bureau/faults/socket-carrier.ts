import type { IncomingMessage, ServerResponse } from "node:http";
import { STATUS_CODES } from "node:http";
import { type BureauAnswer, headersOf } from "../bureau-answer.js";
import { type Pause, pauseMs } from "./slow-pause.js";

/** Breaks the connection of a call at once: the caller reads that it was reset. */
export function breakConnection(call: IncomingMessage): void {
  call.socket.resetAndDestroy();
}

/**
 * Breaks the connection of a call when half of its body has come in; of a body that does not tell its length, with its
 * first bytes. What came is dropped.
 * @param mostBytes half-way is no later than after so many bytes
 */
export function breakHalfWay(call: IncomingMessage, mostBytes: number): void {
  atHalfWay(call, mostBytes, () => breakConnection(call));
}

/** Does something once when half of a call's body has come in, which is dropped; as {@link breakHalfWay} has it. */
export function atHalfWay(call: IncomingMessage, mostBytes: number, act: () => void): void {
  const half = Math.min(Number(call.headers["content-length"] ?? 0) / 2, mostBytes);
  const told = call.headers["content-length"] !== undefined || call.headers["transfer-encoding"] !== undefined;
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    act();
  };
  if (!told || (half === 0 && call.headers["transfer-encoding"] === undefined)) {
    once();
    return;
  }
  let seen = 0;
  call.on("error", () => undefined);
  call.on("end", once);
  call.on("data", (part: Uint8Array) => {
    seen += part.length;
    if (seen >= half) once();
  });
}

/** Gives an answer byte by byte; stops where the caller has gone. */
export async function answerSlowly(response: ServerResponse, answer: BureauAnswer, pause: Pause): Promise<void> {
  const body = Buffer.from(answer.body);
  response.on("error", () => undefined);
  response.writeHead(answer.status, { ...headersOf(answer), "content-length": body.length });
  const ms = pauseMs(body.length);
  for (const byte of body) {
    if (response.destroyed) return;
    response.write(Uint8Array.of(byte));
    await pause(ms);
  }
  response.end();
}

/** Gives an answer, and the very same once more right behind it, as one piece. */
export function answerTwice(response: ServerResponse, answer: BureauAnswer): void {
  const body = Buffer.from(answer.body);
  const headers = { ...headersOf(answer), "content-length": String(body.length) };
  const { socket } = response;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ""}\r\n${lines.join("")}\r\n`;
  socket?.cork();
  response.writeHead(answer.status, headers).end(body);
  socket?.write(Buffer.concat([Buffer.from(head), body]));
  socket?.uncork();
}
