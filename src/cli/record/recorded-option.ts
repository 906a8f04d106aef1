import { Option } from "commander";

/** `--recorded` of a run: lives that were kept take the place of the suites, and of all that lives are drawn from. */
export function recordedOption(): Option {
  return new Option(
    "--recorded <file>",
    "live what was recorded instead: a recording, the folder of a run, or a replay file",
  ).conflicts(["suite", "agreement", "seed", "lives"]);
}
