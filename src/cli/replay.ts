import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Command } from "commander";
import type { LogEvent } from "../../schemas/run/event-log.js";
import type { ReplayFile } from "../../schemas/run/replay.js";
import { createLogWriter } from "../engine/event-log/log-writer.js";
import { readLog } from "../engine/event-log/read-log.js";
import { maskLogEvent } from "../report/masking/mask-log-event.js";
import { ExitCode, exitCodeAtEnd } from "../verdict/exit-code.js";
import { loadConfig } from "./config/load-config.js";
import { readReplayFile } from "./replay/read-replay-file.js";
import { fileSink } from "./run/file-sink.js";
import { bundledLender, type NamedLender, pulledLender } from "./run/lender-target.js";
import { presentRun } from "./run/present-run.js";
import { runFolder } from "./run/run-options.js";
import { LOG_NAME, type RunRequest } from "./run/run-request.js";
import { describeRun } from "./run/start-run.js";
import { openSession } from "./run/suite-session.js";

interface ReplayOptions {
  readonly config?: string;
  readonly baseUrl?: string;
  readonly defect?: string;
  readonly reports?: string;
  readonly lang: "en" | "zh";
}

/** Adds `tallystick replay`: lives the lives of a counterexample again, against any lender. */
export function registerReplay(program: Command): void {
  program
    .command("replay")
    .description("live a counterexample again: says FIXED, FAILED or ERROR")
    .argument("<file>", "replay file, as a run writes it below counterexamples/")
    .option("-c, --config <file>", "configuration that names the lender (default: tallystick.config.ts here)")
    .option("-u, --base-url <url>", "lender to drive over HTTP, its files pulled")
    .option("-d, --defect <name>", "the bundled lender with this defect (`none`: without one)")
    .option("-o, --reports <folder>", "folder that the replay's folder is made in (default reports)")
    .option("--lang <language>", "language of the report: en or zh", "en")
    .action(async (file: string, options: ReplayOptions) => {
      process.exitCode = await replay(file, options);
    });
}

async function replay(path: string, options: ReplayOptions): Promise<number> {
  const file = readReplayFile(path, readFileSync(path, "utf8"));
  const config = await loadConfig(options.config, process.env);
  const lender = lenderOf(options, config);
  const folder = runFolder(options.reports ?? config.reportsDir, new Date().toISOString(), file.seed);
  const request: RunRequest = {
    ...(config.file === undefined ? {} : { configPath: config.file }),
    ...(lender.target === config.target ? {} : lender),
    seed: file.seed,
    lives: file.lives.length,
    suites: [],
    folder,
  };
  const sink = fileSink(join(folder, LOG_NAME));
  const append = (event: LogEvent): void => createLogWriter(sink, maskLogEvent).append(event);
  append({
    type: "run-started",
    logVersion: 1,
    at: new Date().toISOString(),
    ...describeRun(request, lender, config),
    agreements: [file.agreement],
  });
  await liveAgain(basename(path), file, request);
  const exitCode = exitCodeAtEnd(readLog(readFileSync(join(folder, LOG_NAME), "utf8")).events, false);
  append({ type: "run-finished", at: new Date().toISOString(), exitCode, interrupted: false });
  const { events } = readLog(readFileSync(join(folder, LOG_NAME), "utf8"));
  presentRun(
    { exitCode, events, interrupted: false },
    {
      folder,
      lang: options.lang,
      color: process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined,
      width: process.stdout.columns ?? 100,
      write: (text) => void process.stdout.write(text),
    },
  );
  process.stdout.write(`\n${outcomeWord(exitCode)}\n`);
  return exitCode;
}

function outcomeWord(exitCode: number): string {
  if (exitCode === ExitCode.conformant) return "FIXED: the lives no longer show the trouble.";
  return exitCode === ExitCode.notConformant ? "FAILED: the trouble is still there." : "ERROR: the lives could not be lived.";
}

function lenderOf(options: ReplayOptions, config: Awaited<ReturnType<typeof loadConfig>>): NamedLender {
  if (options.baseUrl !== undefined) return pulledLender(options.baseUrl);
  if (options.defect === undefined && config.target !== undefined && config.delivery !== undefined) {
    return { target: config.target, delivery: config.delivery };
  }
  return bundledLender(options.defect === "none" ? undefined : options.defect);
}

async function liveAgain(name: string, file: ReplayFile, request: RunRequest): Promise<void> {
  const session = await openSession(request).catch(() => null);
  // What stood in the way is in the log already.
  if (session === null) return;
  const scenario = `replay/${name}`;
  const began = performance.now();
  const { agreement, lives } = file;
  session.log({ type: "scenario-started", scenario, suite: "replay", title: file.title, requirements: [], agreement: agreement.name });
  const finish = (verdict: "pass" | "fail" | "could-not-run"): void =>
    session.log({ type: "scenario-finished", scenario, verdict, elapsedMs: Math.round(performance.now() - began) });
  try {
    const obstacle = session.obstacle(agreement);
    if (obstacle !== null) {
      session.log({ type: "could-not-run", scenario, reason: { en: obstacle, zh: obstacle } });
      finish("could-not-run");
      return;
    }
    const cohort = { scenario, agreement, lives, cohort: 0 };
    const judged = await session.run.live(cohort);
    if (judged.findings.length > 0) session.run.tellAsLived(cohort, judged);
    finish(judged.findings.some(({ level }) => level === "MUST") ? "fail" : "pass");
  } finally {
    await session.release();
  }
}

