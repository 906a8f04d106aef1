import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { EvidenceLock } from "../../../schemas/run/evidence.js";
import { sha256 } from "../../evidence/sha256.js";

/**
 * Lock files that tell which version of every library the tool runs on: that of a checkout, and the one that npm keeps of
 * what it installed. Others say nothing about the installation, only about a wish.
 */
const NAMES = ["package-lock.json", join("node_modules", ".package-lock.json")];

/** The lock file of this installation, looked for from here upwards; undefined where there is none. */
export function lockFile(from: string = dirname(fileURLToPath(import.meta.url))): EvidenceLock | undefined {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    for (const name of NAMES) {
      const bytes = read(join(folder, name));
      if (bytes !== undefined) return { file: name.replaceAll("\\", "/"), sha256: sha256(bytes) };
    }
  }
  return undefined;
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
