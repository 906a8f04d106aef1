import { Agent, request as undiciRequest } from "undici";
import type { LenderTransport, TransportAnswer, TransportRequest } from "./lender-transport.js";
import { isConnectionLost, tooLarge, transportError } from "./transport-error.js";

/** TLS as the harness speaks it to a lender. Contents of PEM files, not their names. */
export interface TlsOptions {
  /** Certificates of the authorities to trust instead of the well-known ones. */
  readonly ca?: string;
  /** Certificate and key with which the harness proves who it is. */
  readonly cert?: string;
  readonly key?: string;
  readonly passphrase?: string;
  /** false: any certificate of the lender is taken. For test environments only. Default true. */
  readonly rejectUnauthorized?: boolean;
  /** Name to ask for and to check, where it is not the host of the URL. */
  readonly serverName?: string;
}

/** A transport over HTTP/1.1 with connections that are kept open. Redirects are not followed, no proxy is used. */
export interface HttpTransportOptions {
  /** Scheme, host, port and path prefix. User, password and query are no part of it. */
  readonly baseUrl: string;
  readonly tls?: TlsOptions | undefined;
  readonly concurrentCalls: number;
  readonly answerBytes: number;
}

/** Opens no connection until the first call. */
export function createHttpTransport(options: HttpTransportOptions): LenderTransport {
  const { answerBytes, tls = {} } = options;
  const url = new URL(options.baseUrl);
  const baseUrl = `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
  const dispatcher = new Agent({
    connections: options.concurrentCalls,
    // One limit for the whole call, kept by the signal below, takes the place of undici's own three.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: answerBytes,
    connect: {
      timeout: 0,
      ...(tls.ca === undefined ? {} : { ca: tls.ca }),
      ...(tls.cert === undefined ? {} : { cert: tls.cert }),
      ...(tls.key === undefined ? {} : { key: tls.key }),
      ...(tls.passphrase === undefined ? {} : { passphrase: tls.passphrase }),
      ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
      rejectUnauthorized: tls.rejectUnauthorized ?? true,
    },
  });

  async function attempt(sent: TransportRequest, signal: AbortSignal, last: boolean): Promise<TransportAnswer> {
    let begun = false;
    try {
      const answer = await undiciRequest(`${url.origin}${sent.path}`, {
        method: sent.method,
        headers: sent.headers,
        body: sent.body ?? null,
        dispatcher,
        signal,
      });
      begun = true;
      if (Number(answer.headers["content-length"] ?? 0) > answerBytes) {
        // Closes the connection: nothing of the body is kept.
        answer.body.on("error", () => undefined).destroy();
        throw tooLarge(`Failed to ${sent.name} at ${baseUrl}`, answerBytes);
      }
      return {
        status: answer.statusCode,
        headers: firstValues(answer.headers),
        body: await answer.body.bytes(),
      };
    } catch (error) {
      // A lender may close an idle connection at the moment it is used again; that is nobody's fault.
      if (!begun && !last && sent.repeatable && isConnectionLost(error)) return attempt(sent, signal, true);
      throw transportError(error, { name: sent.name, baseUrl, timeoutMs: sent.timeoutMs, begun, answerBytes });
    }
  }

  return {
    baseUrl,
    send: (sent) => attempt(sent, AbortSignal.timeout(sent.timeoutMs), false),
    close: () => dispatcher.destroy(),
  };
}

/** One value a header: the first, where a header came more than once. */
function firstValues(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) values[name] = first;
  }
  return values;
}
