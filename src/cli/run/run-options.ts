import { randomInt } from "node:crypto";
import { join, resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import type { SuiteName } from "../../../schemas/run/config.js";
import { agreementNames } from "../../generate/agreements.js";
import { didYouMean } from "../../verdict/did-you-mean.js";
import { isBaseUrl } from "../config/is-base-url.js";
import type { RunConfig } from "../config/run-config.js";
import { isStart, START_FORMS } from "../config/start.js";

/** Options that every command which lives lives takes. */
export interface RunOptions {
  readonly suite?: readonly SuiteName[];
  readonly agreement?: readonly string[];
  readonly seed?: number;
  readonly lives?: number;
  readonly start?: string;
  readonly reports?: string;
  readonly lang: "en" | "zh";
  readonly json?: boolean;
}

/** The suites in the order in which they run. */
export const SUITES: readonly SuiteName[] = [
  "contract",
  "timing",
  "property",
  "otherwise",
  "products",
  "corrections",
  "faults",
  "joint",
];

/** The suites of a run that names none: all, but the one of joint loans only where others lend too. */
export function suitesOf({ reporters }: Pick<RunConfig, "reporters">): readonly SuiteName[] {
  return reporters.length > 0 ? SUITES : SUITES.filter((suite) => suite !== "joint");
}

/** Lives of the property suite where nothing else is said. */
export const DEFAULT_LIVES = 300;

/** Reads `--suite a,b`. */
export function parseSuites(text: string): SuiteName[] {
  return text.split(",").map((name) => {
    const known = SUITES.find((suite) => suite === name.trim());
    if (known === undefined) throw new InvalidArgumentError(unknownName("suite", name, SUITES));
    return known;
  });
}

/** Reads `--agreement a,b`; names of built-in agreements. */
export function parseAgreements(text: string): string[] {
  return text.split(",").map((name) => {
    const known = agreementNames.find((one) => one === name.trim());
    if (known !== undefined) return known;
    throw new InvalidArgumentError(unknownName("agreement", name, agreementNames));
  });
}

function unknownName(kind: string, received: string, known: readonly string[]): string {
  const likely = didYouMean(received.trim(), known);
  const question = likely === undefined ? "" : ` Did you mean ${likely}?`;
  return `There is no ${kind} "${received}".${question} Choose from ${known.join(", ")}.`;
}

/** Reads a whole number from a least value to a greatest. */
export function parseWhole(least: number, greatest: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= greatest) return value;
    throw new InvalidArgumentError(`"${text}" is no whole number from ${least} to ${greatest}.`);
  };
}

/** Reads `--base-url`. */
export function parseBaseUrl(text: string): string {
  if (isBaseUrl(text)) return text.replace(/\/+$/, "");
  throw new InvalidArgumentError("Give a URL such as http://127.0.0.1:8080, without user, password and query.");
}

/** Reads `--start`. */
export function parseStart(text: string): string {
  if (isStart(text)) return text;
  throw new InvalidArgumentError(`"${text}" is no start. Give ${START_FORMS}.`);
}

/** A seed nobody has chosen. */
export function freshSeed(): number {
  return randomInt(0, 2 ** 31);
}

/** Folder of a run below the folder of all reports, named by its start and seed. */
export function runFolder(reports: string, now: string, seed: number): string {
  return join(resolve(reports), `${now.slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-")}-${seed}`);
}
