import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** This package, as it is installed. */
export interface ToolPackage {
  readonly folder: string;
  readonly version: string;
}

/** Name of this package. */
export const TOOL_NAME = "tallystick";

/** Folder and version of this package, from its own package.json; undefined where it was taken out of its package. */
export function toolPackage(): ToolPackage | undefined {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const version = versionIn(join(folder, "package.json"));
    if (version !== null) return { folder, version };
  }
  return undefined;
}

function versionIn(path: string): string | null {
  try {
    const value = JSON.parse(readFileSync(path, "utf8")) as { name?: unknown; version?: unknown };
    return value.name === TOOL_NAME && typeof value.version === "string" ? value.version : null;
  } catch {
    return null;
  }
}
