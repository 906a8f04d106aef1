import type { RecordedCohort } from "../../../schemas/run/recording.js";
import type { ReplayFile } from "../../../schemas/run/replay.js";
import { localDateOf } from "../../ledger/business-day.js";

/**
 * The lives of a replay file as a cohort with one test, e.g. `regressions/due-on-the-31st-not-told`.
 * @param name Name of the file.
 */
export function cohortOfReplay(suite: "regressions" | "recorded", name: string, file: ReplayFile): RecordedCohort {
  const { agreement, lives, faults, title, titleZh, requirements = [] } = file;
  const scenario = `${suite}/${name.replace(/\.json$/, "")}`;
  return {
    type: "cohort",
    scenario,
    cohort: 0,
    agreement,
    start: localDateOf(file.start, agreement.timeZone),
    // A replay file names no people; whoever they are, they are the same each time.
    people: 0,
    keepDates: false,
    lives,
    ...(faults === undefined ? {} : { faults }),
    scenarios: [
      {
        scenario,
        suite,
        title,
        ...(titleZh === undefined ? {} : { titleZh }),
        requirements: [...requirements],
        lives: lives.map((_, position) => position),
      },
    ],
  };
}
