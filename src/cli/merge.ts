import { resolve } from "node:path";
import type { Command } from "commander";
import { concealed } from "../report/masking/mask-log-event.js";
import { exitCodeOf } from "../verdict/exit-code.js";
import { type JsonOptions, jsonOption, langOption } from "./help/common-options.js";
import { checkParts, listed, missingParts } from "./merge/check-parts.js";
import { mergeInto } from "./merge/merge-into.js";
import { readParts } from "./merge/read-parts.js";
import { nameOfPart, type RunPart } from "./merge/run-part.js";
import { presentRun } from "./run/present-run.js";
import { terminalLook } from "./run/terminal-look.js";

interface MergeOptions extends JsonOptions {
  readonly into: string;
  readonly partial?: boolean;
  readonly lang: "en" | "zh";
}

/** Adds `tallystick merge`: makes one run of the parts that `run --shard` left. */
export function registerMerge(program: Command): void {
  program
    .command("merge")
    .description(
      "make one run of its parts (run --shard), with the report and the exit code that the run would have had unsplit",
    )
    .argument("<parts...>", "folders of the parts, or a folder below which they lie")
    .requiredOption("-o, --into <folder>", "folder of the whole run; empty, or not there yet")
    .option("--partial", "merge what is there where parts are missing; the run counts as incomplete")
    .addOption(langOption("the report"))
    .addOption(jsonOption("RunReport"))
    .action(async (paths: readonly string[], options: MergeOptions) => {
      process.exitCode = await merge(paths, options);
    });
}

async function merge(paths: readonly string[], { into, partial = false, lang, json }: MergeOptions): Promise<number> {
  const parts = await readParts(paths);
  checkParts(parts, partial);
  const folder = resolve(into);
  const { events, gap } = await mergeInto(folder, parts);
  const look = terminalLook();
  for (const note of [...notesOn(parts), ...(gap === undefined ? [] : [gap])]) look.note(`${note}\n`);
  const exitCode = exitCodeOf(events);
  const last = events.at(-1);
  presentRun(
    {
      folder,
      exitCode,
      // What the log of a part shows is shown again only by tallystick report --reveal.
      events: concealed(events),
      interrupted: last?.type === "run-finished" && last.interrupted,
    },
    { lang, ...(json === true ? { json: (report: object) => report } : {}), ...look },
  );
  return exitCode;
}

/** Why the whole is not whole. */
function notesOn(parts: readonly RunPart[]): string[] {
  const missing = missingParts(parts);
  const of = parts[0]?.shard.of ?? 0;
  return [
    ...(missing.length === 0
      ? []
      : [`Merged ${parts.length} of ${of} parts, without ${listed(missing)}: the run is incomplete.`]),
    ...parts
      .filter(({ complete }) => !complete)
      .map((part) => `The log of ${nameOfPart(part)} breaks off: the run is incomplete.`),
  ];
}
