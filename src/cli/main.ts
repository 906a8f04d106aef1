#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { ExitCode } from "../verdict/exit-code.js";
import { ConfigError } from "./config/config-error.js";
import { registerDemo } from "./demo.js";
import { registerReplay } from "./replay.js";
import { registerRun } from "./run.js";
import { toolVersion } from "./tool-version.js";
import { UsageError } from "./usage-error.js";

const program = new Command("tallystick")
  .description("Conformance test harness for lenders' credit-bureau reporting.")
  .version(toolVersion())
  .showSuggestionAfterError()
  .exitOverride();
registerRun(program);
registerDemo(program);
registerReplay(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}

/** Says what went wrong: a user's error by its message alone, one of ours with its stack. */
function exitCodeFor(error: unknown): number {
  // Commander has printed its own message; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.conformant : ExitCode.usage;
  if (error instanceof UsageError || error instanceof ConfigError) {
    process.stderr.write(`${error.message}\n`);
    return ExitCode.usage;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return ExitCode.harnessError;
}
