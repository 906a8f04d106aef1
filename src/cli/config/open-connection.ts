import type { Channel } from "../../../schemas/ledger/capabilities.js";
import type { DecideSubmission } from "../../bureau/decide-submission.js";
import type { LenderCallObserver, LenderPort } from "../../lender/lender-port.js";
import type { LenderProcess } from "../../lender/lender-process.js";
import { outlivingPort } from "../../lender/lender-process-port.js";
import type { BureauLine } from "../../profiles/bureau-line.js";
import type { SubmissionSource } from "../../profiles/submission.js";
import { type OpenDelivery, openDelivery } from "./open-delivery.js";
import { openLender } from "./open-lender.js";
import { openProcess } from "./open-process.js";
import type { RunDelivery, RunLimits, RunTarget } from "./run-config.js";

/** What a connection is opened from. */
export interface ConnectionOptions {
  readonly target: RunTarget;
  readonly delivery: RunDelivery;
  readonly limits: RunLimits;
  /** Told of every call that was answered. */
  readonly onCall?: LenderCallObserver | undefined;
  /** Folder that takes what a lender prints that the harness starts; needed only for such a lender. */
  readonly folder?: string | undefined;
  /** What the stub bureau makes of a submission. Default: it is stored. */
  readonly decide?: DecideSubmission | undefined;
}

/** A lender under test with the way its files come in: all that a run needs of the outside. */
export interface LenderConnection {
  readonly port: LenderPort;
  readonly source: SubmissionSource;
  /** Where a fault plan disturbs deliveries. */
  readonly line: BureauLine;
  /** The lender's process, where the harness has started it. */
  readonly process: LenderProcess | undefined;
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
 * Opens the delivery first, since a lender may submit to it as soon as it runs, and then the lender. No call is made yet,
 * but to a lender that the harness starts, which is waited for.
 * @throws BureauCannotListen, LenderUnreachable (`folder`), LenderModuleError or LenderProcessError.
 */
export async function openConnection(options: ConnectionOptions): Promise<LenderConnection> {
  const { target, delivery } = options;
  let process: LenderProcess | undefined;
  const starts = target.kind === "http" && target.process !== undefined;
  const strike = starts ? async (): Promise<void> => process?.kill() : undefined;
  const opened: OpenDelivery = await openDelivery(delivery, options.limits, options.decide, strike);
  try {
    const lender = await openLender(target, options.limits, opened.setting, options.onCall);
    process = await openProcess(target, lender, options.folder);
    const own = process;
    const port = own === undefined ? lender : outlivingPort(lender, own);
    return {
      port,
      source: opened.source(port),
      line: own === undefined ? withoutProcess(opened.line) : opened.line,
      process: own,
      driving: target.kind,
      delivery: delivery.kind,
      target: target.kind === "http" ? target.baseUrl : target.module,
      bureauUrl: opened.setting.bureauUrl,
      async close() {
        try {
          await port.close();
        } finally {
          try {
            await own?.end();
          } finally {
            await opened.close();
          }
        }
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** A line that can do nothing to the lender's process. */
export function withoutProcess(line: BureauLine): BureauLine {
  return {
    ...line,
    cannot: (plan) => {
      const impossible = new Set(line.cannot(plan));
      return plan.faults.filter((fault) => fault.kind === "process" || impossible.has(fault));
    },
  };
}
