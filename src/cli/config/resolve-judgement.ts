import { resolve } from "node:path";
import type { ConfiguredJudgement } from "../../../schemas/run/config.js";
import type { RunJudgement } from "./run-config.js";

/** Exemptions and gates with the files' paths as they are from anywhere. The files are read when a run is judged by them. */
export function resolveJudgement(
  configured: ConfiguredJudgement | undefined,
  folder: string,
): RunJudgement | undefined {
  if (configured === undefined) return undefined;
  const { waivers, knownFailures, gates } = configured;
  return {
    ...(waivers === undefined ? {} : { waivers: resolve(folder, waivers) }),
    ...(knownFailures === undefined ? {} : { knownFailures: resolve(folder, knownFailures) }),
    ...(gates === undefined ? {} : { gates }),
  };
}
