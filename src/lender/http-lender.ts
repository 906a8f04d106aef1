import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { type CallLimits, defaultCallLimits } from "./call-limits.js";
import { createLenderPort } from "./create-lender-port.js";
import { createHttpTransport, type TlsOptions } from "./http-transport.js";
import { type LenderPaths, standardPaths } from "./lender-paths.js";
import type { LenderCallObserver, LenderPort } from "./lender-port.js";

/** A lender that is driven over HTTP. */
export interface HttpLenderOptions {
  /** Where the calls are answered, a path prefix included: `https://lender.test/reporting-test`. */
  readonly baseUrl: string;
  /** Headers of every call, secrets filled in. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Header values that no message may show. */
  readonly secrets?: readonly string[];
  readonly tls?: TlsOptions | undefined;
  /** URLs of the lender's own below the base URL; those not given are the standard ones. */
  readonly paths?: Partial<LenderPaths>;
  readonly limits?: Partial<CallLimits>;
  /** Told of every call that was answered. */
  readonly onCall?: LenderCallObserver | undefined;
}

/** The lender behind a URL, over connections that are kept open. Nothing is sent until the first call. */
export function createHttpLender(options: HttpLenderOptions): LenderPort {
  const limits = { ...defaultCallLimits, ...options.limits };
  const transport = createHttpTransport({
    baseUrl: options.baseUrl,
    tls: options.tls,
    concurrentCalls: limits.concurrentCalls,
    answerBytes: limits.answerBytes,
  });
  return createLenderPort({
    transport,
    limits,
    paths: { ...standardPaths, ...options.paths },
    headers: options.headers ?? {},
    secrets: options.secrets ?? [],
    onCall: options.onCall,
    monotonic: () => performance.now(),
    sleep: (ms) => sleep(ms),
  });
}
