import { relative } from "node:path";
import { type Command, Option } from "commander";
import type { LogReading } from "../engine/event-log/read-log.js";
import { concealed } from "../report/masking/mask-log-event.js";
import type { Reporter } from "../report/reporter.js";
import { REPORTERS } from "../report/reporters.js";
import { renderTerminal } from "../report/terminal.js";
import { judge } from "../verdict/judge.js";
import { langOption, withJsonFormat } from "./help/common-options.js";
import { exitCodeToTell, logNotes } from "./report/log-notes.js";
import { isRevealed, processTerminal, type RevealOptions, withReveal } from "./reveal.js";
import { type RunLogSoFar, readRunLogSoFar } from "./run/read-run-log.js";
import { terminalLook } from "./run/terminal-look.js";
import { UsageError } from "./usage-error.js";

interface ReportOptions extends RevealOptions {
  readonly format: string;
  readonly lang: "en" | "zh";
}

/** Adds `tallystick report`: makes a report of a run again from its event log, also of a run that was cut off. */
export function registerReport(program: Command): void {
  withReveal(withJsonFormat(program.command("report")))
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

async function report(path: string, options: ReportOptions): Promise<number> {
  const { format, lang } = options;
  const reading = await readRunLogSoFar(path);
  const reveal = await isRevealed(options, processTerminal());
  // What a log shows is shown again only where that is asked for again.
  const events = reveal ? reading.events : concealed(reading.events);
  process.stdout.write(
    format === "terminal"
      ? forTerminal(events, folderOf(reading), lang)
      : rendererOf(format)(events, { lang, folder: folderOf(reading) }),
  );
  const judged = judge(events);
  for (const note of [...logNotes(reading, judged), ...revealNotes(reading, reveal)]) {
    process.stderr.write(`${note}\n`);
  }
  return exitCodeToTell(reading, judged);
}

/** What has to be said about personal data in a log. */
function revealNotes({ events }: LogReading, reveal: boolean): string[] {
  const revealed = events[0]?.type === "run-started" && events[0].revealed === true;
  return [
    ...(revealed && !reveal
      ? ["The log holds personal data; the report is masked. Add --reveal to have it shown."]
      : []),
    ...(reveal && !revealed ? ["The log is masked, as it was written: there is nothing to reveal."] : []),
  ];
}

function forTerminal(events: LogReading["events"], folder: string, lang: ReportOptions["lang"]): string {
  const look = terminalLook();
  return renderTerminal(events, {
    lang,
    color: look.color,
    width: look.width,
    folder,
  });
}

/** The folder of a log as it is typed from here. */
function folderOf({ folder }: RunLogSoFar): string {
  return relative(process.cwd(), folder) || ".";
}

function rendererOf(format: string): Reporter["render"] {
  const reporter = REPORTERS.find(({ name }) => name === format);
  if (reporter === undefined) throw new UsageError(`There is no report "${format}".`);
  return reporter.render;
}
