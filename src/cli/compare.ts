import type { Command } from "commander";
import type { RunComparison } from "../../schemas/run/run-comparison.js";
import { pbocG2Profile } from "../profiles/pboc-g2/pboc-g2-profile.js";
import { concealed } from "../report/masking/mask-log-event.js";
import { compareRuns } from "../verdict/compare-runs/compare-runs.js";
import { judge } from "../verdict/judge.js";
import { compareMessages } from "./compare/compare-messages.js";
import { compareText } from "./compare/compare-text.js";
import { loadConfig } from "./config/load-config.js";
import { type JsonOptions, jsonOption, langOption } from "./help/common-options.js";
import { jsonText } from "./help/json-text.js";
import { readingDoubts } from "./report/log-notes.js";
import { type RunLog, readRunLog } from "./run/read-run-log.js";
import { terminalLook } from "./run/terminal-look.js";

interface CompareOptions extends JsonOptions {
  readonly config?: string;
  readonly lang: "en" | "zh";
}

/** Adds `tallystick compare`: what changed from one run to another. */
export function registerCompare(program: Command): void {
  program
    .command("compare")
    .description(
      "what changed from run A to run B: newly red, newly green, judged by other rules, no longer exercised, and the messages of the same lives; exit code 1: something is newly red, 2: something was lost, or B ends in trouble that A did not end in",
    )
    .argument("<A>", "folder of the run before, or its events.ndjson")
    .argument("<B>", "folder of the run that is looked at, or its events.ndjson")
    .option("-c, --config <file>", "configuration with the key of encrypted messages")
    .addOption(langOption("the text"))
    .addOption(jsonOption("RunComparison"))
    .action(async (a: string, b: string, options: CompareOptions) => {
      process.exitCode = await compare(a, b, options);
    });
}

async function compare(a: string, b: string, { config, json, lang }: CompareOptions): Promise<number> {
  const [before, now] = [await readRunLog(a), await readRunLog(b)];
  // Only where it is named: a comparison needs no lender.
  const sm4 = config === undefined ? undefined : (await loadConfig(config, process.env)).sm4;
  const profile = pbocG2Profile(sm4 === undefined ? {} : { sm4 });
  const messages = await compareMessages(before.folder, now.folder, profile, sm4 !== undefined);
  const comparison = withDoubts(now, compareRuns(toCompare(a, before), toCompare(b, now), messages));
  const look = terminalLook();
  look.write(json === true ? jsonText(comparison) : compareText(comparison, { lang, color: look.color }));
  return comparison.exitCode;
}

/** A run whose log contradicts its last line, or holds what nobody here knows, is never said to have lost nothing. */
function withDoubts(now: RunLog, comparison: RunComparison): RunComparison {
  const doubts = readingDoubts(now, judge(now.events));
  if (doubts.length === 0) return comparison;
  const { exitCode, endedOtherwise } = comparison;
  return { ...comparison, exitCode: exitCode === 0 ? 2 : exitCode, endedOtherwise: [...endedOtherwise, ...doubts] };
}

function toCompare(path: string, { events }: RunLog): Parameters<typeof compareRuns>[0] {
  return { path, events: concealed(events) };
}
