import type { Channel } from "../../../schemas/ledger/capabilities.js";
import type { DecideSubmission } from "../../bureau/decide-submission.js";
import type { LenderCallObserver, LenderPort } from "../../lender/lender-port.js";
import type { BureauLine } from "../../profiles/bureau-line.js";
import type { SubmissionSource } from "../../profiles/submission.js";
import { type OpenDelivery, openDelivery } from "./open-delivery.js";
import { openLender } from "./open-lender.js";
import type { RunDelivery, RunLimits, RunTarget } from "./run-config.js";

/** What a connection is opened from. */
export interface ConnectionOptions {
  readonly target: RunTarget;
  readonly delivery: RunDelivery;
  readonly limits: RunLimits;
  /** Told of every call that was answered. */
  readonly onCall?: LenderCallObserver | undefined;
  /** What the stub bureau makes of a submission. Default: it is stored. */
  readonly decide?: DecideSubmission | undefined;
}

/** A lender under test with the way its files come in: all that a run needs of the outside. */
export interface LenderConnection {
  readonly port: LenderPort;
  readonly source: SubmissionSource;
  /** Where a fault plan disturbs deliveries. */
  readonly line: BureauLine;
  readonly driving: RunTarget["kind"];
  readonly delivery: Channel;
  /** Where the lender is, without secrets: base URL or module path. */
  readonly target: string;
  /** Where the lender must submit to, where it pushes. */
  readonly bureauUrl: string | undefined;
  /** Ends everything that was opened, the lender in this process included. */
  close(): Promise<void>;
}

/**
 * Opens the delivery first, since a lender in this process is told of it, and then the lender. No call is made yet.
 * @throws BureauCannotListen, LenderUnreachable (`folder`) or LenderModuleError.
 */
export async function openConnection(options: ConnectionOptions): Promise<LenderConnection> {
  const { target, delivery } = options;
  const opened: OpenDelivery = await openDelivery(delivery, options.limits, options.decide);
  try {
    const port = await openLender(target, options.limits, opened.setting, options.onCall);
    return {
      port,
      source: opened.source(port),
      line: opened.line,
      driving: target.kind,
      delivery: delivery.kind,
      target: target.kind === "http" ? target.baseUrl : target.module,
      bureauUrl: opened.setting.bureauUrl,
      async close() {
        try {
          await port.close();
        } finally {
          await opened.close();
        }
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
