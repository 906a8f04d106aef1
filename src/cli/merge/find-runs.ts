import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { LOG_NAME } from "../run/run-request.js";
import { UsageError } from "../usage-error.js";

/** Artifacts of CI jobs come in a folder each, and a run's folder lies below that of the reports. */
const DEPTH = 4;

/**
 * The folders of runs that a path names: the folder of a run, its event log, or a folder below which runs lie; in the order
 * of their names.
 * @throws UsageError where there is none
 */
export function findRuns(path: string): string[] {
  if (!existsSync(path)) {
    throw new UsageError(`There is no ${path}. Give the folders of the parts, or one folder below which they lie.`);
  }
  if (!statSync(path).isDirectory()) return [dirname(path)];
  const found = below(path, DEPTH);
  if (found.length > 0) return found;
  throw new UsageError(
    `${path} holds no ${LOG_NAME}, nor does a folder below it. Give the folders of the parts, or one below which they lie.`,
  );
}

function below(folder: string, depth: number): string[] {
  if (existsSync(join(folder, LOG_NAME))) return [folder];
  if (depth === 0) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((name) => below(join(folder, name), depth - 1));
}
