import type { BigIntStats } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { LenderUnreachable } from "./lender-errors.js";

/** A file of a folder at one look. */
export interface ListedFile {
  readonly name: string;
  readonly bytes: number;
  /** Nanoseconds of the last change of content; orders the files. */
  readonly modified: bigint;
  /** Changes whenever the file is written anew, also under the same name. */
  readonly signature: string;
}

/**
 * The regular files directly in a folder, oldest first, then by name. Links, folders and everything that is still in
 * the making (`.name`, `name.tmp`, `name.part`) are left out.
 * @throws LenderUnreachable `folder` when the folder cannot be read.
 */
export async function listFolder(folder: string): Promise<ListedFile[]> {
  const files: ListedFile[] = [];
  for (const name of await names(folder)) {
    if (name.startsWith(".") || /\.(tmp|part)$/i.test(name)) continue;
    const stats = await statOf(join(folder, name));
    if (stats !== undefined) files.push(listed(name, stats));
  }
  return files.sort((a, b) =>
    a.modified === b.modified ? Number(a.name > b.name) - Number(a.name < b.name) : a.modified < b.modified ? -1 : 1,
  );
}

async function names(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
    throw new LenderUnreachable(
      `Failed to read the folder ${folder} that the lender writes to (${code}). Create it, or correct delivery.path.`,
      { reason: "folder", target: folder, cause },
    );
  }
}

/** Facts about a regular file; undefined for anything else, and for a file that has gone since the folder was read. */
async function statOf(path: string): Promise<BigIntStats | undefined> {
  try {
    const stats = await lstat(path, { bigint: true });
    return stats.isFile() ? stats : undefined;
  } catch {
    return undefined;
  }
}

function listed(name: string, stats: BigIntStats): ListedFile {
  const signature = [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(":");
  return { name, bytes: Number(stats.size), modified: stats.mtimeNs, signature };
}
