import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { checkShape, isSecret } from "./check-shape.js";
import { ConfigError, type ConfigProblem } from "./config-error.js";
import { findConfig } from "./find-config.js";
import { locateField } from "./locate-field.js";
import { quoteLine } from "./quote-line.js";
import { readConfigFile } from "./read-config-file.js";
import { configWithoutFile, resolveConfig } from "./resolve-config.js";
import type { Environment } from "./resolve-secret.js";
import type { RunConfig } from "./run-config.js";

/**
 * Reads a configuration: finds it, loads it (TypeScript included), checks it, and fills in defaults and secrets.
 * @param path File given by the user; undefined: `tallystick.config.*` in the folder, and where there is none every
 * default, without a target.
 * @param env The environment, the only place that secrets come from.
 * @param folder Folder that relative paths on the command line mean. Default the current one.
 * @throws ConfigError with everything that is wrong: file, line as well as it can be told, field, received, expected.
 */
export async function loadConfig(
  path: string | undefined,
  env: Environment,
  folder: string = process.cwd(),
): Promise<RunConfig> {
  const file = findConfig(path, folder);
  if (file === undefined) return configWithoutFile(folder);
  const shown = relative(folder, file).startsWith("..") ? file : relative(folder, file);
  const value = await readConfigFile(file, shown);
  const checked = checkShape(value);
  if (checked.problems !== undefined) throw located(file, shown, checked.problems);
  const problems: ConfigProblem[] = [];
  const config = resolveConfig(checked.config, file, env, problems);
  if (problems.length > 0) throw located(file, shown, problems);
  return config;
}

/** The error, with the line of each problem and what stands there, where the file's text shows it, from the top down. */
function located(file: string, shown: string, problems: readonly ConfigProblem[]): ConfigError {
  const text = readFileSync(file, "utf8");
  const placed = problems.map((problem) => {
    const line = problem.line ?? locateField(text, problem.field);
    return { ...problem, line, quote: line === undefined ? undefined : quoteLine(text, line, isSecret(problem.field)) };
  });
  return new ConfigError(
    shown,
    placed.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  );
}
