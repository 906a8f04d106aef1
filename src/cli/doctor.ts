import type { Command } from "commander";
import { Temporal } from "temporal-polyfill";
import { ConfigError } from "./config/config-error.js";
import { loadConfig } from "./config/load-config.js";
import type { RunConfig } from "./config/run-config.js";
import { doctorText } from "./doctor/doctor-text.js";
import { examine } from "./doctor/examine.js";
import { rehearse } from "./doctor/rehearse.js";
import { thisMachine } from "./doctor/this-machine.js";
import { configOption, jsonOption, langOption } from "./help/common-options.js";
import { jsonText } from "./help/json-text.js";
import { chosenLender } from "./run/chosen-lender.js";
import { progressLine } from "./run/progress-line.js";
import { progressScreen } from "./run/progress-screen.js";
import {
  parseAgreements,
  parseBaseUrl,
  parseStart,
  parseSuites,
  parseWhole,
  type RunOptions,
} from "./run/run-options.js";
import { terminalLook } from "./run/terminal-look.js";
import { requestOf } from "./run.js";

interface DoctorOptions extends RunOptions {
  readonly config?: string;
  readonly baseUrl?: string;
}

/** Adds `tallystick doctor`: says whether a run would work and what would not run, and changes nothing at the lender. */
export function registerDoctor(program: Command): void {
  program
    .command("doctor")
    .description(
      "look at everything that a run needs, and say what would not run and why; changes nothing at the lender",
    )
    .addOption(configOption())
    .option(
      "-u, --base-url <url>",
      "lender to look at over HTTP, its files pulled; instead of a configuration",
      parseBaseUrl,
    )
    .option("-s, --suite <names>", "suites, comma-separated", parseSuites)
    .option("-a, --agreement <names>", "built-in agreements to live under, comma-separated", parseAgreements)
    .option("-n, --lives <number>", "lives of the property suite", parseWhole(1, 10_000_000))
    .option("--start <start>", "date or instant at which the business clock begins", parseStart)
    .addOption(langOption("the report"))
    .addOption(jsonOption("DoctorReport"))
    .action(async (options: DoctorOptions) => {
      process.exitCode = await doctor(options);
    });
}

async function doctor(options: DoctorOptions): Promise<number> {
  const look = terminalLook();
  const screen = progressScreen();
  // It is short: where nothing can be drawn over, it needs no lines of its own.
  const progress = progressLine(screen.isTty ? screen : { ...screen, write: () => undefined });
  const now = Temporal.Now.instant();
  const report = await examine({
    machine: thisMachine(),
    config: await loadConfig(options.config, process.env).catch(refused),
    asked(config) {
      const lender = chosenLender(options, config);
      return { lender, request: requestOf({ ...options, seed: 1 }, config, lender) };
    },
    at: now.toString({ smallestUnit: "second" }),
    atMs: now.epochMilliseconds,
    rehearse: (request, capabilities) =>
      rehearse(request, capabilities, { ...progress, suiteFinished: () => undefined }),
  });
  progress.clear();
  look.write(options.json === true ? jsonText(report) : doctorText(report, { ...look, lang: options.lang }));
  return report.exitCode;
}

function refused(error: unknown): RunConfig | ConfigError {
  if (error instanceof ConfigError) return error;
  throw error;
}
