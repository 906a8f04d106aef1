import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { type CallLimits, defaultCallLimits } from "./call-limits.js";
import { createLenderPort } from "./create-lender-port.js";
import type { LenderApplication } from "./lender-module.js";
import { type LenderPaths, standardPaths } from "./lender-paths.js";
import type { LenderCallObserver, LenderPort } from "./lender-port.js";
import { createSupertestTransport } from "./supertest-transport.js";

/** A lender that is driven in this process. */
export interface InProcessLenderOptions {
  readonly application: LenderApplication;
  readonly paths?: Partial<LenderPaths>;
  readonly limits?: Partial<CallLimits>;
  /** Told of every call that was answered. */
  readonly onCall?: LenderCallObserver | undefined;
}

/**
 * A Node request handler, driven with supertest. It listens on a port of the loopback that nothing else knows, once for
 * its whole life; the checks of its answers are those of a lender behind a URL.
 */
export async function createInProcessLender(options: InProcessLenderOptions): Promise<LenderPort> {
  const limits = { ...defaultCallLimits, ...options.limits };
  const server = createServer(guarded(options.application));
  // An idle connection must not be closed at the moment it is used again.
  server.keepAliveTimeout = 0;
  const address = await listen(server);
  const transport = createSupertestTransport({
    baseUrl: `http://127.0.0.1:${address.port}`,
    concurrentCalls: limits.concurrentCalls,
    answerBytes: limits.answerBytes,
  });
  return createLenderPort({
    transport,
    limits,
    paths: { ...standardPaths, ...options.paths },
    headers: {},
    secrets: [],
    onCall: options.onCall,
    monotonic: () => performance.now(),
    sleep: (ms) => sleep(ms),
    onClose: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await options.application.close?.();
    },
  });
}

/** A handler whose failure is an answer with status 500, so that it never ends the harness. */
function guarded(application: LenderApplication): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    Promise.resolve()
      .then(() => application.handler(request, response))
      .catch((error: unknown) => {
        if (response.headersSent) {
          response.destroy();
          return;
        }
        const detail = error instanceof Error ? error.message : String(error);
        response.writeHead(500, { "content-type": "application/problem+json" });
        response.end(JSON.stringify({ type: "about:blank", title: "The handler threw", status: 500, detail }));
      });
  };
}

function listen(server: Server): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server.address() as AddressInfo));
  });
}
