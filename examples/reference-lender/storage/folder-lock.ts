import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";

/** Folders that lenders of this process work on. */
const held = new Set<string>();

/**
 * Takes a folder for this process: two lenders on one embedded database destroy it. A lock that a killed process left is
 * taken over. Answers what releases it.
 * @throws Error when a process that is still there works on the folder.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = `${folder.replace(/\/+$/u, "")}.lock`;
  const refuse = (who: string): never => {
    throw new Error(
      `${who} works on the book in ${folder}, and one lender at a time may. Stop it, or remove ${file} if it is no lender.`,
    );
  };
  if (held.has(file)) refuse("Another lender of this process");
  held.add(file);
  try {
    for (;;) {
      if (await created(file)) break;
      const said = await readFile(file, "utf8").catch(() => "");
      const owner = Number(said);
      // A lock with this process's own number was left by a process that had the number before.
      if (owner > 0 && owner !== process.pid && isAlive(owner)) refuse(`Process ${String(owner)}`);
      await takeAway(file, said);
    }
  } catch (error) {
    held.delete(file);
    throw error;
  }
  return async () => {
    held.delete(file);
    await rm(file, { force: true });
  };
}

/** Links a file that is written already: a lock never stands there without its number. */
async function created(file: string): Promise<boolean> {
  const mine = `${file}.${randomUUID()}`;
  await writeFile(mine, String(process.pid));
  try {
    await link(mine, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(mine, { force: true });
  }
}

/** Removes the lock that says so; one that a third process has put there meanwhile is put back. */
async function takeAway(file: string, said: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
    if ((await readFile(aside, "utf8")) !== said) await link(aside, file);
  } catch (error) {
    // Taken away by another, or replaced: the next round tells.
    if (!(error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EEXIST")))
      throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
