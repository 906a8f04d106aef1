import { type HttpHandler, HttpResponse, http } from "msw";
import { type BureauOptions, defaultFileBytes, receiveRequest } from "./receive-submission.js";

/**
 * The stub bureau as request handlers of msw: for a lender in this process, whose calls to `bureauUrl` are caught and
 * never reach a socket.
 * @param bureauUrl Scheme and host under which the lender believes the bureau to be, without a path.
 */
export function bureauHandlers(bureauUrl: string, options: BureauOptions): HttpHandler[] {
  const limit = options.fileBytes ?? defaultFileBytes;
  return [
    // Not by a pattern of paths: msw decodes those, and fails on a name that is no percent-encoding.
    http.all(
      ({ request }) => new URL(request.url).origin === bureauUrl,
      async ({ request }) => {
        const answered = await receiveRequest(
          {
            method: request.method,
            path: new URL(request.url).pathname,
            contentEncoding: request.headers.get("content-encoding") ?? undefined,
            body: await bodyOf(request, limit),
          },
          options,
        );
        return new HttpResponse(answered.body, {
          status: answered.status,
          headers: { "content-type": answered.contentType },
        });
      },
    ),
  ];
}

/** The body, unless it is beyond the limit; the rest is then read and dropped, since msw waits for its end. */
async function bodyOf(request: Request, limit: number): Promise<Uint8Array | "too-large"> {
  if (request.body === null) return new Uint8Array(0);
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  }
  return length > limit ? "too-large" : Buffer.concat(parts);
}
