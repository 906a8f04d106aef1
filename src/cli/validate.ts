import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { Temporal } from "temporal-polyfill";
import { printable } from "../report/text/printable.js";
import type { ExitCodeValue } from "../verdict/exit-code.js";
import { langOption, withJsonFormat } from "./help/common-options.js";
import { isRevealed, processTerminal, type RevealOptions, type RevealTerminal, withReveal } from "./reveal.js";
import { toolVersion } from "./tool-version.js";
import { UsageError } from "./usage-error.js";
import { feedbackReporter, type MadeFeedback } from "./validate/feedback-reporter.js";
import { findInputs } from "./validate/find-inputs.js";
import { jsonReporter, ndjsonReporter } from "./validate/json-reporters.js";
import { type LookedUpOptions, loadRegistries, sm4Settings } from "./validate/load-settings.js";
import type { MessageInput } from "./validate/message-input.js";
import { prettyReporter } from "./validate/pretty-reporter.js";
import { sarifReporter } from "./validate/sarif-reporter.js";
import type { Shown, ValidateReporter } from "./validate/validate-event.js";
import { validateInputs } from "./validate/validate-inputs.js";

/** Options of `tallystick validate`. */
export interface ValidateOptions extends LookedUpOptions, RevealOptions {
  readonly format: "pretty" | "json" | "ndjson" | "sarif" | "feedback";
  readonly lang: "en" | "zh";
  /** Folder for feedback files. */
  readonly out?: string;
  /** Name under which standard input was submitted. */
  readonly stdinName?: string;
}

/** The world that the command touches, handed in so that it can be tested without a process. */
export interface ValidateWorld {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly write: (text: string | Uint8Array) => void;
  readonly note: (text: string) => void;
  readonly now: () => string;
  /** Where `--reveal` is confirmed. */
  readonly terminal: RevealTerminal;
}

/** Adds `tallystick validate`: judge message files and records by every rule that needs no stored data. */
export function registerValidate(program: Command): void {
  withReveal(withJsonFormat(program.command("validate")))
    .description("judge message files (.txt, .zip, .enc), single records and folders of them; - is standard input")
    .argument("<paths...>", "files, folders or -")
    .addOption(
      new Option("-f, --format <format>", "how to show it")
        .choices(["pretty", "json", "ndjson", "sarif", "feedback"])
        .default("pretty"),
    )
    .addOption(langOption("the text"))
    .option("--out <folder>", "with --format feedback: where to write the feedback files (one input: standard output)")
    .option("--stdin-name <name>", "name under which standard input was submitted; without it its name is not judged")
    .option("--sm4-key-env <name>", "environment variable with the SM4 key of .enc files, 32 hex digits")
    .addOption(new Option("--sm4-mode <mode>", "mode of SM4").choices(["ecb", "cbc", "ctr", "cfb", "ofb"]))
    .option("--sm4-iv-env <name>", "environment variable with the initialisation vector, 32 hex digits")
    .option(
      "--registry <file>",
      "JSON with registered providers, organisations and enterprises, for F0001202, I0001302 and I0001402",
    )
    .action(async (paths: string[], options: ValidateOptions) => {
      process.exitCode = await validate(paths, options, {
        environment: process.env,
        stdin: () => process.stdin,
        write: (text) => void process.stdout.write(text),
        note: (text) => void process.stderr.write(text),
        now: () => Temporal.Now.plainDateTimeISO("Asia/Shanghai").toString({ smallestUnit: "second" }),
        terminal: processTerminal(),
      });
    });
}

/**
 * Judge the paths and write what was found.
 * @returns 0 conformant, 1 a MUST is broken, 2 something could not be read or judged.
 * @throws UsageError where the options do not fit each other.
 */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  world: ValidateWorld,
): Promise<ExitCodeValue> {
  const sm4 = sm4Settings(options, world.environment);
  const settings = { registries: await loadRegistries(options.registry), ...(sm4 === undefined ? {} : { sm4 }) };
  const standardInput = (): MessageInput => ({
    label: options.stdinName ?? "-",
    name: options.stdinName ?? null,
    open: world.stdin,
  });
  const reveal = await isRevealed(options, world.terminal);
  return validateInputs(findInputs(paths, standardInput), settings, reporterFor(paths, options, reveal, world));
}

function reporterFor(
  paths: readonly string[],
  options: ValidateOptions,
  reveal: boolean,
  world: ValidateWorld,
): ValidateReporter {
  const shown: Shown = { write: world.write, lang: options.lang, reveal };
  switch (options.format) {
    case "json":
      return jsonReporter(shown);
    case "ndjson":
      return ndjsonReporter(shown);
    case "sarif":
      return sarifReporter(shown, toolVersion());
    case "feedback": {
      const note = (label: string, reason: string): void => world.note(`${printable(label)}: ${printable(reason)}\n`);
      return feedbackReporter({ now: world.now, note, write: feedbackWriter(paths, options, world) });
    }
    default:
      return prettyReporter(shown);
  }
}

/** Feedback files go into a folder; that of a single input may go to standard output. */
function feedbackWriter(
  paths: readonly string[],
  { out }: ValidateOptions,
  world: ValidateWorld,
): (made: MadeFeedback) => void {
  if (out !== undefined) {
    mkdirSync(out, { recursive: true });
    return ({ name, bytes }) => writeFileSync(join(out, name), bytes);
  }
  let written = false;
  if (paths.length > 1)
    throw new UsageError("--format feedback makes one file for each report: name a folder with --out.");
  return ({ bytes }) => {
    if (written) throw new UsageError("--format feedback makes one file for each report: name a folder with --out.");
    written = true;
    world.write(bytes);
  };
}
