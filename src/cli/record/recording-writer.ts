import { join } from "node:path";
import type { RecordedCohort, RecordingHeader, RecordingLine } from "../../../schemas/run/recording.js";
import { fileSink } from "../run/file-sink.js";

/** Name of the recording in a run's folder. */
export const LIVES_NAME = "lives.ndjson";

/** Records lives in a run's folder, each line handed to the system before the call returns. The header comes first. */
export function recordingWriter(folder: string, header: RecordingHeader): (cohort: RecordedCohort) => void {
  const sink = fileSink(join(folder, LIVES_NAME));
  const append = (line: RecordingLine): void => sink.append(`${JSON.stringify(line)}\n`);
  append(header);
  return append;
}
