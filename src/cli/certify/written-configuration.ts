import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import { prettyJson } from "../../evidence/contents/pretty-json.js";
import { publicConfiguration } from "../../evidence/contents/public-configuration.js";
import { checkShape } from "../config/check-shape.js";
import { findConfig } from "../config/find-config.js";
import { readConfigFile } from "../config/read-config-file.js";
import { UsageError } from "../usage-error.js";

/** Name of the file in the folder of a certification that keeps its configuration, secrets left out. */
export const CONFIGURATION_NAME = "configuration.json";

/**
 * The configuration as somebody wrote it; undefined where there is no file.
 * @throws UsageError where it is none; ConfigError where it cannot be read
 */
export async function writtenConfiguration(given: string | undefined): Promise<TallystickConfig | undefined> {
  const file = findConfig(given, process.cwd());
  if (file === undefined) return undefined;
  return shaped(await readConfigFile(file, relative(process.cwd(), file)), file);
}

/** The configuration of a run whose lender the command line names: it is driven over HTTP and pulled from, all else stays. */
export function withLender(config: TallystickConfig | undefined, baseUrl: string): TallystickConfig {
  return { ...config, target: { kind: "http", baseUrl }, delivery: { kind: "pull" } };
}

/** Text of the configuration that is kept in the folder of a certification, so that it can be bundled again. */
export function keptConfiguration(config: TallystickConfig): string {
  return prettyJson(publicConfiguration(config));
}

/** The configuration kept in a run's folder; undefined where there is none. @throws UsageError where it is damaged */
export function configurationIn(folder: string): TallystickConfig | undefined {
  const file = join(folder, CONFIGURATION_NAME);
  if (!existsSync(file)) return undefined;
  try {
    return shaped(JSON.parse(readFileSync(file, "utf8")), file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`Failed to read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function shaped(value: unknown, file: string): TallystickConfig {
  const checked = checkShape(value);
  if (checked.problems === undefined) return checked.config;
  const [problem] = checked.problems;
  throw new UsageError(`${file} is no configuration: ${problem?.field.join(".") ?? ""} ${problem?.message ?? ""}`);
}
