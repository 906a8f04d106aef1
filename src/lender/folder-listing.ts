import { type BigIntStats, lstatSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { LenderUnreachable } from "./lender-errors.js";

/**
 * What tells one writing of a file from the next. A write moves both times, and a rename into place brings another inode.
 * Programs that copy a file may give it an old time of change (`mtimeNs`); the time at which its state changed
 * (`ctimeNs`) moves all the same. Times in nanoseconds, size in bytes.
 */
export interface FileStamp {
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}

/** A file of a folder at one look. */
export interface ListedFile {
  /** Its name; where that is no UTF-8, with a replacement character for each byte that cannot be read. */
  readonly name: string;
  /** Whether the name is UTF-8, and so can be told to anybody as it is. */
  readonly readable: boolean;
  readonly stamp: FileStamp;
}

/** A file's own name for the look after this one: the bytes of the name, one character each. */
export type FileKey = string;

/**
 * The regular files directly in a folder that are not known with the same stamp, oldest first, then by name. Links,
 * folders and everything that is still in the making (`.name`, `name.tmp`, `name.part`) are left out.
 *
 * Every file is looked at every time, for a file that is written anew in place leaves no trace in its folder. So a look
 * has to be cheap: an asynchronous lstat costs ten times what the file system takes for it, and is done without.
 * Reading the folder itself stays asynchronous: where a share hangs, it hangs there, and the process can be stopped.
 * @throws LenderUnreachable `folder` when the folder cannot be read, or what is in it cannot be looked at.
 */
export async function changedFiles(
  folder: string,
  known: ReadonlyMap<FileKey, FileStamp>,
): Promise<Map<FileKey, ListedFile>> {
  const found: [FileKey, ListedFile][] = [];
  const prefix = join(folder, sep);
  for (const key of await keysIn(folder)) {
    if (key.startsWith(".") || /\.(tmp|part)$/i.test(key)) continue;
    const stamp = look(pathOf(prefix, key), folder);
    if (stamp === undefined) continue;
    const before = known.get(key);
    if (before !== undefined && sameStamp(before, stamp)) continue;
    found.push([key, { ...nameOf(key), stamp }]);
  }
  return new Map(found.sort(([, one], [, other]) => inOrder(one, other)));
}

/** Whether a file was not written, renamed into place or otherwise touched between two looks. */
export function sameStamp(one: FileStamp, other: FileStamp): boolean {
  return (
    one.ctimeNs === other.ctimeNs && one.mtimeNs === other.mtimeNs && one.size === other.size && one.ino === other.ino
  );
}

/** The stamp in a file's facts. */
export function stampOf({ ino, size, mtimeNs, ctimeNs }: BigIntStats): FileStamp {
  return { ino, size, mtimeNs, ctimeNs };
}

/** Names as the bytes they are: one that is no UTF-8 could not be found again by its text, and would be passed over. */
async function keysIn(folder: string): Promise<FileKey[]> {
  try {
    return await readdir(folder, { encoding: "latin1" });
  } catch (cause) {
    throw unreadable(folder, cause);
  }
}

/** Stamp of a regular file; undefined for anything else, and for a file that has gone since the folder was read. */
function look(path: string | Buffer, folder: string): FileStamp | undefined {
  try {
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stats?.isFile() === true ? stampOf(stats) : undefined;
  } catch (cause) {
    // A folder that shows its names and nothing else would look like a lender that reports nothing.
    throw unreadable(folder, cause);
  }
}

function unreadable(folder: string, cause: unknown): LenderUnreachable {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
  return new LenderUnreachable(
    `Failed to read the folder ${folder} that the lender writes to (${code}). Create it, or correct delivery.path.`,
    { reason: "folder", target: folder, cause },
  );
}

function pathOf(prefix: string, key: FileKey): string | Buffer {
  return isAscii(key) ? prefix + key : Buffer.concat([Buffer.from(prefix), Buffer.from(key, "latin1")]);
}

function nameOf(key: FileKey): { name: string; readable: boolean } {
  if (isAscii(key)) return { name: key, readable: true };
  const bytes = Buffer.from(key, "latin1");
  const name = bytes.toString("utf8");
  return { name, readable: Buffer.from(name).equals(bytes) };
}

function isAscii(key: FileKey): boolean {
  return !/[\u0080-\u00ff]/.test(key);
}

function inOrder(one: ListedFile, other: ListedFile): number {
  if (one.stamp.mtimeNs !== other.stamp.mtimeNs) return one.stamp.mtimeNs < other.stamp.mtimeNs ? -1 : 1;
  return Number(one.name > other.name) - Number(one.name < other.name);
}
