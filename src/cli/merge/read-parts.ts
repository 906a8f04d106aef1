import { relative, resolve } from "node:path";
import { LogDamagedError } from "../../engine/event-log/read-log.js";
import { readRunLog } from "../run/read-run-log.js";
import { UsageError } from "../usage-error.js";
import { findRuns } from "./find-runs.js";
import type { RunPart } from "./run-part.js";

/**
 * Reads the logs of parts, those that were cut off included, in the order of their numbers.
 * @param paths folders of runs, or folders below which they lie
 * @throws UsageError where one is no part of a run
 */
export async function readParts(paths: readonly string[]): Promise<RunPart[]> {
  const folders = new Set(paths.flatMap(findRuns).map((folder) => resolve(folder)));
  const parts: RunPart[] = [];
  for (const folder of folders) parts.push(await readPart(folder));
  return parts.sort((a, b) => a.shard.index - b.shard.index);
}

async function readPart(folder: string): Promise<RunPart> {
  const shown = relative(process.cwd(), folder) || ".";
  const log = await readRunLog(folder).catch((error: unknown) => {
    if (!(error instanceof LogDamagedError)) throw error;
    throw new UsageError(`${shown} cannot be merged. ${error.message}`, { cause: error });
  });
  const { started, unknownTypes } = log;
  if (started.merged !== undefined) {
    throw new UsageError(`${shown} was merged already. Give the parts that it was made from, all of them at once.`);
  }
  if (started.shard === undefined) {
    throw new UsageError(
      `${shown} is a whole run, no part of one: it was made without --shard. Give parts, made with --shard 1/3 and so on.`,
    );
  }
  if (unknownTypes.length > 0) {
    throw new UsageError(
      `${shown} holds events that this version does not know (${unknownTypes.join(", ")}), and would lose them. ` +
        `Merge it with the version that ran it, ${started.tool.version}.`,
    );
  }
  return { ...log, shown, shard: started.shard };
}
