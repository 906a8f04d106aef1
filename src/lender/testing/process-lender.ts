import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHttpLender } from "../http-lender.js";
import type { LenderPort } from "../lender-port.js";
import type { LenderProcess } from "../lender-process.js";
import type { ProcessCommand } from "../lender-process-command.js";
import { runLenderProcess } from "../lender-process-run.js";
import { anAgreement } from "./an-agreement.js";
import { serveHttp } from "./serve.js";

/** A lender in a process of its own, ready to be started on a free port. */
export interface ProcessLender {
  readonly folder: string;
  readonly port: number;
  readonly baseUrl: string;
  readonly lender: LenderPort;
  readonly command: ProcessCommand;
  readonly outputFile: string;
  readonly start: (changes?: Partial<ProcessCommand>) => Promise<LenderProcess>;
  /** What it was told and what happened to it, over all its copies. */
  readonly journal: () => string[];
  /** Process ids of its copies, and of what they started. */
  readonly pids: () => number[];
}

/** Makes one; its options are those of the script. */
export async function processLender(...options: string[]): Promise<ProcessLender> {
  const folder = mkdtempSync(join(tmpdir(), "tallystick-process-"));
  const file = join(folder, "journal");
  const free = await serveHttp(() => undefined);
  await free.close();
  const script = join(import.meta.dirname, "process-lender.mjs");
  const args = ["--port", String(free.port), "--journal", file, ...options];
  const baseUrl = `http://127.0.0.1:${free.port}`;
  const lender = createHttpLender({ baseUrl });
  const command: ProcessCommand = {
    start: [process.execPath, script, ...args],
    stop: undefined,
    cwd: folder,
    env: { AGREEMENT: JSON.stringify(anAgreement) },
    secrets: [],
    readyMs: 60_000,
    stopMs: 60_000,
  };
  const outputFile = join(folder, "run", "lender-output.log");
  const journal = (): string[] =>
    existsSync(file)
      ? readFileSync(file, "utf8")
          .split("\n")
          .filter((line) => line !== "")
      : [];
  return {
    folder,
    port: free.port,
    baseUrl,
    lender,
    command,
    outputFile,
    start: (changes = {}) =>
      runLenderProcess({ command: { ...command, ...changes }, baseUrl, port: lender, outputFile }),
    journal,
    pids: () => journal().flatMap((line) => (/^(start|child) /.test(line) ? [Number(line.split(" ")[1])] : [])),
  };
}

/** Whether a process runs; one that has ended and that nobody has collected does not. */
export function runs(pid: number): boolean {
  const status = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, "utf8") : undefined;
  if (status !== undefined) return !/^\d+ \(.*\) Z/s.test(status);
  try {
    process.kill(pid, 0);
    return !existsSync("/proc/self/stat");
  } catch {
    return false;
  }
}
