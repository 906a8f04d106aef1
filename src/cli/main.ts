#!/usr/bin/env node
import { CommanderError } from "commander";
import { ExitCode } from "../verdict/exit-code.js";
import { createProgram } from "./program.js";
import type { StorageError } from "./run/storage-error.js";
import { isUsageError } from "./usage-error.js";

// Node would end with 1, which says something about the lender.
process.on("uncaughtException", (error) => {
  tell(error);
  process.exit(ExitCode.harnessError);
});
// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`Failed to write standard output: ${error.message}.\n`);
  process.exit(ExitCode.incomplete);
});

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
leave();

/** Ends the process soon, also where a call that a stopped run gave up is still open; what was printed comes first. */
function leave(): void {
  setTimeout(() => {
    if (process.stdout.writableLength > 0) leave();
    else process.exit();
  }, 500).unref();
}

/** Says what went wrong: a user's error by its message alone, one of ours with its stack. */
function exitCodeFor(error: unknown): number {
  // Commander has printed its own message; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.conformant : ExitCode.usage;
  if (isUsageError(error)) {
    process.stderr.write(`${error.message}\n`);
    return ExitCode.usage;
  }
  if (isStorageError(error)) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  tell(error);
  return ExitCode.harnessError;
}

/** Whether a run's files could not be written. By code: its class lies beside calendars, which few commands need. */
function isStorageError(error: unknown): error is StorageError {
  return error instanceof Error && "code" in error && error.code === "STORAGE";
}

function tell(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`The harness itself failed. Please report this with the lines below.\n${text}\n`);
}
