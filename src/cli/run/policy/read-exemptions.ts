import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { validateKnownFailureFile, validateWaiverFile } from "../../../../schemas/generated/validators/index.js";
import type { Exemption } from "../../../../schemas/run/policy.js";
import { schemaProblems } from "../../../../schemas/validation.js";
import type { Validator } from "../../../../schemas/validator.js";
import { didYouMean } from "../../../verdict/did-you-mean.js";
import { ConfigError, type ConfigProblem } from "../../config/config-error.js";
import { knownNames } from "../../config/known-names.js";
import { lineAt } from "../../config/locate-field.js";
import { quoteLine } from "../../config/quote-line.js";
import { isDay } from "../../is-day.js";
import { jsonLines } from "./json-lines.js";

/** The two lists of exemptions. */
export type ExemptionList = "waivers" | "knownFailures";

const WHAT: Readonly<Record<ExemptionList, string>> = { waivers: "the waivers", knownFailures: "the known failures" };
const VALIDATORS = { waivers: validateWaiverFile, knownFailures: validateKnownFailureFile } as const;

/**
 * The exemptions of a file, as they stand there. Whether the requirements they name are known is not asked here: a
 * misspelt one fails the run, so that it is seen where the run is.
 * @throws ConfigError with everything that is wrong: file, line, field, received, expected.
 */
export function readExemptions(path: string, list: ExemptionList, folder: string = process.cwd()): Exemption[] {
  const shown = relative(folder, path).startsWith("..") ? path : relative(folder, path);
  const text = textOf(path, shown, WHAT[list]);
  const value = parsed(text, shown, WHAT[list]);
  const problems = problemsOf(value, list);
  if (problems.length === 0) return (value as Record<ExemptionList, Exemption[]>)[list];
  const lines = jsonLines(text);
  const placed = problems.map(({ field, message }): ConfigProblem => {
    const line = lines.get(pointerTo(field));
    const quote = line === undefined ? undefined : quoteLine(text, line, false);
    // What begins there and nothing of it says nothing.
    return { field, message, line, ...(quote === "{" || quote === "[" ? {} : { quote }) };
  });
  throw new ConfigError(
    shown,
    placed.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    undefined,
    WHAT[list],
  );
}

function textOf(path: string, shown: string, what: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const message = `it could not be read: ${found}. Correct the path, or leave it out.`;
    throw new ConfigError(shown, [{ field: [], message }], error, what);
  }
}

function parsed(text: string, shown: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /at position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    const line = position === undefined ? undefined : lineAt(text, Number(position));
    const message = "this is no JSON. Look for a missing comma or quote, or a comment, at or before this place.";
    throw new ConfigError(shown, [{ field: [], message, line }], error, what);
  }
}

function problemsOf(value: unknown, list: ExemptionList): ConfigProblem[] {
  const validator: Validator<unknown> = VALIDATORS[list];
  if (validator(value)) return [...badEntries((value as Record<ExemptionList, Exemption[]>)[list], list)];
  const errors = validator.errors ?? [];
  const misspelt = new Set<string>();
  const unknown = errors.flatMap(({ keyword, instancePath, params }): ConfigProblem[] => {
    const name: unknown = params["additionalProperty"];
    if (keyword !== "additionalProperties" || typeof name !== "string") return [];
    const known = knownNames(value, steps(instancePath), validator.typeName);
    const likely = didYouMean(name, known);
    misspelt.add(`${instancePath}/${likely ?? ""}`);
    const question = likely === undefined ? "." : `; did you mean ${likely}?`;
    return [
      { field: [...steps(instancePath), name], message: `is not known${question} Known here are ${known.join(", ")}.` },
    ];
  });
  const others = errors.flatMap((error): ConfigProblem[] => {
    if (error.keyword === "additionalProperties") return [];
    if (misspelt.has(`${error.instancePath}/${String(error.params["missingProperty"])}`)) return [];
    validator.errors = [error];
    return schemaProblems(validator, value).map(({ message }) => ({ field: steps(error.instancePath), message }));
  });
  return [...unknown, ...others];
}

/** What no schema says: a day that there is, and words in which somebody says something. */
function* badEntries(exemptions: readonly Exemption[], list: ExemptionList): Generator<ConfigProblem> {
  for (const [index, one] of exemptions.entries()) {
    const at = (name: keyof Exemption): string[] => [list, String(index), name];
    if (!isDay(one.expires)) {
      yield { field: at("expires"), message: `is no day that there is; received "${one.expires}".` };
    }
    for (const name of ["owner", "reason"] as const) {
      if (one[name].trim() === "") yield { field: at(name), message: "is blank. Say who answers for it, and why." };
    }
  }
}

function steps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function pointerTo(field: readonly string[]): string {
  return field.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
