import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../usage-error.js";
import type { PlannedFile } from "./plan-files.js";

/**
 * Writes what is planned. A file that has come meanwhile is not replaced either.
 * @throws UsageError where the folder or a file cannot be written.
 */
export function writeFiles(folder: string, files: readonly PlannedFile[]): void {
  for (const { path, action, content, executable } of files) {
    if (action === "left") continue;
    const target = join(folder, path);
    try {
      mkdirSync(dirname(target), { recursive: true });
      if (action === "extended") appendFileSync(target, content);
      else writeFileSync(target, content, { flag: "wx", mode: executable ? 0o755 : 0o644 });
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      throw new UsageError(`Failed to write ${target}: ${found}. Give another folder, or make this one writable.`, {
        cause: error,
      });
    }
  }
}
