import type { ErrorObject } from "ajv";
import type { Validator } from "./validator.js";

/** One thing that a value does not have as its schema asks for it. */
export interface SchemaProblem {
  /** JSON Pointer (RFC 6901) to the place; `""` is the value itself. */
  readonly pointer: string;
  /** What was received and what is allowed, in one sentence that begins after the pointer. */
  readonly message: string;
}

/** A value from outside does not have the shape its schema asks for. The message lists every problem on a line of its own. */
export class SchemaError extends Error {
  readonly problems: readonly SchemaProblem[];

  /** @param what What was read, as the reader of the message knows it: `tallystick.config.ts`, `the lender's answer`. */
  constructor(what: string, problems: readonly SchemaProblem[]) {
    super(`${what} is not as its schema asks:\n${formatProblems(problems)}`);
    this.name = "SchemaError";
    this.problems = problems;
  }
}

/**
 * The value, once it has been proven to be what the validator checks for.
 * @throws SchemaError naming every place that is wrong.
 */
export function parseWith<T>(validator: Validator<T>, value: unknown, what: string): T {
  if (validator(value)) return value;
  throw new SchemaError(what, schemaProblems(validator, value));
}

/** The problems of a value that a validator has just refused, in words; none when it was accepted. */
export function schemaProblems<T>(validator: Validator<T>, value: unknown): SchemaProblem[] {
  const seen = new Set<string>();
  const problems: SchemaProblem[] = [];
  for (const error of validator.errors ?? []) {
    const message = sentence(error, validator.allowed, value);
    const key = `${error.instancePath} ${message}`;
    if (!seen.has(key)) problems.push({ pointer: error.instancePath, message });
    seen.add(key);
  }
  return problems;
}

/** One problem a line, each beginning with its place; at most 20 of them. */
export function formatProblems(problems: readonly SchemaProblem[]): string {
  const lines = problems
    .slice(0, 20)
    .map(({ pointer, message }) => `  ${pointer === "" ? "(root)" : pointer}: ${message}`);
  if (problems.length > 20) lines.push(`  … and ${problems.length - 20} more.`);
  return lines.join("\n");
}

/** Says what an error of ajv means to someone who has never seen the schema. */
function sentence(error: ErrorObject, allowed: Validator<unknown>["allowed"], root: unknown): string {
  const params: Readonly<Record<string, unknown>> = error.params;
  const received = `received ${show(at(root, error.instancePath), error.instancePath)}`;
  const names = allowed[error.schemaPath];
  switch (error.keyword) {
    case "required":
      return `member "${String(params["missingProperty"])}" is missing.`;
    case "additionalProperties":
      return `member "${String(params["additionalProperty"])}" is not known here; known are ${list(names)}.`;
    case "discriminator": {
      const tag = String(params["tag"]);
      return `"${tag}" must be one of ${list(names)}; received ${show(params["tagValue"], `/${tag}`)}.`;
    }
    case "enum":
      return `must be one of ${list(params["allowedValues"])}; ${received}.`;
    case "const":
      return `must be ${JSON.stringify(params["allowedValue"])}; ${received}.`;
    case "type":
      return `must be of type ${[params["type"]].flat().join(" or ")}; ${received}.`;
    case "pattern":
      return `must match ${String(params["pattern"])}; ${received}.`;
    default:
      // minimum, maximum, minLength, maxItems … : ajv's own words name the limit.
      return `${error.message ?? `breaks "${error.keyword}"`}; ${received}.`;
  }
}

/** Names in quotes, separated by commas. */
function list(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(", ") : "none";
}

/** Members whose values are about a person and are never repeated in a message. */
const personal = /\/(name|idNum|Name|IDNum|ArlpName|ArlpCertNum)$/;

/** A received value in a few characters. */
function show(value: unknown, pointer: string): string {
  if (value === undefined) return "nothing";
  if (personal.test(pointer)) return `a ${typeof value} (not shown: personal data)`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value !== null && typeof value === "object") return `an object with ${list(Object.keys(value).slice(0, 8))}`;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}… (${text.length} characters)` : text;
}

/** The value that a JSON Pointer leads to. */
function at(root: unknown, pointer: string): unknown {
  let value = root;
  for (const step of pointer.split("/").slice(1)) {
    if (value === null || typeof value !== "object") return undefined;
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}
