import { existsSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { ConfigError } from "./config-error.js";

/** Names under which a configuration is looked for. */
export const configNames: readonly string[] = ["ts", "mts", "mjs", "js", "json"].map(
  (end) => `tallystick.config.${end}`,
);

/**
 * Absolute path of the configuration: the one given, else the one in the folder; undefined where there is none.
 * @throws ConfigError when the one given is not there or is of no known kind, or the folder holds two.
 */
export function findConfig(given: string | undefined, folder: string): string | undefined {
  if (given === undefined) {
    const present = configNames.filter((name) => existsSync(join(folder, name)));
    if (present.length > 1) {
      const message = `${present.join(" and ")} are both there. Keep one, or name one with --config.`;
      throw new ConfigError(undefined, [{ field: [], message }]);
    }
    return present[0] === undefined ? undefined : join(folder, present[0]);
  }
  const path = resolve(folder, given);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new ConfigError(given, [{ field: [], message: `there is no file ${path}. Correct --config.` }]);
  }
  if (!/\.([cm]?ts|[cm]?js|json)$/.test(path)) {
    const message = `${basename(path)} is of no known kind. Give it one of the endings .ts, .mts, .mjs, .js, .json.`;
    throw new ConfigError(given, [{ field: [], message }]);
  }
  return path;
}
