import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { SubmissionSource, SubmittedFile } from "../profiles/submission.js";
import { printableName, submissionNameFault } from "../profiles/submission-name.js";
import { type ListedFile, listFolder } from "./folder-listing.js";
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
}

/**
 * Files that the lender writes to a folder. What lies there when the source is opened or cleared is left out; a file is
 * delivered once, and once more only when it is written anew with other bytes. Nothing in the folder is ever changed or
 * deleted, and no link in it is followed.
 *
 * A lender does best to write under a name that ends in `.tmp` and to rename. For one that does not, a file is taken
 * only when two looks show it unchanged.
 * @throws LenderUnreachable when the folder cannot be read.
 */
export async function createFolderSource(options: FolderSourceOptions): Promise<SubmissionSource> {
  const {
    folder,
    fileBytes = 64 * 1024 * 1024,
    settleMs = 10,
    settleRounds = 500,
    sleep = (ms: number) => setTimeout(ms),
  } = options;
  /** Signature of each file at the last look, by name. */
  const known = new Map<string, string>();
  /** Digest of the bytes delivered under a name since the last reset. */
  const delivered = new Map<string, string>();

  async function unknownFiles(): Promise<ListedFile[]> {
    return (await listFolder(folder)).filter((file) => known.get(file.name) !== file.signature);
  }

  /** Looks until no new file changes any more. */
  async function settledFiles(): Promise<ListedFile[]> {
    let files = await unknownFiles();
    for (let round = 0; files.length > 0 && round < settleRounds; round += 1) {
      await sleep(settleMs);
      const again = await unknownFiles();
      if (sameFiles(files, again)) return files;
      files = again;
    }
    if (files.length === 0) return files;
    const names = files.slice(0, 3).map(({ name }) => JSON.stringify(printableName(name)));
    throw new LenderAnswerError(
      `Failed to take files from ${folder}: ${names.join(", ")} kept changing for ${settleMs * settleRounds} ms after the ` +
        "clock was done. Write under a name that ends in .tmp and rename when the file is whole.",
      { fault: "file" },
    );
  }

  async function leaveOutWhatIsThere(): Promise<void> {
    known.clear();
    delivered.clear();
    for (const file of await listFolder(folder)) known.set(file.name, file.signature);
    // A file written anew within the same tick of the file system's clock would look unchanged.
    if (known.size > 0) await sleep(settleMs);
  }

  await leaveOutWhatIsThere();
  return {
    async drain() {
      const files: SubmittedFile[] = [];
      for (const file of await settledFiles()) {
        const bytes = await read(folder, file, fileBytes);
        known.set(file.name, file.signature);
        const digest = createHash("sha256").update(bytes).digest("base64");
        if (delivered.get(file.name) === digest) continue;
        delivered.set(file.name, digest);
        files.push({ name: file.name, bytes });
      }
      return files;
    },
    clear: leaveOutWhatIsThere,
    close: async () => undefined,
  };
}

/**
 * The bytes of a settled file.
 * @throws LenderAnswerError when its name or size cannot be taken, or it was replaced by something else.
 */
async function read(folder: string, file: ListedFile, fileBytes: number): Promise<Uint8Array> {
  const shown = JSON.stringify(printableName(file.name));
  const fault = submissionNameFault(file.name);
  if (fault !== undefined) {
    throw new LenderAnswerError(`Failed to take the file ${shown} from ${folder}: its name ${fault}.`, {
      fault: "file-name",
    });
  }
  if (file.bytes > fileBytes) {
    throw new LenderAnswerError(
      `Failed to take the file ${shown} from ${folder}: it has ${file.bytes} bytes, and ${fileBytes} are allowed. ` +
        "Write smaller files, or raise limits.fileBytes.",
      { fault: "too-large" },
    );
  }
  try {
    // Should a link have taken the file's place since it was listed, opening fails instead of following it.
    const handle = await open(join(folder, file.name), constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const bytes = Buffer.alloc(file.bytes);
      const { bytesRead } = await handle.read(bytes, 0, file.bytes, 0);
      if (bytesRead === file.bytes) return bytes;
      throw new Error(`${bytesRead} of ${file.bytes} bytes could be read`);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new LenderAnswerError(
      `Failed to take the file ${shown} from ${folder}: ${found}. A file must stay as it is once it is whole.`,
      { fault: "file", cause },
    );
  }
}

function sameFiles(one: readonly ListedFile[], other: readonly ListedFile[]): boolean {
  const signatures = new Map(other.map(({ name, signature }) => [name, signature]));
  return one.length === other.length && one.every(({ name, signature }) => signatures.get(name) === signature);
}
