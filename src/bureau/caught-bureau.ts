// The build of msw for environments that have no node:http catches the global fetch and nothing else. The one for Node
// also stands between every call of node:http and its socket, which makes driving the lender ten times slower.
import { setupServer } from "msw/native";
import { isStrike } from "../profiles/fault-span.js";
import { type BureauHandlersOptions, bureauHandlers } from "./bureau-handlers.js";
import type { BureauServer } from "./bureau-server.js";
import { createDeskLine } from "./faults/desk-line.js";
import { createFaultDesk } from "./faults/fault-desk.js";

/** Host of the stub bureau for a lender in this process. The domain is reserved and leads nowhere (RFC 2606). */
export const caughtBureauUrl = "http://bureau.tallystick.invalid";

/**
 * Catches the calls that this process makes to the stub bureau by the global fetch; every other call goes out as it
 * would. A lender that calls by node:http or by a package of its own needs the listening bureau.
 */
export function catchBureau(options: Omit<BureauHandlersOptions, "desk">): BureauServer {
  const desk = createFaultDesk();
  const server = setupServer(...bureauHandlers(caughtBureauUrl, { ...options, desk }));
  server.listen({ onUnhandledRequest: "bypass" });
  const line = createDeskLine({
    desk,
    cannot: (fault) => fault.kind === "folder" || isStrike(fault) || (fault.kind === "answer" && fault.how === "twice"),
  });
  return {
    url: caughtBureauUrl,
    line,
    async close() {
      desk.end();
      server.close();
    },
  };
}
