import { createReadStream, existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { RunStarted } from "../../../schemas/run/event-log.js";
import { type LogReading, readLogLines } from "../../engine/event-log/read-log.js";
import { UsageError } from "../usage-error.js";
import { LOG_NAME } from "./run-request.js";

/** The log of a run, and where it lies. */
export interface RunLog extends LogReading {
  /** The log. */
  readonly file: string;
  /** Folder that it lies in. */
  readonly folder: string;
  readonly started: RunStarted;
}

/**
 * Reads the log of a run.
 * @param path folder of a run, or its `events.ndjson`
 * @throws UsageError where there is none; LogDamagedError
 */
export async function readRunLog(path: string): Promise<RunLog> {
  const file = logFile(path);
  const lines = createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
  const reading = await readLogLines(lines);
  const [started] = reading.events;
  if (started?.type !== "run-started") {
    throw new UsageError(
      `Failed to read ${path}: it does not begin with the start of a run. Give the events.ndjson of a run.`,
    );
  }
  return { ...reading, file, folder: dirname(file), started };
}

function logFile(path: string): string {
  if (!existsSync(path)) throw new UsageError(`There is no ${path}. Give the folder of a run, or its ${LOG_NAME}.`);
  if (!statSync(path).isDirectory()) return path;
  const file = join(path, LOG_NAME);
  if (!existsSync(file)) throw new UsageError(`${path} holds no ${LOG_NAME}. Give the folder of one run.`);
  return file;
}
