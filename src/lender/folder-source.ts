import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { SubmissionSource, SubmittedFile } from "../profiles/submission.js";
import { printableName } from "../profiles/submission-name.js";
import { changedFiles, type FileKey, type FileStamp, type ListedFile, sameStamp } from "./folder-listing.js";
import { takeFile } from "./folder-take.js";
import { LenderAnswerError } from "./lender-errors.js";

/** A folder that a lender writes to. */
export interface FolderSourceOptions {
  /** Absolute path. */
  readonly folder: string;
  /** Largest file that is read, in bytes. Default 64 MiB. */
  readonly fileBytes?: number;
  /** Milliseconds in which a file must not change to count as whole. Default 10. */
  readonly settleMs?: number;
  /** How often a file that still changes is waited for. Default 500. */
  readonly settleRounds?: number;
  /** Waits so many milliseconds. Default the real time. */
  readonly sleep?: (ms: number) => Promise<void>;
  /** Reads a listed file. Default from the folder. */
  readonly take?: (folder: string, file: ListedFile, fileBytes: number) => ReturnType<typeof takeFile>;
}

interface TakenFile extends SubmittedFile {
  readonly key: FileKey;
}

/**
 * Files that the lender writes to a folder. What lies there when the source is opened or cleared is left out; a file is
 * delivered once, and once more only when it is written anew with other bytes. Nothing in the folder is ever changed or
 * deleted, and no link in it is followed.
 *
 * A lender does best to write under a name that ends in `.tmp` and to rename. For one that does not, a file is taken
 * only when two looks show it unchanged, and it is still so when it has been read. Nothing is waited for and nothing is
 * read where a look shows no file but those with the stamp under which they were left out or taken: such a file has not
 * been written since.
 * @throws LenderUnreachable when the folder cannot be read.
 */
export async function createFolderSource(options: FolderSourceOptions): Promise<SubmissionSource> {
  const {
    folder,
    fileBytes = 64 * 1024 * 1024,
    settleMs = 10,
    settleRounds = 500,
    sleep = (ms: number) => setTimeout(ms),
    take = takeFile,
  } = options;
  /** Stamp under which each file was left out or taken. */
  const known = new Map<FileKey, FileStamp>();
  /** Digest of the bytes delivered under a name since the last reset. */
  const delivered = new Map<FileKey, string>();

  /** Looks until no new file changes any more, and reads the new ones. */
  async function takeSettled(): Promise<readonly TakenFile[]> {
    let files = await changedFiles(folder, known);
    for (let round = 0; files.size > 0; round += 1) {
      if (round === settleRounds) throw neverSettled([...files.values()]);
      await sleep(settleMs);
      const again = await changedFiles(folder, known);
      const taken = sameFiles(files, again) ? await takeAll(again) : undefined;
      if (taken !== undefined) return taken;
      files = again;
    }
    return [];
  }

  /** Reads all files, which are known from then on; undefined, and none of them known, where one is not as listed. */
  async function takeAll(files: ReadonlyMap<FileKey, ListedFile>): Promise<readonly TakenFile[] | undefined> {
    const taken: TakenFile[] = [];
    for (const [key, file] of files) {
      const bytes = await take(folder, file, fileBytes);
      if (bytes === undefined) return undefined;
      taken.push({ key, name: file.name, bytes });
    }
    for (const [key, { stamp }] of files) known.set(key, stamp);
    return taken;
  }

  function neverSettled(files: readonly ListedFile[]): LenderAnswerError {
    const names = files.slice(0, 3).map(({ name }) => JSON.stringify(printableName(name)));
    return new LenderAnswerError(
      `Failed to take files from ${folder}: ${names.join(", ")} kept changing for ${settleMs * settleRounds} ms after the ` +
        "clock was done. Write under a name that ends in .tmp and rename when the file is whole.",
      { fault: "file" },
    );
  }

  async function leaveOutWhatIsThere(): Promise<void> {
    known.clear();
    delivered.clear();
    for (const [key, { stamp }] of await changedFiles(folder, known)) known.set(key, stamp);
    // A file written anew within the same tick of the file system's clock would look unchanged.
    if (known.size > 0) await sleep(settleMs);
  }

  await leaveOutWhatIsThere();
  return {
    async drain() {
      const files: SubmittedFile[] = [];
      for (const { key, name, bytes } of await takeSettled()) {
        const digest = createHash("sha256").update(bytes).digest("base64");
        if (delivered.get(key) === digest) continue;
        delivered.set(key, digest);
        files.push({ name, bytes });
      }
      return files;
    },
    clear: leaveOutWhatIsThere,
    close: async () => undefined,
  };
}

function sameFiles(one: ReadonlyMap<FileKey, ListedFile>, other: ReadonlyMap<FileKey, ListedFile>): boolean {
  if (one.size !== other.size) return false;
  for (const [key, { stamp }] of one) {
    const after = other.get(key);
    if (after === undefined || !sameStamp(stamp, after.stamp)) return false;
  }
  return true;
}
