import type { Command } from "commander";
import type { Shard } from "../../schemas/run/shard.js";
import { againstRequest } from "./against/against-request.js";
import { againstOption, buildsOf, intendedOf, intendedOption, type TwoBuilds } from "./against/builds.js";
import { loadConfig } from "./config/load-config.js";
import type { RunConfig } from "./config/run-config.js";
import { jsonOption, langOption } from "./help/common-options.js";
import { livesOfFiles, withLivesOfFiles } from "./record/lives-of-files.js";
import { recordedOption } from "./record/recorded-option.js";
import { isRevealed, processTerminal, type RevealOptions, withReveal } from "./reveal.js";
import { type NamedLender, pulledLender } from "./run/lender-target.js";
import { type PolicyOptions, withPolicyOptions } from "./run/policy/policy-options.js";
import { presentRun } from "./run/present-run.js";
import {
  DEFAULT_LIVES,
  freshSeed,
  parseAgreements,
  parseStart,
  parseSuites,
  parseWhole,
  type RunOptions,
  runFolder,
  SUITES,
  suitesOf,
} from "./run/run-options.js";
import type { RunRequest } from "./run/run-request.js";
import { requireSharedSeed, shardOption } from "./run/shard/shard-option.js";
import { startRun } from "./run/start-run.js";
import { terminalLook } from "./run/terminal-look.js";
import { UsageError } from "./usage-error.js";

interface RunCommandOptions extends RunOptions, PolicyOptions, RevealOptions {
  readonly config?: string;
  readonly baseUrl?: string;
  readonly messages: boolean;
  readonly recorded?: string;
  readonly shard?: Shard;
  readonly against?: TwoBuilds;
  readonly intended?: string;
}

/** Adds `tallystick run`: lives the suites against the configured lender. */
export function registerRun(program: Command): void {
  withReveal(withPolicyOptions(withRunOptions(program.command("run"))))
    .description("live loan lives against a lender and account for every record it owes the bureau")
    .option("-c, --config <file>", "configuration (default: tallystick.config.ts here)")
    .option("-u, --base-url <url>", "lender to drive over HTTP, its files pulled; instead of a configuration")
    .addOption(againstOption())
    .addOption(intendedOption())
    .addOption(recordedOption())
    .addOption(shardOption())
    .option("--no-messages", "do not keep the message files that come (messages.ndjson in the run's folder)")
    .action(async (options: RunCommandOptions) => {
      process.exitCode = await runCommand(options);
    });
}

async function runCommand(options: RunCommandOptions): Promise<number> {
  const named = await loadConfig(options.config, process.env);
  const builds = await buildsOf(options, named);
  const { config, lender } = builds?.new ?? { config: named, lender: lenderOf(options, named) };
  const reveal = await isRevealed(options, processTerminal());
  const files = await livesOfFiles(config, options.recorded);
  requireSharedSeed(options.shard, files.seed ?? options.seed ?? config.seed);
  const asked = requestOf(files.seed === undefined ? options : { ...options, seed: files.seed }, config, lender);
  const request = {
    ...withLivesOfFiles(asked, files),
    messages: options.messages,
    ...(options.shard === undefined ? {} : { shard: options.shard }),
    ...(reveal ? { reveal } : {}),
    ...(builds === undefined ? {} : { against: againstRequest(builds, intendedOf(options)) }),
  };
  const run = await startRun(request, lender, config, { mode: "run", options }, builds?.old);
  presentRun(run, {
    lang: options.lang,
    ...(options.json === true ? { json: (report) => report } : {}),
    ...terminalLook(),
  });
  return run.exitCode;
}

/** The lender that the command line names, else the one of the configuration. @throws UsageError where neither does */
export function lenderOf(options: { readonly baseUrl?: string }, config: RunConfig): NamedLender {
  if (options.baseUrl !== undefined) return pulledLender(options.baseUrl);
  if (config.target !== undefined && config.delivery !== undefined) {
    return { target: config.target, delivery: config.delivery };
  }
  throw new UsageError(
    "No lender is named. Write a tallystick.config.ts, give --config <file> or --base-url <url>, or see one fail with: tallystick demo",
  );
}

/** The request of a run: options first, then the configuration, then the defaults. */
export function requestOf(options: RunOptions, config: RunConfig, lender: NamedLender): RunRequest {
  const seed = options.seed ?? config.seed ?? freshSeed();
  const fromFile = lender.target === config.target && config.file !== undefined;
  return {
    ...(config.file === undefined ? {} : { configPath: config.file }),
    // Target and delivery of a file are read again by the suites, so that no secret of it is passed on.
    ...(fromFile ? {} : { target: lender.target, delivery: lender.delivery }),
    seed,
    lives: options.lives ?? config.lives ?? DEFAULT_LIVES,
    suites: options.suite ?? config.suites ?? suitesOf({ reporters: fromFile ? config.reporters : [] }),
    ...(options.agreement === undefined ? {} : { agreements: options.agreement }),
    ...(options.start === undefined ? {} : { start: options.start }),
    folder: runFolder(options.reports ?? config.reportsDir, new Date().toISOString(), seed),
  };
}

/** Options shared by the commands that live lives. */
export function withRunOptions(command: Command): Command {
  return command
    .option("-s, --suite <names>", `suites, comma-separated (${SUITES.join(", ")})`, parseSuites)
    .option("-a, --agreement <names>", "built-in agreements to live under, comma-separated", parseAgreements)
    .option("--seed <number>", "seed from which every generated life follows", parseWhole(0, 4_294_967_295))
    .option("-n, --lives <number>", `lives of the property suite (default ${DEFAULT_LIVES})`, parseWhole(1, 10_000_000))
    .option(
      "--start <start>",
      "date or instant at which the business clock begins; no life begins before it",
      parseStart,
    )
    .option("-o, --reports <folder>", "folder that the run's folder is made in (default reports)")
    .addOption(langOption("the report"))
    .addOption(jsonOption("RunReport"));
}
