import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ConfigProblem } from "./config-error.js";

/** Where the replay files that every run lives first lie beside a configuration that does not say. */
const DEFAULT_FOLDER = join("fixtures", "regressions");

/**
 * The folder of replay files that every run lives first, as an absolute path; undefined where none is configured and the
 * default one is not there.
 * @param folder that of the configuration
 */
export function resolveRegressions(
  configured: string | undefined,
  folder: string,
  problems: ConfigProblem[],
): string | undefined {
  const path = resolve(folder, configured ?? DEFAULT_FOLDER);
  if (existsSync(path) && statSync(path).isDirectory()) return path;
  if (configured !== undefined) {
    problems.push({
      field: ["regressions"],
      message: `is ${path}, which is no folder. Make it, or leave the key out.`,
    });
  }
  return undefined;
}
