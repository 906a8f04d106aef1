import { type HttpHandler, HttpResponse, http } from "msw";
import { type BureauAnswer, headersOf } from "./bureau-answer.js";
import { type CarriedAnswer, disturbedAnswer } from "./faults/disturbed-answer.js";
import type { FaultDesk } from "./faults/fault-desk.js";
import { type Pause, pauseMs, realPause } from "./faults/slow-pause.js";
import { defaultFileBytes, submittedName } from "./read-submission-call.js";
import { type BureauOptions, receiveRequest } from "./receive-submission.js";
import { bodyOf } from "./request-body.js";

/** The stub bureau without a socket. */
export interface BureauHandlersOptions extends BureauOptions {
  /** Asked what goes wrong with each call. Absent: nothing does. */
  readonly desk?: FaultDesk;
  /** Waits between the bytes of a slow answer. Default the real time. */
  readonly pause?: Pause;
}

/**
 * The stub bureau as request handlers of msw: for a lender in this process, whose calls to `bureauUrl` are caught and
 * never reach a socket.
 * @param bureauUrl Scheme and host under which the lender believes the bureau to be, without a path.
 */
export function bureauHandlers(bureauUrl: string, options: BureauHandlersOptions): HttpHandler[] {
  const limit = options.fileBytes ?? defaultFileBytes;
  return [
    // Not by a pattern of paths: msw decodes those, and fails on a name that is no percent-encoding.
    http.all(
      ({ request }) => new URL(request.url).origin === bureauUrl,
      async ({ request }) => {
        const { method } = request;
        const path = new URL(request.url).pathname;
        // Asked when the call begins, as on a socket; the body may come much later.
        const meeting = options.desk?.meet(submittedName(method, path));
        const contentEncoding = request.headers.get("content-encoding") ?? undefined;
        const body = await bodyOf(request, limit);
        const receive = (): Promise<BureauAnswer> => receiveRequest({ method, path, contentEncoding, body }, options);
        return carry(await disturbedAnswer(meeting, receive), options.pause ?? realPause);
      },
    ),
  ];
}

/** Gives an answer back as it is to be carried. There is no connection here on which it could come twice. */
function carry(carried: CarriedAnswer, pause: Pause): Response {
  if (carried.how === "broken" || carried.how === "struck") return HttpResponse.error();
  const { answer } = carried;
  const body = carried.how === "slow" ? slowly(Buffer.from(answer.body), pause) : answer.body;
  return new HttpResponse(body, { status: answer.status, headers: headersOf(answer) });
}

/** Bytes that come one by one. */
function slowly(bytes: Uint8Array, pause: Pause): ReadableStream<Uint8Array> {
  const ms = pauseMs(bytes.length);
  let next = 0;
  return new ReadableStream({
    async pull(controller) {
      if (next > 0) await pause(ms);
      controller.enqueue(bytes.subarray(next, next + 1));
      next += 1;
      if (next >= bytes.length) controller.close();
    },
  });
}
