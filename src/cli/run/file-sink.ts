import { appendFileSync, closeSync, fstatSync, ftruncateSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import type { LogSink } from "../../engine/event-log/log-sink.js";
import { tellLost } from "./lost-line.js";
import { StorageError } from "./storage-error.js";

/**
 * A sink that appends whole lines to a file, each handed to the system before the call returns. A line that could not be
 * written as a whole is taken back, so that what is written later does not stand behind half of it.
 */
export function fileSink(path: string): LogSink {
  mkdirSync(dirname(path), { recursive: true });
  return {
    append(line) {
      try {
        appendWhole(path, line);
      } catch (error) {
        tellLost(path, error);
        throw new StorageError(path, error);
      }
    },
  };
}

function appendWhole(path: string, line: string): void {
  const file = openSync(path, "a");
  try {
    const { size } = fstatSync(file);
    try {
      appendFileSync(file, line, "utf8");
    } catch (error) {
      ftruncateSync(file, size);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}
