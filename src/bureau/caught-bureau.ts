import { syncBuiltinESMExports } from "node:module";
import { setupServer } from "msw/node";
import { bureauHandlers } from "./bureau-handlers.js";
import type { BureauServer } from "./bureau-server.js";
import type { BureauOptions } from "./receive-submission.js";

/** Host of the stub bureau for a lender in this process. The domain is reserved and leads nowhere (RFC 2606). */
export const caughtBureauUrl = "http://bureau.tallystick.invalid";

/** Catches the calls that this process makes to the stub bureau; every other call goes out as it would. */
export function catchBureau(options: BureauOptions): BureauServer {
  const server = setupServer(...bureauHandlers(caughtBureauUrl, options));
  server.listen({ onUnhandledRequest: "bypass" });
  // msw changes the object of node:http; this carries the change to `import { request } from "node:http"`.
  syncBuiltinESMExports();
  return {
    url: caughtBureauUrl,
    async close() {
      server.close();
      syncBuiltinESMExports();
    },
  };
}
