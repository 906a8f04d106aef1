import { type HttpHandler, HttpResponse, http } from "msw";
import { headersOf } from "../bureau-answer.js";
import { defaultFileBytes } from "../read-submission-call.js";
import { bodyOf } from "../request-body.js";
import type { BureauBook } from "../store/bureau-book.js";
import { answerCall } from "./answer-call.js";
import type { CreditReportPage } from "./credit-report-answer.js";

/** The bureau on its own, without a socket. */
export interface BookHandlersOptions {
  readonly book: BureauBook;
  /** Largest submission in bytes. Default 64 MiB. */
  readonly fileBytes?: number;
  /** Makes the page of a credit report. Absent: JSON alone. */
  readonly page?: CreditReportPage | undefined;
}

/**
 * The bureau that `serveBureau` serves as request handlers of msw, for a caller in this process. It asks for no token:
 * whoever is in the process has the book.
 * @param bureauUrl scheme and host under which the caller believes the bureau to be, without a path
 */
export function bookHandlers(bureauUrl: string, options: BookHandlersOptions): HttpHandler[] {
  const { book, fileBytes = defaultFileBytes, page } = options;
  return [
    // Not by a pattern of paths: msw decodes those, and fails on a name that is no percent-encoding.
    http.all(
      ({ request }) => new URL(request.url).origin === bureauUrl,
      async ({ request }) => {
        const { pathname, searchParams } = new URL(request.url);
        const header = (name: string): string | undefined => request.headers.get(name) ?? undefined;
        const call = {
          method: request.method,
          path: pathname,
          query: searchParams,
          accept: header("accept"),
          acceptLanguage: header("accept-language"),
          contentEncoding: header("content-encoding"),
          body: await bodyOf(request, fileBytes),
        };
        const answered = await answerCall(call, { book, fileBytes, page });
        return new HttpResponse(Buffer.from(answered.body), { status: answered.status, headers: headersOf(answered) });
      },
    ),
  ];
}
