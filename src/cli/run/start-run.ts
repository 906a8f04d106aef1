import { relative } from "node:path";
import { performance } from "node:perf_hooks";
import type { LogEvent, RunStarted } from "../../../schemas/run/event-log.js";
import { agreementByName, defaultAgreements } from "../../generate/agreements.js";
import { openConnection } from "../config/open-connection.js";
import type { RunConfig } from "../config/run-config.js";
import { toolVersion } from "../tool-version.js";
import { executeRun, type ExecutedRun } from "./execute-run.js";
import { faultOf } from "./fault-of.js";
import type { NamedLender } from "./lender-target.js";
import { progressLine } from "./progress-line.js";
import type { RunRequest } from "./run-request.js";

/** Starts a run of suites against a lender and waits for its end. Progress goes to standard error. */
export async function startRun(request: RunRequest, lender: NamedLender, config: RunConfig): Promise<ExecutedRun> {
  const progress = progressLine({
    isTty: process.stderr.isTTY === true,
    write: (text) => void process.stderr.write(text),
    nowMs: () => performance.now(),
  });
  try {
    return await executeRun({
      request,
      started: describeRun(request, lender, config),
      progress,
      now: () => new Date().toISOString(),
      onInterrupt,
      preflight: async () => preflight(lender, config),
    });
  } finally {
    progress.clear();
  }
}

/** What the first line of a log says about a run. */
export function describeRun(
  request: RunRequest,
  { target, delivery }: NamedLender,
  config: RunConfig,
): Omit<RunStarted, "type" | "logVersion" | "at"> {
  const wanted = request.agreements ?? config.agreements;
  return {
    tool: { name: "tallystick", version: toolVersion() },
    profile: "pboc-g2",
    seed: request.seed,
    suites: [...request.suites],
    lives: request.suites.includes("property") ? request.lives : 0,
    driving: target.kind,
    delivery: delivery.kind,
    target: target.kind === "http" ? target.baseUrl : relative(process.cwd(), target.module),
    agreements:
      wanted === undefined
        ? [...defaultAgreements]
        : wanted.flatMap((one) => (typeof one === "string" ? (agreementByName(one) ?? []) : one)),
  };
}

/** One Ctrl-C stops the run in order; a second one ends the process. */
function onInterrupt(stop: () => void): () => void {
  let asked = false;
  const handler = (): void => {
    if (asked) process.exit(2);
    asked = true;
    process.stderr.write("\nStopping after the call at hand; once more to stop at once.\n");
    stop();
  };
  process.on("SIGINT", handler);
  return () => void process.off("SIGINT", handler);
}

async function preflight({ target }: NamedLender, config: RunConfig): Promise<LogEvent | null> {
  if (target.kind !== "http") return null;
  try {
    // By pull nothing else has to be opened to ask what the lender can do.
    const connection = await openConnection({ target, delivery: { kind: "pull" }, limits: config.limits });
    try {
      await connection.port.capabilities();
      return null;
    } finally {
      await connection.close();
    }
  } catch (error) {
    return { type: "fault", ...faultOf(error) };
  }
}
