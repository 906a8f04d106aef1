import { getSystemErrorName } from "node:util";
import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";

/** Where the threads of this process keep what they know of a file. */
function keyOf(path: string): string {
  return `tallystick-lost ${path}`;
}

/**
 * Watches over the lines of a file that several threads of this process write: where one of them could not write a line,
 * the others must not write on as if it were there. To be called before a worker starts.
 * @returns the system's name of what went wrong (`ENOSPC`) in any of the threads; undefined: nothing did
 */
export function watchLines(path: string): () => string | undefined {
  const lost = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  setEnvironmentData(keyOf(path), lost.buffer);
  return () => {
    const found = Atomics.load(lost, 0);
    return found === 0 ? undefined : found === UNKNOWN ? "unknown error" : getSystemErrorName(found);
  };
}

/** Stands for an error that the system has no number for; its own are negative here. */
const UNKNOWN = 1;

/** Tells the other threads that a line of a file could not be written; of a file that nobody watches, nobody. */
export function tellLost(path: string, error: unknown): void {
  const shared: unknown = getEnvironmentData(keyOf(path));
  if (!(shared instanceof SharedArrayBuffer)) return;
  const { errno } = error as NodeJS.ErrnoException;
  Atomics.store(new Int32Array(shared), 0, errno ?? UNKNOWN);
}
