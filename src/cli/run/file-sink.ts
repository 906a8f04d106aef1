import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { LogSink } from "../../engine/event-log/log-sink.js";

/** A sink that appends whole lines to a file, each handed to the system before the call returns. */
export function fileSink(path: string): LogSink {
  mkdirSync(dirname(path), { recursive: true });
  return { append: (line) => appendFileSync(path, line, "utf8") };
}
