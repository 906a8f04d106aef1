import { createConnection } from "node:net";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { redact } from "./excerpt.js";
import { LenderAnswerError } from "./lender-errors.js";
import type { LenderPort } from "./lender-port.js";
import { LenderProcessError } from "./lender-process.js";
import { type LenderChild, spawnLender } from "./lender-process-child.js";
import type { ProcessCommand } from "./lender-process-command.js";
import type { ProcessOutput } from "./lender-process-output.js";

/** What starting a copy and waiting for it takes. */
export interface LaunchOptions {
  readonly command: ProcessCommand;
  readonly output: ProcessOutput;
  /** Where the lender answers, for looking whether it does. */
  readonly port: Pick<LenderPort, "capabilities">;
}

/** Statuses of a lender, or of what stands before it, that is not ready yet. */
const NOT_YET: ReadonlySet<number | undefined> = new Set([502, 503, 504]);

/**
 * Starts a copy.
 * @throws LenderProcessError `command`
 */
export async function startCopy({ command, output }: LaunchOptions): Promise<LenderChild> {
  output.begin();
  return spawnLender(command, output).catch((error: unknown) => {
    throw cannotRun(command, error);
  });
}

/**
 * Waits until a copy answers; answers how many milliseconds that took.
 * @throws LenderProcessError; the copy has ended then
 */
export async function untilReady(child: LenderChild, { command, output, port }: LaunchOptions): Promise<number> {
  const began = performance.now();
  const over = child.ended.then(() => "over" as const);
  const late = new AbortController();
  const tooLate = sleep(command.readyMs, "late" as const, { signal: late.signal }).catch(() => "late" as const);
  try {
    for (;;) {
      const found = await Promise.race([answers(port), over, tooLate]);
      if (found === "ready") return performance.now() - began;
      if (found === "over") throw exited(command, output, await child.ended);
      if (found === "late") {
        await child.kill();
        throw notReady(command, output);
      }
      await Promise.race([sleep(50), over, tooLate]);
    }
  } finally {
    late.abort();
  }
}

/** Whether there is an answer, be it a wrong one: the run tells that. */
async function answers(port: Pick<LenderPort, "capabilities">): Promise<"ready" | "not-yet"> {
  try {
    await port.capabilities();
    return "ready";
  } catch (error) {
    return error instanceof LenderAnswerError && !NOT_YET.has(error.status) ? "ready" : "not-yet";
  }
}

/**
 * Makes sure that nothing answers where the lender is to answer.
 * @throws LenderProcessError `port-taken`
 */
export async function requireFree(baseUrl: string): Promise<void> {
  const url = new URL(baseUrl);
  const port = Number(url.port === "" ? (url.protocol === "https:" ? 443 : 80) : url.port);
  const taken = await new Promise<boolean>((resolve) => {
    const socket = createConnection({ host: url.hostname.replace(/^\[|\]$/g, ""), port, timeout: 2_000 });
    const tell = (is: boolean): void => {
      socket.destroy();
      resolve(is);
    };
    socket.once("connect", () => tell(true));
    socket.once("error", () => tell(false));
    socket.once("timeout", () => tell(false));
  });
  if (!taken) return;
  throw new LenderProcessError(
    "port-taken",
    `Failed to start the lender: something that the harness did not start listens at ${url.host} already, and it is left ` +
      "alone. Stop it, give the lender another port, or leave out target.process to drive what runs there.",
  );
}

function cannotRun({ start, cwd }: ProcessCommand, cause: unknown): LenderProcessError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  const found = code === "ENOENT" ? `there is no program ${start[0]}` : `${start[0]} cannot be run (${code})`;
  return new LenderProcessError(
    "command",
    `Failed to start the lender: ${found}. Correct target.process.start: the program by its name or path (run in ${cwd}), ` +
      "then each argument by itself; there is no shell.",
    cause,
  );
}

function exited({ start }: ProcessCommand, output: ProcessOutput, how: string): LenderProcessError {
  return new LenderProcessError(
    "exited",
    `Failed to start the lender: ${start[0]} ended (${how}) before GET /capabilities was answered. ` +
      `It must stay in the foreground. ${printed(output)}`,
  );
}

function notReady({ start, readyMs }: ProcessCommand, output: ProcessOutput): LenderProcessError {
  return new LenderProcessError(
    "not-ready",
    `Failed to start the lender: ${start[0]} did not answer GET /capabilities within ${readyMs} ms, and was ended. Check ` +
      `that it listens where target.baseUrl says; if it is only slow, raise target.process.readyMs. ${printed(output)}`,
  );
}

/** The last lines of a lender's output, for a message. */
export function printed(output: ProcessOutput): string {
  const lines = output.lastLines();
  if (lines.length === 0) return `It printed nothing (${output.file}).`;
  return `Its last lines (all in ${output.file}):\n${lines.map((line) => `  ${redact(line, [])}`).join("\n")}`;
}
