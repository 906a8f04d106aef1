import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import { onInterrupt } from "./on-interrupt.js";
import type { LenderCheck } from "./preflight.js";

/** What a lender says of itself before the log of a run begins. */
export interface AskedFirst {
  /** null where it gave no answer, was not asked, or the user did not wait for it. */
  readonly capabilities: Capabilities | null;
  /** Whether the user stopped the run meanwhile: it is then to end in order, with a log that says so. */
  readonly stopped: boolean;
}

/** Asks a lender what it can do, for as long as the user waits. */
export async function askFirst(check: LenderCheck): Promise<AskedFirst> {
  let stopped = (): void => undefined;
  const stopping = new Promise<"stopped">((resolve) => {
    stopped = () => resolve("stopped");
  });
  const forget = onInterrupt({ stop: () => stopped(), giveUp: () => undefined });
  try {
    const answer = await Promise.race([check.capabilities(), stopping]);
    return answer === "stopped" ? { capabilities: null, stopped: true } : { capabilities: answer, stopped: false };
  } finally {
    forget();
  }
}
