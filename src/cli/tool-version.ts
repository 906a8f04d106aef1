import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Version of this package, from its own package.json, wherever it is installed. */
export function toolVersion(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const found = versionIn(join(folder, "package.json"));
    if (found !== null) return found;
  }
  return "unknown";
}

function versionIn(path: string): string | null {
  try {
    const value = JSON.parse(readFileSync(path, "utf8")) as { name?: unknown; version?: unknown };
    return value.name === "tallystick" && typeof value.version === "string" ? value.version : null;
  } catch {
    return null;
  }
}
