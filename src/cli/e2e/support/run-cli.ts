import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The built command, as a user starts it. */
export const mainFile: string = fileURLToPath(new URL("../../../../dist/src/cli/main.js", import.meta.url));

/** What a command left behind when it had ended. */
export interface Ended {
  /** null where a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command under way. */
export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Where and with what a command runs. */
export interface Surroundings {
  /** Working directory. */
  readonly cwd: string;
  /** Variables beside PATH and HOME; nothing else of this process's environment is passed on. */
  readonly env?: Readonly<Record<string, string>>;
}

/** No command of these tests takes a fraction of this on a quiet machine; a hang must still end. */
const TIME_LIMIT_MS = 300_000;

/** Starts `tallystick` with arguments. */
export function startCli(args: readonly string[], { cwd, env = {} }: Surroundings): Started {
  if (!existsSync(mainFile))
    throw new Error(`There is no ${mainFile}: build first (npm run build, or npm test does it).`);
  const child = spawn(process.execPath, [mainFile, ...args], {
    cwd,
    env: { PATH: process.env["PATH"], HOME: cwd, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: TIME_LIMIT_MS,
    killSignal: "SIGKILL",
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (bytes: Buffer) => out.push(bytes));
  child.stderr.on("data", (bytes: Buffer) => err.push(bytes));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exitCode, signal) =>
      resolve({ exitCode, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
  return { child, ended };
}

/** Runs `tallystick` with arguments to its end. */
export function runCli(args: readonly string[], surroundings: Surroundings): Promise<Ended> {
  return startCli(args, surroundings).ended;
}
