import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";

/** Where the threads of this process keep the flag. */
const KEY = "tallystick-stop";

/**
 * One flag that all threads of a process see: set by the thread that hears Ctrl-C, read by the one that the suites run
 * in. A worker gets it when it starts, so it has to be made before.
 */
export function stopFlag(): Int32Array {
  const shared: unknown = getEnvironmentData(KEY);
  if (shared instanceof SharedArrayBuffer) return new Int32Array(shared);
  const fresh = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  setEnvironmentData(KEY, fresh);
  return new Int32Array(fresh);
}

/** Tells every thread of this process to make no further call to the lender. */
export function announceStop(): void {
  Atomics.store(stopFlag(), 0, 1);
}

/** Whether the user has stopped the run. */
export function isStopped(): boolean {
  return Atomics.load(stopFlag(), 0) === 1;
}
