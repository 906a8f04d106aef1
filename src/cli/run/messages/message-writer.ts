import { join } from "node:path";
import type { MessageLine } from "../../../../schemas/run/messages.js";
import { fileSink } from "../file-sink.js";

/** Name of the file in a run's folder that keeps every message file as it came. */
export const MESSAGES_NAME = "messages.ndjson";

/** Keeps message lines in a run's folder, each handed to the system before the call returns. Nothing in them is masked. */
export function messageWriter(folder: string): (line: MessageLine) => void {
  const sink = fileSink(join(folder, MESSAGES_NAME));
  return (line) => sink.append(`${JSON.stringify(line)}\n`);
}
