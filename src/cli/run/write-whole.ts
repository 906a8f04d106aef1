import { renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes a file that appears whole or not at all, also where the process is killed meanwhile; one that is there is replaced. */
export function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.part`;
  try {
    writeFileSync(unfinished, text, "utf8");
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
