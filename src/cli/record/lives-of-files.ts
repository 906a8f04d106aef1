import { resolve } from "node:path";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { RunConfig } from "../config/run-config.js";
import type { RunRequest } from "../run/run-request.js";
import { readRecording } from "./read-recording.js";
import { readRegressions } from "./read-regressions.js";

/** What of a request follows from files of lives. */
export interface LivesOfFiles extends Pick<RunRequest, "recorded" | "regressions" | "agreements"> {
  /** Seed of what was recorded. */
  readonly seed?: number;
}

/**
 * Looks at the files of lives that a run lives, so that what is wrong with them is told before it begins.
 * @param recorded recording, folder of a run or replay file, as the user named it; undefined: none
 * @throws UsageError where a file is not what it should be
 */
export async function livesOfFiles(
  { regressions }: Pick<RunConfig, "regressions">,
  recorded: string | undefined,
): Promise<LivesOfFiles> {
  return {
    ...(recorded === undefined ? {} : await recordedLives(resolve(recorded))),
    ...(regressions === undefined || readRegressions(regressions).length === 0 ? {} : { regressions }),
  };
}

async function recordedLives(recorded: string): Promise<LivesOfFiles> {
  const { seed, cohorts } = await readRecording(recorded);
  const agreements = new Map<string, Agreement>();
  for (const { agreement } of cohorts) {
    if (!agreements.has(agreement.name)) agreements.set(agreement.name, agreement);
  }
  return { recorded, seed, agreements: [...agreements.values()] };
}

/** A request with the lives of files: regressions first, whatever else is lived; what was recorded in place of every suite. */
export function withLivesOfFiles(request: RunRequest, files: LivesOfFiles): RunRequest {
  const { seed: _seed, ...lives } = files;
  const suites = files.recorded === undefined ? request.suites : (["recorded"] as const);
  return { ...request, ...lives, suites: files.regressions === undefined ? suites : ["regressions", ...suites] };
}
