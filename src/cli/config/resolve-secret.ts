import type { FromEnvironment } from "../../../schemas/run/config.js";
import type { ConfigProblem } from "./config-error.js";

/** The environment, as `process.env` holds it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A value from the environment; undefined, and a problem noted, where the variable is not set. */
export function resolveSecret(
  value: FromEnvironment,
  field: readonly string[],
  env: Environment,
  problems: ConfigProblem[],
): string | undefined {
  const found = env[value.env];
  if (found === undefined || found === "") {
    problems.push({ field, message: `asks for the environment variable ${value.env}, which is not set. Set it.` });
    return undefined;
  }
  return `${value.prefix ?? ""}${found}`;
}
