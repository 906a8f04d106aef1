import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import type { SuiteName } from "../../schemas/run/config.js";
import type { RecordedCohort, RecordingLine, RecordingMade } from "../../schemas/run/recording.js";
import { ExitCode } from "../verdict/exit-code.js";
import { type JsonOptions, jsonOption } from "./help/common-options.js";
import { jsonText } from "./help/json-text.js";
import { readRecording } from "./record/read-recording.js";
import { readRunLog } from "./run/read-run-log.js";
import { parseSuites, SUITES } from "./run/run-options.js";
import { LOG_NAME } from "./run/run-request.js";
import { UsageError } from "./usage-error.js";

interface RecordOptions extends JsonOptions {
  readonly suite?: readonly SuiteName[];
}

/** Adds `tallystick record`: keeps the lives of a run in a file, for `run --recorded`. */
export function registerRecord(program: Command): void {
  program
    .command("record")
    .description("keep the lives of a run in a file, so that the next build lives exactly the same")
    .argument("<run>", "folder of a run")
    .argument("<file>", "recording to write; it must not be there yet")
    .option("-s, --suite <names>", `suites, comma-separated (${SUITES.join(", ")})`, parseSuites)
    .addOption(jsonOption("RecordingMade"))
    .action(async (run: string, file: string, options: RecordOptions) => {
      process.exitCode = await record(run, file, options);
    });
}

async function record(run: string, file: string, { suite, json }: RecordOptions): Promise<number> {
  if (!existsSync(join(run, LOG_NAME)) || !statSync(run).isDirectory()) {
    throw new UsageError(`${run} is no folder of a run: it holds no ${LOG_NAME}.`);
  }
  const { header, cohorts } = await readRecording(run);
  if (header === undefined) throw new UsageError(`${run} holds a replay file where its recording should be.`);
  const kept = cohorts.flatMap((cohort) => ofSuites(cohort, suite) ?? []);
  if (kept.length === 0) throw new UsageError(`${run} has lived nothing of what was asked for.`);
  const suites = [...new Set(kept.flatMap(({ scenarios }) => scenarios.map((one) => one.suite)))];
  const { complete } = await readRunLog(join(run, LOG_NAME));
  write(file, [{ ...header, suites }, ...kept]);
  const made: RecordingMade = {
    file,
    seed: header.seed,
    suites,
    cohorts: kept.length,
    lives: kept.reduce((sum, { lives }) => sum + lives.length, 0),
    scenarios: kept.reduce((sum, { scenarios }) => sum + scenarios.length, 0),
    complete,
  };
  process.stdout.write(json === true ? jsonText(made) : textOf(made));
  if (!complete) process.stderr.write("The run was cut off: the recording holds what it had begun to live.\n");
  return ExitCode.conformant;
}

/** A cohort as far as it was lived for some suites; null where it was not. */
function ofSuites(cohort: RecordedCohort, suites: readonly string[] | undefined): RecordedCohort | null {
  if (suites === undefined) return cohort;
  const scenarios = cohort.scenarios.filter(({ suite }) => suites.includes(suite));
  return scenarios.length === 0 ? null : { ...cohort, scenarios };
}

function write(file: string, lines: readonly RecordingLine[]): void {
  try {
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""), { encoding: "utf8", flag: "wx" });
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Failed to write the recording: ${found}. Name a file that is not there yet.`, {
      cause: error,
    });
  }
}

function textOf({ file, seed, suites, cohorts, lives, scenarios }: RecordingMade): string {
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;
  const held = [count(scenarios, "scenario"), `${lives} lives`, count(cohorts, "cohort")].join(", ");
  return `${file}: ${held} of ${suites.join(", ")}; seed ${seed}\nLive them with: tallystick run --recorded ${file}\n`;
}
