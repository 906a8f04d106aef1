import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CouldNotRun, HarnessFault, LogEvent, RunStarted } from "../../../schemas/run/event-log.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { Policy } from "../../../schemas/run/policy.js";
import { createLogWriter } from "../../engine/event-log/log-writer.js";
import { readOwnLog } from "../../engine/event-log/read-log.js";
import { maskLogEvent, withoutSecrets } from "../../report/masking/mask-log-event.js";
import { type ExitCodeValue, exitCodeAtEnd, exitCodeOf } from "../../verdict/exit-code.js";
import { UsageError } from "../usage-error.js";
import { fileSink } from "./file-sink.js";
import { watchLines } from "./lost-line.js";
import type { Interrupts } from "./on-interrupt.js";
import { LOG_NAME } from "./run-request.js";
import type { RunningSuites } from "./run-suites.js";
import { StorageError } from "./storage-error.js";

/** What a run left behind. */
export interface ExecutedRun {
  /** Absolute path of its folder. */
  readonly folder: string;
  readonly exitCode: ExitCodeValue;
  readonly events: readonly LogEvent[];
  readonly interrupted: boolean;
}

/** What a run needs from its command. */
export interface RunPlan {
  /** Absolute path of the folder that the run is to write to. */
  readonly folder: string;
  readonly started: Omit<RunStarted, "type" | "logVersion" | "at">;
  /** How the run is judged; absent: without exemptions and gates, as a replay is. */
  readonly policy?: Policy;
  /** Clock of the machine, for the log's own times. */
  readonly now: () => string;
  /** Registers what is to happen when the user stops the run; answers how to take that back. */
  onInterrupt(interrupts: Interrupts): () => void;
  /** Whether the user has stopped it already. */
  readonly stopped?: boolean;
  /** Looks whether the lender answers before any suite begins; answers what stands in the way where it does not. */
  preflight(): Promise<HarnessFault | CouldNotRun | null>;
  /** Begins to live what is to be lived, in the folder that the run has. */
  begin(folder: string): RunningSuites;
}

/** Executes a run: first line, suites, last line. The log is whole whatever happens in between. */
export async function executeRun(plan: RunPlan): Promise<ExecutedRun> {
  const folder = claimFolder(plan.folder);
  const path = join(folder, LOG_NAME);
  const sink = fileSink(path);
  const lost = watchLines(path);
  const mask = plan.started.revealed === true ? withoutSecrets : maskLogEvent;
  const append = (event: LogEvent): void => createLogWriter(sink, mask).append(event);
  const soFar = (): readonly LogEvent[] => readOwnLog(readFileSync(path, "utf8")).events;
  const finish = (interrupted: boolean): ExitCodeValue => {
    const exitCode = exitCodeAtEnd(soFar(), interrupted);
    try {
      const code = lost();
      if (code !== undefined) throw new StorageError(path, Object.assign(new Error(code), { code }));
      append({ type: "run-finished", at: plan.now(), exitCode, interrupted });
    } catch (error) {
      throw error instanceof StorageError ? error.but(cutOffIn(folder), exitCodeOf(soFar())) : error;
    }
    return exitCode;
  };
  append({ type: "run-started", logVersion: 1, at: plan.now(), ...plan.started });
  if (plan.policy !== undefined) append({ type: "policy", policy: plan.policy });
  const state = { interrupted: plan.stopped === true };
  let stopped = (): void => undefined;
  const stopping = new Promise<null>((resolve) => {
    stopped = () => resolve(null);
  });
  if (state.interrupted) stopped();
  const forget = plan.onInterrupt({
    stop: () => {
      state.interrupted = true;
      stopped();
    },
    giveUp: () => {
      try {
        finish(true);
      } catch (error) {
        // The process ends either way, and a log without its end says as much.
        if (!(error instanceof StorageError)) throw error;
      }
    },
  });
  try {
    const obstacle = await Promise.race([plan.preflight(), stopping]);
    if (obstacle !== null) append(obstacle);
    else if (!state.interrupted) for (const one of await suites(plan, folder, stopping)) append(one);
    const exitCode = finish(state.interrupted);
    return { folder, exitCode, events: soFar(), interrupted: state.interrupted };
  } finally {
    forget();
  }
}

/** What is said where the log could not be ended: the run counts as cut off. */
function cutOffIn(folder: string): Bilingual {
  return {
    en: `The run was cut off there. What it came to before is told by: tallystick report ${folder}`,
    zh: `运行在此处中断。此前的结果可用以下命令查看：tallystick report ${folder}`,
  };
}

/** Runs the suites; answers what went wrong around them, which they could not log themselves. */
async function suites(plan: RunPlan, folder: string, stopping: Promise<null>): Promise<HarnessFault[]> {
  const running = plan.begin(folder);
  void stopping.then(() => running.cancel());
  try {
    return (await running.done).map((message) => ({ type: "fault", kind: "harness", message }));
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [{ type: "fault", kind: "harness", message }];
  }
}

/** Makes the folder of a run and its log. Where another run that began in the same second has it, one with `-2` behind it. */
function claimFolder(wanted: string): string {
  let folder = wanted;
  for (let count = 2; !claimed(folder); count += 1) folder = `${wanted}-${count}`;
  return folder;
}

/** Whether a folder is now this run's own: two runs must not write one log. */
function claimed(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    closeSync(openSync(join(folder, LOG_NAME), "wx"));
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST" && existsSync(join(folder, LOG_NAME))) {
      return false;
    }
    const found = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Failed to make the folder of the run: ${found}. Give another one with --reports.`, {
      cause: error,
    });
  }
}
