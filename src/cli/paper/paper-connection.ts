import { accessSync, constants } from "node:fs";
import { dirname } from "node:path";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import { createPullLine } from "../../lender/pull-line.js";
import type { BureauLine } from "../../profiles/bureau-line.js";
import { isOffTheLine, isStrike } from "../../profiles/fault-span.js";
import type { SubmissionSource } from "../../profiles/submission.js";
import { type LenderConnection, withoutProcess } from "../config/open-connection.js";
import { openDelivery } from "../config/open-delivery.js";
import type { RunDelivery, RunLimits, RunTarget } from "../config/run-config.js";
import { paperPort } from "./paper-port.js";

/** What a connection on paper is made from. */
export interface PaperOptions {
  readonly target: RunTarget;
  readonly delivery: RunDelivery;
  readonly limits: RunLimits;
  /** What the lender answered when it was asked. */
  readonly capabilities: Capabilities;
}

/** A connection to no lender, which has a place for the same faults as the real one and makes no call. */
export async function openPaperConnection(options: PaperOptions): Promise<LenderConnection> {
  const { target, delivery, capabilities } = options;
  const opened = await openPaperLine(options);
  const starts = target.kind === "http" && target.process !== undefined;
  return {
    port: paperPort(capabilities),
    source: nothing,
    line: starts ? opened.line : withoutProcess(opened.line),
    process: undefined,
    driving: target.kind,
    delivery: delivery.kind,
    target: target.kind === "http" ? target.baseUrl : target.module,
    bureauUrl: undefined,
    close: () => opened.close(),
  };
}

async function openPaperLine({
  target,
  delivery,
  limits,
}: PaperOptions): Promise<{ readonly line: BureauLine; close(): Promise<void> }> {
  const close = async (): Promise<void> => undefined;
  if (delivery.kind === "pull") return { line: createPullLine(), close };
  if (delivery.kind === "folder") return { line: folderLine(delivery.path), close };
  // At any free port: the one of the configuration may be needed meanwhile.
  const strike =
    target.kind === "http" && target.process !== undefined ? async (): Promise<void> => undefined : undefined;
  return openDelivery({ ...delivery, host: "127.0.0.1", port: 0 }, limits, undefined, strike);
}

/** The line of a folder that is not touched: it can be moved aside where what holds it may be written to. */
function folderLine(path: string): BureauLine {
  const movable = isWritable(dirname(path));
  return {
    ...createPullLine(),
    blind: true,
    cannot: ({ faults }) =>
      faults.filter((one) => !isOffTheLine(one) && (one.kind === "answer" || isStrike(one) || !movable)),
  };
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const nothing: SubmissionSource = {
  drain: async () => [],
  clear: async () => undefined,
  close: async () => undefined,
};
