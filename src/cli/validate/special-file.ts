import type { Dirent, Stats } from "node:fs";
import type { InputProblem } from "./message-input.js";

/** What is neither a file nor a folder. */
export type SpecialFile = "named pipe" | "socket" | "block device" | "character device" | "file of an unknown kind";

/** What a special file is, by what the file system says of it. */
export function kindOfSpecial(entry: Stats | Dirent): SpecialFile {
  if (entry.isFIFO()) return "named pipe";
  if (entry.isSocket()) return "socket";
  if (entry.isBlockDevice()) return "block device";
  return entry.isCharacterDevice() ? "character device" : "file of an unknown kind";
}

/** The problem that a special file makes: opening one may wait for ever, so it is told and left alone. */
export function specialProblem(path: string, kind: SpecialFile): InputProblem {
  const message = `This is a ${kind} and was not opened; only files and folders are judged.`;
  const instead = " Give it as standard input instead: tallystick validate - < its path.";
  return { label: path, message: kind === "named pipe" ? `${message}${instead}` : message };
}
