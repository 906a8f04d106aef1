import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { validateRecordingLine } from "../../../schemas/generated/validators/index.js";
import type { RecordedCohort, RecordingHeader, RecordingLine } from "../../../schemas/run/recording.js";
import { parseWith } from "../../../schemas/validation.js";
import { impossibleIn, readReplayFile } from "../replay/read-replay-file.js";
import { UsageError } from "../usage-error.js";
import { jsonLines } from "./json-lines.js";
import { LIVES_NAME } from "./recording-writer.js";
import { cohortOfReplay } from "./replayed-cohort.js";

/** Lives that were kept. */
export interface Recording {
  /** Seed of the run that they are of. */
  readonly seed: number;
  /** Absent where they come from a replay file. */
  readonly header?: RecordingHeader;
  readonly cohorts: readonly RecordedCohort[];
}

/**
 * Reads lives that were kept: a recording, the folder of a run, or a replay file, which is one cohort.
 * @throws UsageError where it is none of these, or holds what cannot be lived; says what is wrong with it.
 */
export async function readRecording(path: string): Promise<Recording> {
  if (!existsSync(path))
    throw new UsageError(`There is no ${path}. Give a recording, the folder of a run, or a replay file.`);
  const file = statSync(path).isDirectory() ? join(path, LIVES_NAME) : path;
  if (!existsSync(file)) {
    throw new UsageError(
      `${path} holds no ${LIVES_NAME}: the run was cut off before it lived anything, a version that did not keep lives ran it, or it is no run.`,
    );
  }
  return isReplay(file) ? replayed(file) : recorded(file);
}

/** A replay file is one object over many lines; a recording begins with a whole one. */
function isReplay(file: string): boolean {
  const begin = Buffer.alloc(200);
  const opened = openSync(file, "r");
  try {
    readSync(opened, begin, 0, begin.length, 0);
  } finally {
    closeSync(opened);
  }
  return /^\s*\{\s*"replayVersion"/.test(begin.toString("utf8"));
}

function replayed(file: string): Recording {
  const replay = readReplayFile(file, readFileSync(file, "utf8"));
  return { seed: replay.seed, cohorts: [cohortOfReplay("recorded", basename(file), replay)] };
}

async function recorded(file: string): Promise<Recording> {
  let header: RecordingHeader | undefined;
  const cohorts: RecordedCohort[] = [];
  for await (const { value, number } of jsonLines(file)) {
    const line = shaped(`${file}, line ${number}`, value);
    if (line.type === "recording") {
      header ??= line;
      continue;
    }
    const wrong = impossibleIn(line);
    if (wrong.length > 0) throw new UsageError(`${file}, line ${number} cannot be lived:\n${wrong.join("\n")}`);
    cohorts.push(line);
  }
  if (header === undefined) {
    throw new UsageError(
      `${file} is no recording: it does not begin with its header. Make one with: tallystick record`,
    );
  }
  return { seed: header.seed, header, cohorts };
}

function shaped(what: string, value: unknown): RecordingLine {
  try {
    return parseWith(validateRecordingLine, value, what);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
