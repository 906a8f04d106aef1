import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatLogLine } from "../../engine/event-log/log-line.js";
import { maskOf } from "../../report/masking/mask-log-event.js";
import { AGAINST_FOLDER } from "../against/open-other-build.js";
import { LENDER_OUTPUT_NAME } from "../config/open-process.js";
import { readReplayFile } from "../replay/read-replay-file.js";
import { replayWriter } from "../run/replay-writer.js";
import { LOG_NAME } from "../run/run-request.js";
import { UsageError } from "../usage-error.js";
import { type MergedLog, mergeLogs } from "./merge-logs.js";
import { mergeMessages } from "./merge-messages.js";
import { mergeRecordings } from "./merge-recordings.js";
import { nameOfPart, type RunPart } from "./run-part.js";

/**
 * Makes the folder of the whole run from those of its parts: log, lives, messages, replay files, and what a lender printed
 * in each part. The log comes last: a folder without one is no run.
 * @param parts in the order of their numbers, checked
 * @throws UsageError where the folder holds something, cannot be written, or a part lacks what its log names
 */
export async function mergeInto(folder: string, parts: readonly RunPart[]): Promise<MergedLog> {
  claim(folder);
  const write = replayWriter(folder);
  const merged = mergeLogs(parts, (part, replayFile, name) => write(name, replayOf(part, replayFile)));
  const cohorts = await mergeRecordings(parts, folder);
  await mergeMessages(parts, folder, cohorts);
  await mergeMessages(parts, folder, cohorts, AGAINST_FOLDER);
  for (const { folder: from, shard } of parts) {
    const printed = join(from, LENDER_OUTPUT_NAME);
    if (existsSync(printed)) copyFileSync(printed, join(folder, `part-${shard.index}-${LENDER_OUTPUT_NAME}`));
  }
  const mask = maskOf(merged.events);
  const log = merged.events.map((event) => formatLogLine(mask(event))).join("");
  writeFileSync(join(folder, LOG_NAME), log, { encoding: "utf8", flag: "wx" });
  return merged;
}

function claim(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length === 0) return;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Failed to make ${folder}: ${found}. Name another folder with --into.`, { cause: error });
  }
  throw new UsageError(`${folder} holds something already. Name a folder with --into that is empty or not there yet.`);
}

/** A replay file that the log of a part names. */
function replayOf(part: RunPart, replayFile: string): ReturnType<typeof readReplayFile> {
  // The log may have come from another machine; what it names outside of its run is none of ours.
  const path = join(part.folder, replayFile);
  if (/^counterexamples\/[A-Za-z0-9-]+\.json$/.test(replayFile) && existsSync(path)) {
    return readReplayFile(path, readFileSync(path, "utf8"));
  }
  throw new UsageError(
    `${nameOfPart(part)} does not hold ${replayFile}, which its log names. Give the folder of the run as it was written.`,
  );
}
