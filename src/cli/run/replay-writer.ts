import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ReplayFile } from "../../../schemas/run/replay.js";
import { StorageError } from "./storage-error.js";
import { writeWhole } from "./write-whole.js";

/** Writes replay files into a run's folder and answers their names relative to it; throws StorageError. */
export function replayWriter(folder: string): (name: string, file: ReplayFile) => string {
  const used = new Set<string>();
  return (name, file) => {
    const plain = name
      .replaceAll(/[^A-Za-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "")
      .slice(0, 90);
    let unique = plain;
    for (let count = 2; used.has(unique); count += 1) unique = `${plain}-${count}`;
    used.add(unique);
    const relative = `counterexamples/${unique}.json`;
    try {
      mkdirSync(join(folder, "counterexamples"), { recursive: true });
      writeWhole(join(folder, relative), `${JSON.stringify(file, null, 2)}\n`);
    } catch (error) {
      throw new StorageError(join(folder, relative), error);
    }
    return relative;
  };
}
