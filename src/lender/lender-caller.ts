import type { CallLimits } from "./call-limits.js";
import { createGate } from "./gate.js";
import type { LenderCallObserver } from "./lender-port.js";
import type { LenderTransport, TransportAnswer } from "./lender-transport.js";
import type { AnsweredCall } from "./read-answer.js";

/** What every call to a lender needs, whatever way it travels. */
export interface CallerOptions {
  readonly transport: LenderTransport;
  readonly limits: CallLimits;
  /** Headers of every call, e.g. `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Header values that no message may show. */
  readonly secrets: readonly string[];
  readonly onCall?: LenderCallObserver | undefined;
  /** Milliseconds on a clock that only moves forward; for the time a call took. */
  readonly monotonic: () => number;
}

/** One call to make. */
export interface Call {
  readonly method: "GET" | "PUT" | "POST";
  /** Path and query below the base URL, or from the root of the origin where `fromRoot` says so. */
  readonly path: string;
  readonly fromRoot?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  readonly timeoutMs?: number;
  /** false where sending twice could do something twice. */
  readonly repeatable?: boolean;
}

/** Makes calls: bounded in number, told to the observer, with everything a message needs to name them. */
export interface LenderCaller {
  send(call: Call): Promise<TransportAnswer>;
  /** How the answer of a call is to be judged. */
  judge(call: Call, statuses: readonly number[]): AnsweredCall;
  setConcurrency(limit: number): void;
}

/** The caller over one transport. */
export function createCaller(options: CallerOptions): LenderCaller {
  const { transport, limits, monotonic } = options;
  const gate = createGate(limits.concurrentCalls);
  const basePath = new URL(transport.baseUrl).pathname.replace(/\/$/, "");

  function encode(call: Call): { body: string | Uint8Array | undefined; type: string | undefined } {
    if (call.bytes !== undefined) return { body: call.bytes, type: "application/octet-stream" };
    if (call.json !== undefined) return { body: JSON.stringify(call.json), type: "application/json" };
    return { body: undefined, type: undefined };
  }

  return {
    async send(call) {
      const { body, type } = encode(call);
      const headers: Record<string, string> = {
        accept: "application/json, application/problem+json",
        ...lowerCase(options.headers),
        ...call.headers,
        ...(type === undefined ? {} : { "content-type": type }),
      };
      return gate.run(async () => {
        const started = monotonic();
        const answer = await transport.send({
          method: call.method,
          path: call.fromRoot === true ? call.path : `${basePath}${call.path}`,
          headers,
          body,
          name: nameOf(call),
          timeoutMs: call.timeoutMs ?? limits.callMs,
          repeatable: call.repeatable !== false,
        });
        options.onCall?.({
          method: call.method,
          path: call.path,
          headers,
          body: typeof body === "object" ? new TextDecoder().decode(body) : body,
          status: answer.status,
          elapsedMs: monotonic() - started,
        });
        return answer;
      });
    },
    judge(call, statuses) {
      return { name: nameOf(call), baseUrl: transport.baseUrl, statuses, secrets: options.secrets };
    },
    setConcurrency(limit) {
      gate.setLimit(Math.min(limit, limits.concurrentCalls));
    },
  };
}

/** Method and path without the query, which may hold a cursor of any length. */
function nameOf(call: Call): string {
  return `${call.method} ${call.path.replace(/\?.*$/s, "")}`;
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
