import { type Command, InvalidArgumentError } from "commander";
import { parseWhole } from "../run-options.js";

/** Options of every command that judges a run. */
export interface PolicyOptions {
  readonly waivers?: string;
  readonly knownFailures?: string;
  readonly minCoverage?: number;
  readonly maxShould?: number;
  readonly maxWaivers?: number;
}

/** Adds the options by which a run is judged; each comes before what the configuration says. */
export function withPolicyOptions(command: Command): Command {
  return command
    .option("--waivers <file>", "JSON file of breaches that are accepted until they expire")
    .option("--known-failures <file>", "JSON file of breaches that are expected, and tested all the same")
    .option("--min-coverage <percent>", "least part of what can be reached that must have been reached", parsePercent)
    .option("--max-should <number>", "SHOULD requirements that may be broken", parseWhole(0, 1_000_000))
    .option("--max-waivers <number>", "waivers that may be in force", parseWhole(0, 1_000_000));
}

/** Reads `--min-coverage 92.5`. */
function parsePercent(text: string): number {
  const value = /^\d{1,3}(\.\d)?$/.test(text) ? Number(text) : Number.NaN;
  if (value <= 100) return value;
  throw new InvalidArgumentError(`"${text}" is no number from 0 to 100 with at most one decimal.`);
}
