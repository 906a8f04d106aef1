import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordedCohort } from "../../../schemas/run/recording.js";
import { readReplayFile } from "../replay/read-replay-file.js";
import { cohortOfReplay } from "./replayed-cohort.js";

/**
 * The replay files of a folder as cohorts of the suite `regressions`, in the order of their names; other files are passed
 * over.
 * @throws UsageError where a file that ends with `.json` is no replay file
 */
export function readRegressions(folder: string): RecordedCohort[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  // By code units: the same order on every machine, whatever its locale.
  return names
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => {
      const path = join(folder, name);
      return cohortOfReplay("regressions", name, readReplayFile(path, readFileSync(path, "utf8")));
    });
}
