import type { ErrorObject } from "ajv";
import { validateTallystickConfig } from "../../../schemas/generated/validators/index.js";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import { schemaProblems } from "../../../schemas/validation.js";
import { didYouMean } from "../../verdict/did-you-mean.js";
import type { ConfigProblem } from "./config-error.js";
import { knownNames } from "./known-names.js";
import { START_FORMS } from "./start.js";

/** A configuration whose shape is right, or everything that is wrong with it. */
export type CheckedShape =
  | { readonly config: TallystickConfig; readonly problems?: never }
  | { readonly problems: readonly ConfigProblem[]; readonly config?: never };

/** Checks a value against the published schema; misspelt names are told with the one that was probably meant. */
export function checkShape(value: unknown): CheckedShape {
  const validator = validateTallystickConfig;
  if (validator(value)) return { config: value };
  const errors = withoutOtherBranches(validator.errors ?? []);
  const problems: ConfigProblem[] = [];
  /** Places at which a member is missing only because its name is misspelt. */
  const misspelt = new Set<string>();
  for (const error of errors) {
    const name: unknown = error.params["additionalProperty"];
    if (error.keyword !== "additionalProperties" || typeof name !== "string") continue;
    const field = steps(error.instancePath);
    const known = knownNames(value, field);
    const likely = didYouMean(name, known);
    misspelt.add(`${error.instancePath}/${likely ?? ""}`);
    const question = likely === undefined ? "" : `; did you mean ${likely}?`;
    const message = `is not known${question === "" ? "." : question} Known here are ${known.join(", ")}.`;
    problems.push({ field: [...field, name], message });
  }
  for (const error of errors) {
    if (error.keyword === "additionalProperties") continue;
    if (misspelt.has(`${error.instancePath}/${String(error.params["missingProperty"])}`)) continue;
    problems.push(...told(error, value));
  }
  return { problems };
}

/** One error of ajv in words. */
function told(error: ErrorObject, value: unknown): ConfigProblem[] {
  const field = steps(error.instancePath);
  if (error.keyword === "anyOf") return [{ field, message: `must be ${eitherOr(field)}.` }];
  if (error.keyword === "pattern" && error.instancePath === "/start") {
    return [{ field, message: `is neither a date nor an instant; ${received(value)}. Expected ${START_FORMS}.` }];
  }
  validateTallystickConfig.errors = [error];
  return schemaProblems(validateTallystickConfig, value).map(({ message }) => ({
    field,
    message: isSecret(field) ? withoutValue(message) : message,
  }));
}

/**
 * Errors without those of a branch that was not meant. Where a place may be a text or an object, ajv reports the errors
 * of both; for an object those of the object are told, for anything else only that it is neither.
 */
function withoutOtherBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  const forks = errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath);
  return errors.filter((error) => {
    const fork = forks.find((path) => error.instancePath === path || error.instancePath.startsWith(`${path}/`));
    if (fork === undefined) return true;
    const inside = errors.some((other) => isInside(other, fork));
    return inside ? isInside(error, fork) : error.keyword === "anyOf";
  });
}

/** Whether an error speaks of what an object at this place holds. */
function isInside(error: ErrorObject, place: string): boolean {
  if (error.instancePath === place) return error.keyword === "required" || error.keyword === "additionalProperties";
  return error.instancePath.startsWith(`${place}/`);
}

/** What stands as the start, for a message. */
function received(value: unknown): string {
  return `received ${JSON.stringify((value as { readonly start?: unknown }).start)}`;
}

function eitherOr(field: readonly string[]): string {
  return field[0] === "agreements" ? "the name of an agreement or an agreement" : 'a text or { env: "NAME" }';
}

/** Whether a secret may stand at a place by mistake, so that what was received is not repeated. */
export function isSecret(field: readonly string[]): boolean {
  return field.some((step) => ["headers", "passphrase", "sm4", "baseUrl", "process"].includes(step));
}

function withoutValue(message: string): string {
  return message.replace(/; received .*$/s, "; what was received is not shown.");
}

/** The steps of a JSON Pointer. */
function steps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
