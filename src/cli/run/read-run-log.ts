import { createReadStream, existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { RunStarted } from "../../../schemas/run/event-log.js";
import { LogDamagedError, type LogReading, readLogLines } from "../../engine/event-log/read-log.js";
import { UsageError } from "../usage-error.js";
import { LOG_NAME } from "./run-request.js";

/** The log of a run as far as it was written, and where it lies. */
export interface RunLogSoFar extends LogReading {
  /** The log. */
  readonly file: string;
  /** Folder that it lies in. */
  readonly folder: string;
}

/** The log of a run that has begun. */
export interface RunLog extends RunLogSoFar {
  readonly started: RunStarted;
}

/**
 * Reads the log of a run that has begun.
 * @param path folder of a run, or its `events.ndjson`
 * @throws UsageError where there is none, it was cut off before its first line was whole, or it is damaged
 */
export async function readRunLog(path: string): Promise<RunLog> {
  const reading = await readRunLogSoFar(path);
  const [started] = reading.events;
  if (started?.type === "run-started") return { ...reading, started };
  throw new UsageError(`Failed to read ${path}: the run was cut off before the first line of its log was whole.`);
}

/**
 * Reads the log of a run, also of one that was cut off before its first line was whole: it has no events then.
 * @param path folder of a run, or its `events.ndjson`
 * @throws UsageError where there is none, or it is damaged
 */
export async function readRunLogSoFar(path: string): Promise<RunLogSoFar> {
  const file = logFile(path);
  const lines = createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
  const reading = await readLogLines(lines).catch((error: unknown) => {
    throw error instanceof LogDamagedError ? new UsageError(`${file}: ${error.message}`, { cause: error }) : error;
  });
  if ((reading.events[0]?.type ?? "run-started") !== "run-started" || isOfOtherVersion(reading)) {
    throw new UsageError(
      `Failed to read ${path}: it does not begin with the start of a run. Give the events.ndjson of a run.`,
    );
  }
  return { ...reading, file, folder: dirname(file) };
}

/** Whether nothing in a log is known here. */
function isOfOtherVersion({ events, unknownTypes }: LogReading): boolean {
  return events.length === 0 && unknownTypes.length > 0;
}

function logFile(path: string): string {
  if (!existsSync(path)) throw new UsageError(`There is no ${path}. Give the folder of a run, or its ${LOG_NAME}.`);
  if (!statSync(path).isDirectory()) return path;
  const file = join(path, LOG_NAME);
  if (!existsSync(file)) throw new UsageError(`${path} holds no ${LOG_NAME}. Give the folder of one run.`);
  return file;
}
