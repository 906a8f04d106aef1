import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { mainFile } from "./run-cli.js";

/** When a run is killed: asked again and again with its folder; null while there is none. */
export type Moment = (run: string | null) => boolean;

/**
 * Starts `tallystick` as a process group of its own, kills the whole group at a moment, and waits until nothing of it is left.
 * @param args with `-o <reports>` among them
 * @param reports folder that the run's folder is made in
 * @returns the run's folder, null where it had none yet
 */
export async function killedRun(
  args: readonly string[],
  { cwd, reports }: { readonly cwd: string; readonly reports: string },
  moment: Moment,
): Promise<string | null> {
  const child = spawn(process.execPath, [mainFile, ...args], {
    cwd,
    env: { PATH: process.env["PATH"], HOME: cwd },
    stdio: "ignore",
    detached: true,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error("The command did not start.");
  const ended = once(child, "exit");
  while (!moment(runIn(reports)) && child.exitCode === null && child.signalCode === null) await sleep(2);
  if (child.exitCode !== null) throw new Error(`The run ended with ${child.exitCode} before it was to be killed.`);
  process.kill(-pid, "SIGKILL");
  await ended;
  await untilGone(cwd);
  return runIn(reports);
}

/** Waits until no process works in a folder any more: the test's own limit ends the wait. Told apart by folder where /proc is. */
export async function untilGone(cwd: string): Promise<void> {
  while (processesIn(cwd).length > 0) await sleep(20);
}

function processesIn(cwd: string): string[] {
  if (!existsSync("/proc/self/cwd")) return [];
  return readdirSync("/proc").filter((name) => {
    if (!/^\d+$/u.test(name)) return false;
    try {
      // A process that has ended and was not waited for yet keeps its number, and no folder.
      return readlinkSync(`/proc/${name}/cwd`) === cwd && !readFileSync(`/proc/${name}/stat`, "utf8").includes(") Z ");
    } catch {
      return false;
    }
  });
}

function runIn(reports: string): string | null {
  const [run] = existsSync(reports) ? readdirSync(reports) : [];
  return run === undefined ? null : join(reports, run);
}

/** The moment at which the log of a run has so many bytes. */
export function logHas(bytes: number): Moment {
  return (run) => {
    const size = run === null ? undefined : statSync(join(run, "events.ndjson"), { throwIfNoEntry: false })?.size;
    return size !== undefined && size >= bytes;
  };
}
