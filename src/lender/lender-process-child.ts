import { type ChildProcess, spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { ProcessCommand } from "./lender-process-command.js";
import { guardProcess } from "./lender-process-guard.js";
import type { ProcessOutput } from "./lender-process-output.js";

/** One copy of a lender's process. */
export interface LenderChild {
  /** Resolves when it and all that it has started are over: how it ended, as `exit code 1` or `SIGKILL`. */
  readonly ended: Promise<string>;
  /** Whether it is over. */
  isOver(): boolean;
  /** Ends it without warning, with all that it has started, and waits for that. */
  kill(): Promise<void>;
  /** Stops it in order: by its stop command, else by SIGTERM; what is left after a bounded time is killed. */
  stop(): Promise<void>;
  /** Stops this copy by SIGTERM, whatever its stop command; what is left after a bounded time is killed. */
  terminate(): Promise<void>;
}

// On Windows there are no groups of processes: only the process itself can be ended.
const hasGroups = process.platform !== "win32";

/**
 * Starts a copy.
 * @throws the error of the operating system where the program cannot be run
 */
export async function spawnLender(command: ProcessCommand, output: ProcessOutput): Promise<LenderChild> {
  const child = run(command.start, command, output);
  const pid = await started(child);
  const id = hasGroups ? -pid : pid;
  const { stopMs } = command;
  const letGo = guardProcess(id, stopMs);
  output.note(`started, process ${pid}`);
  let over = false;
  const ended = ending(child, id, stopMs).then((how) => {
    over = true;
    letGo();
    output.note(`ended, process ${pid}: ${how}`);
    return how;
  });
  const isWithin = async (ms: number): Promise<boolean> =>
    Promise.race([ended.then(() => true), sleep(ms, false, { ref: false })]);
  const kill = async (): Promise<void> => {
    if (!over) signal(child, id, "SIGKILL");
    await ended;
  };
  const terminate = async (): Promise<void> => {
    if (over) return;
    signal(child, id, "SIGTERM");
    if (await isWithin(stopMs)) return;
    output.note(`still there ${stopMs} ms after SIGTERM, so it is killed`);
    await kill();
  };
  return {
    ended,
    isOver: () => over,
    kill,
    terminate,
    async stop() {
      if (over) return;
      if (command.stop !== undefined) {
        await runToEnd(command.stop, command, output);
        if (await isWithin(stopMs)) return;
        output.note(`still there ${stopMs} ms after its stop command, so it is sent SIGTERM`);
      }
      await terminate();
    },
  };
}

function run(
  [program, ...args]: readonly [string, ...string[]],
  { cwd, env }: ProcessCommand,
  output: ProcessOutput,
): ChildProcess {
  // A session of its own: Ctrl-C in the terminal is for the harness, which then ends the lender in order.
  const child = spawn(program, args, { cwd, env, detached: hasGroups, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.on("data", output.stream());
  child.stderr.on("data", output.stream());
  return child;
}

/** Runs a command to its end, which is killed where it takes too long; that it fails is only noted. */
async function runToEnd(
  argv: readonly [string, ...string[]],
  command: ProcessCommand,
  output: ProcessOutput,
): Promise<void> {
  try {
    const child = run(argv, command, output);
    const pid = await started(child);
    const id = hasGroups ? -pid : pid;
    const timer = setTimeout(() => signal(child, id, "SIGKILL"), command.stopMs);
    const how = await ending(child, id, command.stopMs);
    clearTimeout(timer);
    if (how !== "exit code 0") output.note(`the stop command failed: ${how}`);
  } catch (error) {
    output.note(`the stop command could not be run: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function started(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("spawn", () => {
      child.off("error", reject);
      child.on("error", () => undefined);
      resolve(child.pid ?? 0);
    });
  });
}

/** Resolves when a process and its whole group are over, and what they printed has been read. */
async function ending(child: ChildProcess, id: number, stopMs: number): Promise<string> {
  const how = await new Promise<string>((resolve) => {
    child.once("exit", (code, by) => resolve(by ?? `exit code ${String(code)}`));
  });
  if (id < 0) await groupOver(id, how === "SIGKILL" ? 500 : stopMs);
  if (child.stdout?.closed === false || child.stderr?.closed === false) {
    const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
    await Promise.race([closed, sleep(500, undefined, { ref: false })]);
  }
  return how;
}

/**
 * Waits until a group has no member, and kills what is left after so many milliseconds. The id stays taken while there is
 * one, and an empty group is never signalled again. Of a killed group only what nobody has collected can be left.
 */
async function groupOver(id: number, most: number): Promise<void> {
  const until = performance.now() + most;
  while (isThere(id)) {
    if (performance.now() > until) {
      sendTo(id, "SIGKILL");
      return;
    }
    await sleep(20);
  }
}

function signal(child: ChildProcess, id: number, name: "SIGTERM" | "SIGKILL"): void {
  if (id > 0) child.kill(name);
  else if (child.exitCode === null && child.signalCode === null) sendTo(id, name);
  // The first of the group has gone, and its others have not: the id is still theirs.
  else if (isThere(id)) sendTo(id, name);
}

function isThere(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

function sendTo(id: number, name: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(id, name);
  } catch {
    // It has just ended.
  }
}
