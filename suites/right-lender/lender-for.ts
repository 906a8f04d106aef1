import { createReferenceLender } from "../../examples/reference-lender/reference-lender.js";
import type { RunDelivery, RunTarget } from "../../src/cli/config/run-config.js";
import { bundledLender } from "../../src/cli/run/lender-target.js";
import { freePort } from "./free-port.js";

/** How the right lender can be driven. */
export const DRIVING = ["http", "in-process"] as const;

/** How its files can be delivered. */
export const DELIVERY = ["push", "pull", "folder"] as const;

/** A right lender as a run names it, and how to end what was started for it. */
export interface StartedLender {
  readonly target: RunTarget;
  readonly delivery: RunDelivery;
  close(): Promise<void>;
}

/**
 * The right lender, driven and delivering as asked. Driven over HTTP it listens before the run begins.
 * @param folder where it writes its files, when it delivers by folder
 */
export async function lenderFor(
  driving: (typeof DRIVING)[number],
  channel: (typeof DELIVERY)[number],
  folder: string,
): Promise<StartedLender> {
  const port = await freePort();
  const delivery: RunDelivery =
    channel === "push"
      ? { kind: "push", via: "socket", host: "127.0.0.1", port, publicUrl: undefined }
      : channel === "pull"
        ? { kind: "pull" }
        : { kind: "folder", path: folder };
  if (driving === "in-process")
    return { target: bundledLender(undefined).target, delivery, close: async () => undefined };
  const lender = await createReferenceLender({
    channel,
    ...(channel === "push" ? { bureauUrl: `http://127.0.0.1:${port}` } : {}),
    ...(channel === "folder" ? { folder } : {}),
  });
  const { url } = await lender.listen(0);
  const target: RunTarget = { kind: "http", baseUrl: url, headers: {}, secrets: [], tls: {}, paths: {} };
  return { target, delivery, close: async () => lender.close() };
}
