import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Command } from "commander";
import type { ReplayReport } from "../../schemas/run/replay-report.js";
import { ExitCode } from "../verdict/exit-code.js";
import { loadConfig } from "./config/load-config.js";
import type { RunConfig } from "./config/run-config.js";
import { configOption, jsonOption, langOption } from "./help/common-options.js";
import { liveAgain } from "./replay/live-again.js";
import { readReplayFile } from "./replay/read-replay-file.js";
import { type ExecutedRun, executeRun } from "./run/execute-run.js";
import { knownDefect } from "./run/known-defect.js";
import { bundledLender, type NamedLender, pulledLender } from "./run/lender-target.js";
import { onInterrupt } from "./run/on-interrupt.js";
import { preflight } from "./run/preflight.js";
import { presentRun } from "./run/present-run.js";
import { parseStart, runFolder } from "./run/run-options.js";
import { type RunRequest, startOf } from "./run/run-request.js";
import { describeRun } from "./run/start-run.js";
import { announceStop } from "./run/stop-signal.js";
import { terminalLook } from "./run/terminal-look.js";
import { UsageError } from "./usage-error.js";

interface ReplayOptions {
  readonly config?: string;
  readonly baseUrl?: string;
  readonly defect?: string;
  readonly start?: string;
  readonly reports?: string;
  readonly json?: boolean;
  readonly lang: "en" | "zh";
}

/** Adds `tallystick replay`: lives the lives of a counterexample again, against any lender. */
export function registerReplay(program: Command): void {
  program
    .command("replay")
    .description("live a counterexample again: says FIXED, FAILED or ERROR")
    .argument("<file>", "replay file, as a run writes it below counterexamples/")
    .addOption(configOption())
    .option("-u, --base-url <url>", "lender to drive over HTTP, its files pulled")
    .option("-d, --defect <name>", "the bundled lender with this defect (`none`: without one)")
    .option(
      "--start <start>",
      "date or instant at which the business clock begins; no life begins before it",
      parseStart,
    )
    .option("-o, --reports <folder>", "folder that the replay's folder is made in (default reports)")
    .addOption(langOption("the report"))
    .addOption(jsonOption("ReplayReport"))
    .action(async (file: string, options: ReplayOptions) => {
      process.exitCode = await replay(file, options);
    });
}

async function replay(path: string, options: ReplayOptions): Promise<number> {
  const file = readReplayFile(path, textOf(path));
  const config = await loadConfig(options.config, process.env);
  const lender = lenderOf(options, config);
  const folder = runFolder(options.reports ?? config.reportsDir, new Date().toISOString(), file.seed);
  const request: RunRequest = {
    ...(config.file === undefined ? {} : { configPath: config.file }),
    ...(lender.target === config.target ? {} : { target: lender.target, delivery: lender.delivery }),
    ...(options.start === undefined ? {} : { start: options.start }),
    seed: file.seed,
    lives: file.lives.length,
    suites: [],
    folder,
  };
  const check = await preflight(lender, config, startOf(request, config));
  const run = await executeRun({
    folder,
    started: { ...describeRun(request, lender, config), agreements: [file.agreement] },
    now: () => new Date().toISOString(),
    onInterrupt,
    preflight: () => check.obstacle(),
    begin: (own) => ({
      done: liveAgain(basename(path), file, { ...request, folder: own }).then(() => []),
      cancel: announceStop,
    }),
  });
  presentRun(run, {
    lang: options.lang,
    ...(options.json === true
      ? { json: (report) => ({ replayReportVersion: 1, outcome: outcomeOf(run), report }) }
      : {}),
    ...terminalLook(),
  });
  (options.json === true ? process.stderr : process.stdout).write(`\n${outcomeWord(run)}\n`);
  return run.exitCode;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Failed to read ${path}: ${found}. Give a file that a run wrote below counterexamples/.`);
  }
}

function outcomeOf({ exitCode, events }: ExecutedRun): ReplayReport["outcome"] {
  if (exitCode === ExitCode.notConformant) return "failed";
  if (exitCode !== ExitCode.conformant) return "error";
  return events.some(({ type }) => type === "counterexample") ? "failed" : "fixed";
}

function outcomeWord(run: ExecutedRun): string {
  switch (outcomeOf(run)) {
    case "fixed":
      return "FIXED: the lives no longer show the trouble.";
    case "error":
      return "ERROR: the lives could not be lived.";
    case "failed":
      return run.exitCode === ExitCode.notConformant
        ? "FAILED: the trouble is still there."
        : "FAILED: the trouble is still there, though it breaks nothing that must be kept.";
  }
}

function lenderOf(options: ReplayOptions, config: RunConfig): NamedLender {
  if (options.baseUrl !== undefined) return pulledLender(options.baseUrl);
  if (options.defect !== undefined) return bundledLender(knownDefect(options.defect));
  if (config.target !== undefined && config.delivery !== undefined) {
    return { target: config.target, delivery: config.delivery };
  }
  throw new UsageError(
    "No lender is named. Give --config <file> or --base-url <url>, or the bundled lender with --defect <name> or --defect none.",
  );
}
