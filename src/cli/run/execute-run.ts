import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LogEvent, RunStarted } from "../../../schemas/run/event-log.js";
import { createLogWriter } from "../../engine/event-log/log-writer.js";
import { readLog } from "../../engine/event-log/read-log.js";
import { maskLogEvent } from "../../report/masking/mask-log-event.js";
import { exitCodeAtEnd, type ExitCodeValue } from "../../verdict/exit-code.js";
import { fileSink } from "./file-sink.js";
import { LOG_NAME, type RunRequest } from "./run-request.js";
import { runSuites, type SuiteProgress } from "./run-suites.js";

/** What a run left behind. */
export interface ExecutedRun {
  readonly exitCode: ExitCodeValue;
  readonly events: readonly LogEvent[];
  readonly interrupted: boolean;
}

/** What a run needs from its command. */
export interface RunPlan {
  readonly request: RunRequest;
  readonly started: Omit<RunStarted, "type" | "logVersion" | "at">;
  readonly progress: SuiteProgress;
  /** Clock of the machine, for the log's own times. */
  readonly now: () => string;
  /** Registers what is to happen when the user stops the run; answers how to take that back. */
  onInterrupt(stop: () => void): () => void;
  /** Looks whether the lender answers before any suite begins; answers the fault where it does not. */
  preflight(): Promise<LogEvent | null>;
}

/** Executes a run: first line, suites, last line. The log is whole whatever happens in between. */
export async function executeRun(plan: RunPlan): Promise<ExecutedRun> {
  const { request } = plan;
  mkdirSync(request.folder, { recursive: true });
  const path = join(request.folder, LOG_NAME);
  const sink = fileSink(path);
  const append = (event: LogEvent): void => createLogWriter(sink, maskLogEvent).append(event);
  append({ type: "run-started", logVersion: 1, at: plan.now(), ...plan.started });
  let interrupted = false;
  const fault = await plan.preflight();
  if (fault !== null) append(fault);
  else {
    const running = runSuites(request, plan.progress);
    const forget = plan.onInterrupt(() => {
      interrupted = true;
      running.cancel();
    });
    try {
      await running.done;
    } catch (error) {
      append({ type: "fault", kind: "harness", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    } finally {
      forget();
    }
  }
  const exitCode = exitCodeAtEnd(readLog(readFileSync(path, "utf8")).events, interrupted);
  append({ type: "run-finished", at: plan.now(), exitCode, interrupted });
  return { exitCode, events: readLog(readFileSync(path, "utf8")).events, interrupted };
}
