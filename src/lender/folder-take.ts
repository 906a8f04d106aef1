import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { printableName, submissionNameFault } from "../profiles/submission-name.js";
import { type ListedFile, sameStamp, stampOf } from "./folder-listing.js";
import { LenderAnswerError } from "./lender-errors.js";

/**
 * The bytes of a file as it was listed; undefined where it has gone or changed since, or anything else has taken its
 * place: then the folder has to be looked at again.
 *
 * Only bytes that were there between two equal stamps of the opened file itself are answered, so neither half a file
 * nor the head of one file with the tail of the next is ever taken for a whole one.
 * @param fileBytes Largest file that is read, in bytes.
 * @param openFile Opens a path. Default the real one.
 * @throws LenderAnswerError `file-name`, `too-large`, or `file` where it cannot be read at all.
 */
export async function takeFile(
  folder: string,
  file: ListedFile,
  fileBytes: number,
  openFile: typeof open = open,
): Promise<Uint8Array | undefined> {
  const shown = JSON.stringify(printableName(file.name));
  const fault = file.readable ? submissionNameFault(file.name) : "is not UTF-8";
  if (fault !== undefined) {
    throw new LenderAnswerError(`Failed to take the file ${shown} from ${folder}: its name ${fault}.`, {
      fault: "file-name",
    });
  }
  if (file.stamp.size > BigInt(fileBytes)) {
    throw new LenderAnswerError(
      `Failed to take the file ${shown} from ${folder}: it has ${file.stamp.size} bytes, and ${fileBytes} are allowed. ` +
        "Write smaller files, or raise limits.fileBytes.",
      { fault: "too-large" },
    );
  }
  try {
    // Should a link have taken the file's place, opening fails instead of following it; a pipe is not waited for.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const handle = await openFile(join(folder, file.name), flags);
    try {
      return await readUnchanged(handle, file);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (isGone(cause)) return undefined;
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new LenderAnswerError(
      `Failed to take the file ${shown} from ${folder}: ${found}. It must be readable where this runs.`,
      {
        fault: "file",
        cause,
      },
    );
  }
}

async function readUnchanged(handle: FileHandle, file: ListedFile): Promise<Uint8Array | undefined> {
  if (!(await isAsListed(handle, file))) return undefined;
  const bytes = Buffer.alloc(Number(file.stamp.size));
  let done = 0;
  while (done < bytes.length) {
    const { bytesRead } = await handle.read(bytes, done, bytes.length - done, done);
    if (bytesRead === 0) return undefined;
    done += bytesRead;
  }
  return (await isAsListed(handle, file)) ? bytes : undefined;
}

async function isAsListed(handle: FileHandle, file: ListedFile): Promise<boolean> {
  const stats = await handle.stat({ bigint: true });
  return stats.isFile() && sameStamp(stampOf(stats), file.stamp);
}

/** Taken away (ENOENT), or replaced by a link (ELOOP; EMLINK on some systems), a socket (ENXIO) or on a share (ESTALE). */
function isGone(cause: unknown): boolean {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return ["ENOENT", "ELOOP", "EMLINK", "ENXIO", "ESTALE"].includes(code);
}
