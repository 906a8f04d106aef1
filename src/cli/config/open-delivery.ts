import type { Strike } from "../../bureau/bureau-server.js";
import type { DecideSubmission } from "../../bureau/decide-submission.js";
import { createInbox, type SubmissionRefused } from "../../bureau/inbox.js";
import { openDisturbedFolder } from "../../lender/folder-line.js";
import { LenderAnswerError } from "../../lender/lender-errors.js";
import type { LenderSetting } from "../../lender/lender-module.js";
import type { LenderPort } from "../../lender/lender-port.js";
import { createPullLine } from "../../lender/pull-line.js";
import { createPullSource } from "../../lender/pull-source.js";
import type { BureauLine } from "../../profiles/bureau-line.js";
import type { SubmissionSource } from "../../profiles/submission.js";
import type { RunDelivery, RunLimits } from "./run-config.js";

/** A delivery that is ready for files, before there is a lender. */
export interface OpenDelivery {
  /** What a lender in this process is told of it. */
  readonly setting: Omit<LenderSetting, "options">;
  /** Where a fault plan disturbs it. */
  readonly line: BureauLine;
  /** Where the files come out, once there is a port. */
  source(port: LenderPort): SubmissionSource;
  close(): Promise<void>;
}

/**
 * Gets a delivery ready: opens the stub bureau, or looks at the folder.
 * @param strike ends the lender's process without warning, where the harness starts one
 * @throws BureauCannotListen or LenderUnreachable (`folder`).
 */
export async function openDelivery(
  delivery: RunDelivery,
  limits: RunLimits,
  decide: DecideSubmission | undefined,
  strike?: Strike,
): Promise<OpenDelivery> {
  if (delivery.kind === "pull") {
    return { setting: {}, line: createPullLine(), source: createPullSource, close: async () => undefined };
  }
  if (delivery.kind === "push") return openPush(delivery, limits, decide, strike);
  const { source, line } = await openDisturbedFolder({ folder: delivery.path, fileBytes: limits.fileBytes });
  return { setting: { folder: delivery.path }, line, source: () => source, close: () => source.close() };
}

/** Opens the stub bureau. Only the form that is asked for is loaded: one needs a server, the other msw. */
async function openPush(
  delivery: Extract<RunDelivery, { kind: "push" }>,
  limits: RunLimits,
  decide: DecideSubmission | undefined,
  strike: Strike | undefined,
): Promise<OpenDelivery> {
  const inbox = createInbox({ refusalError: asAnswerError });
  const options = { inbox, fileBytes: limits.fileBytes, ...(decide === undefined ? {} : { decide }) };
  const { host, port } = delivery;
  const bureau =
    delivery.via === "caught"
      ? (await import("../../bureau/caught-bureau.js")).catchBureau(options)
      : await (await import("../../bureau/bureau-server.js")).startBureau({
          ...options,
          host,
          port,
          ...(strike === undefined ? {} : { strike }),
        });
  return {
    setting: { bureauUrl: delivery.publicUrl ?? bureau.url },
    line: bureau.line,
    source: () => inbox,
    async close() {
      await bureau.close();
      await inbox.close();
    },
  };
}

/** What the stub bureau refused is the lender's fault, and told like its wrong answers. */
function asAnswerError(refused: SubmissionRefused): LenderAnswerError {
  const status = refused.refusals[0]?.status;
  const fault = status === 413 ? "too-large" : status === 400 ? "file-name" : "file";
  return new LenderAnswerError(refused.message, { fault, status, cause: refused });
}
