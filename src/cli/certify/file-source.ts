import { type FileHandle, open } from "node:fs/promises";
import type { ByteSource } from "../../evidence/container/byte-source.js";
import { UsageError } from "../usage-error.js";

/** Bytes read at once. */
const PIECE = 256 * 1024;

/** A file that is open for reading from any place. */
export interface FileSource extends ByteSource {
  close(): Promise<void>;
}

/**
 * Opens a file.
 * @param what The file as messages name it, e.g. `the bundle`.
 * @throws UsageError where it cannot be opened, or is no file.
 */
export async function fileSource(path: string, what: string): Promise<FileSource> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, "r");
    const { size } = await regular(handle);
    const opened = handle;
    return { size, read: (start, end) => pieces(opened, start, end), close: () => opened.close() };
  } catch (error) {
    await handle?.close();
    const found = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Failed to read ${what}: ${found}`, { cause: error });
  }
}

async function regular(handle: FileHandle): Promise<{ size: number }> {
  const status = await handle.stat();
  if (!status.isFile()) throw new Error("it is no file.");
  return status;
}

async function* pieces(handle: FileHandle, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    // A buffer of its own for each piece: whoever takes one may still hold it when the next is read.
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(PIECE, end - at)), 0, undefined, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}
