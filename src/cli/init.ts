import { relative, resolve } from "node:path";
import { type Command, Option } from "commander";
import type { InitReport } from "../../schemas/run/init-report.js";
import { ExitCode, type ExitCodeValue } from "../verdict/exit-code.js";
import { type JsonOptions, jsonOption } from "./help/common-options.js";
import { jsonText } from "./help/json-text.js";
import { askAnswers } from "./init/ask-answers.js";
import {
  CI_SYSTEMS,
  DELIVERIES,
  INIT_TARGETS,
  type InitAnswers,
  type InitSurroundings,
  withDefaults,
} from "./init/init-answers.js";
import { initText } from "./init/init-text.js";
import { initSurroundings, readerOf } from "./init/init-world.js";
import { nextSteps } from "./init/next-steps.js";
import { type PlannedFile, planFiles } from "./init/plan-files.js";
import { writeFiles } from "./init/write-files.js";
import { parseBaseUrl } from "./run/run-options.js";
import { UsageError } from "./usage-error.js";

interface InitOptions extends JsonOptions, Partial<InitAnswers> {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** Adds `tallystick init`: asks little, and writes a configuration, an adapter and a CI file. */
export function registerInit(program: Command): void {
  program
    .command("init")
    .description("write a configuration, an adapter to fill in and a CI file; nothing that is there is replaced")
    .argument("[folder]", "folder to write to; made where there is none", ".")
    .addOption(
      new Option("--target <kind>", "lender over HTTP, in this process, or the bundled one").choices(INIT_TARGETS),
    )
    .option("-u, --base-url <url>", "where a lender over HTTP answers", parseBaseUrl)
    .addOption(new Option("--delivery <way>", "how its files come").choices(DELIVERIES))
    .addOption(new Option("--ci <system>", "what builds the project").choices(CI_SYSTEMS))
    .addOption(new Option("--lang <language>", "language of what is written").choices(["en", "zh"]))
    .addOption(jsonOption("InitReport"))
    .option("--dry-run", "write nothing; show what would be written")
    .option("-y, --yes", "ask nothing: what is not said is as it would be offered")
    .action(async (folder: string, options: InitOptions) => {
      process.exitCode = await init(folder, options);
    });
}

async function init(given: string, options: InitOptions): Promise<ExitCodeValue> {
  const folder = resolve(given);
  const surroundings = initSurroundings(folder, process.env);
  const answers = await answersFor(saidIn(options), options, surroundings);
  if (answers === null) {
    process.stderr.write("Nothing was written.\n");
    return ExitCode.usage;
  }
  const files = planFiles(answers, surroundings, readerOf(folder));
  const dryRun = options.dryRun === true;
  if (!dryRun) writeFiles(folder, files);
  const report: InitReport = {
    initVersion: 1,
    folder,
    dryRun,
    files: files.map((file) => shown(file, dryRun)),
    next: nextSteps(answers, surroundings, relative(process.cwd(), folder) || "."),
  };
  process.stdout.write(options.json === true ? jsonText(report) : initText(report, answers.lang));
  return ExitCode.conformant;
}

/**
 * The answers: those of the command line, and what is asked for on a terminal; null where the user gives up.
 * @throws UsageError where something is not said and there is no terminal.
 */
async function answersFor(
  said: Partial<InitAnswers>,
  { yes, json }: InitOptions,
  surroundings: InitSurroundings,
): Promise<InitAnswers | null> {
  const missing = (["target", "delivery", "ci"] as const).filter((name) => said[name] === undefined);
  if (yes === true || missing.length === 0) return withDefaults(said, surroundings);
  const { stdin: input, stdout: output } = process;
  if (input.isTTY && output.isTTY && json !== true) return askAnswers(said, surroundings, { input, output });
  throw new UsageError(
    `There is no terminal to ask on. Give ${missing.map((name) => `--${name}`).join(", ")}, or --yes to take what would be ` +
      "offered (--yes --dry-run shows it).",
  );
}

/** What the command line says. */
function saidIn({ lang, target, baseUrl, delivery, ci }: InitOptions): Partial<InitAnswers> {
  if (baseUrl !== undefined && target !== undefined && target !== "http") {
    throw new UsageError(`--base-url is for --target http, and not for ${target}.`);
  }
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(target === undefined ? {} : { target }),
    ...(baseUrl === undefined ? {} : { target: "http", baseUrl }),
    ...(delivery === undefined ? {} : { delivery }),
    ...(ci === undefined ? {} : { ci }),
  };
}

function shown({ path, action, about, content }: PlannedFile, dryRun: boolean): InitReport["files"][number] {
  return { path, action, about, ...(dryRun && action !== "left" ? { content } : {}) };
}
