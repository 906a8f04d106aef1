import { isStrike } from "../profiles/fault-span.js";
import { type BureauHandlersOptions, bureauHandlers } from "./bureau-handlers.js";
import type { BureauServer } from "./bureau-server.js";
import { catchCalls } from "./catch-calls.js";
import { createDeskLine } from "./faults/desk-line.js";
import { createFaultDesk } from "./faults/fault-desk.js";

/** How many have been opened in this process: several lenders may be, each with a bureau of its own. */
let opened = 0;

/** URL of a stub bureau for a lender in this process. The domain is reserved and leads nowhere (RFC 2606). */
function nextUrl(): string {
  opened += 1;
  return opened === 1 ? "http://bureau.tallystick.invalid" : `http://bureau-${opened}.tallystick.invalid`;
}

/**
 * Catches the calls that this process makes to the stub bureau by the global fetch; every other call goes out as it
 * would. A lender that calls by node:http or by a package of its own needs the listening bureau.
 */
export function catchBureau(options: Omit<BureauHandlersOptions, "desk">): BureauServer {
  const desk = createFaultDesk();
  const url = nextUrl();
  const stop = catchCalls(bureauHandlers(url, { ...options, desk }));
  const line = createDeskLine({
    desk,
    cannot: (fault) => fault.kind === "folder" || isStrike(fault) || (fault.kind === "answer" && fault.how === "twice"),
  });
  return {
    url,
    line,
    async close() {
      desk.end();
      stop();
    },
  };
}
