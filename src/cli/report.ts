import { createReadStream, existsSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { createInterface } from "node:readline";
import { type Command, Option } from "commander";
import type { LogReading } from "../engine/event-log/read-log.js";
import { readLogLines } from "../engine/event-log/read-log.js";
import type { Reporter } from "../report/reporter.js";
import { REPORTERS } from "../report/reporters.js";
import { renderTerminal } from "../report/terminal.js";
import { exitCodeOf } from "../verdict/exit-code.js";
import { langOption, withJsonFormat } from "./help/common-options.js";
import { LOG_NAME } from "./run/run-request.js";
import { terminalLook } from "./run/terminal-look.js";
import { UsageError } from "./usage-error.js";

interface ReportOptions {
  readonly format: string;
  readonly lang: "en" | "zh";
}

/** Adds `tallystick report`: makes a report of a run again from its event log, also of a run that was cut off. */
export function registerReport(program: Command): void {
  withJsonFormat(program.command("report"))
    .description("make a report again from the event log of a run; the exit code is the one the log calls for")
    .argument("<log>", "folder of a run, or its events.ndjson")
    .addOption(
      new Option("-f, --format <format>", "which report")
        .choices(REPORTERS.map(({ name }) => name))
        .default("terminal"),
    )
    .addOption(langOption("the terminal's report"))
    .action(async (path: string, options: ReportOptions) => {
      process.exitCode = await report(path, options);
    });
}

async function report(path: string, { format, lang }: ReportOptions): Promise<number> {
  const file = logFile(path);
  const { events, complete, cutOff, unknownTypes } = await read(file);
  if (events[0]?.type !== "run-started") {
    throw new UsageError(
      `Failed to read ${path}: it does not begin with the start of a run. Give the events.ndjson of a run.`,
    );
  }
  process.stdout.write(
    format === "terminal"
      ? forTerminal(events, file, lang)
      : rendererOf(format)(events, { lang, folder: folderOf(file) }),
  );
  if (!complete) {
    const how = cutOff ? "in the middle of a line" : "before the run's end";
    process.stderr.write(`The log breaks off ${how}: the report is incomplete.\n`);
  }
  if (unknownTypes.length > 0) {
    process.stderr.write(`Passed over, as a newer version wrote them: ${unknownTypes.join(", ")}.\n`);
  }
  return exitCodeOf(events);
}

function forTerminal(events: LogReading["events"], file: string, lang: ReportOptions["lang"]): string {
  const look = terminalLook();
  return renderTerminal(events, {
    lang,
    color: look.color,
    width: look.width,
    folder: folderOf(file),
  });
}

/** The folder of a log as it is typed from here. */
function folderOf(file: string): string {
  return relative(process.cwd(), dirname(file)) || ".";
}

function rendererOf(format: string): Reporter["render"] {
  const reporter = REPORTERS.find(({ name }) => name === format);
  if (reporter === undefined) throw new UsageError(`There is no report "${format}".`);
  return reporter.render;
}

function logFile(path: string): string {
  if (!existsSync(path)) throw new UsageError(`There is no ${path}. Give the folder of a run, or its ${LOG_NAME}.`);
  if (!statSync(path).isDirectory()) return path;
  const file = join(path, LOG_NAME);
  if (!existsSync(file)) throw new UsageError(`${path} holds no ${LOG_NAME}. Give the folder of one run.`);
  return file;
}

async function read(file: string): Promise<LogReading> {
  return readLogLines(createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Number.POSITIVE_INFINITY }));
}
