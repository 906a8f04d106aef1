import { createReadStream } from "node:fs";
import { lstat, readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { InputProblem, MessageInput } from "./message-input.js";
import { kindOfSpecial, specialProblem } from "./special-file.js";

/** Extensions that are judged where a folder is given; a file that is named itself is judged whatever it is called. */
const EXTENSIONS = [".txt", ".zip", ".enc", ".xml"];

/** What is found under the paths, one at a time: inputs and problems, folders in the order of names. */
export async function* findInputs(
  paths: readonly string[],
  standardInput: () => MessageInput,
): AsyncGenerator<MessageInput | InputProblem> {
  for (const path of paths) {
    if (path === "-") {
      yield standardInput();
      continue;
    }
    try {
      const found = await stat(path);
      if (found.isDirectory()) yield* namedFolder(path);
      else if (found.isFile()) yield fileInput(path);
      else if (found.isFIFO() && isOwnPipe(path)) yield { ...fileInput(path), name: null };
      else yield specialProblem(path, kindOfSpecial(found));
    } catch (error) {
      yield problemOf(path, error);
    }
  }
}

/** What is found below a folder that was named; a folder in which there is nothing to judge is told as such. */
async function* namedFolder(folder: string): AsyncGenerator<MessageInput | InputProblem> {
  let empty = true;
  for await (const found of inFolder(folder)) {
    empty = false;
    yield found;
  }
  if (!empty) return;
  yield {
    label: folder,
    message: `There is no message file below this folder (${EXTENSIONS.join(", ")}). Name the folder that holds them.`,
  };
}

/**
 * Message files below a folder. Symbolic links are told but not followed: one could lead out of the folder, or in a circle.
 * Pipes, sockets and devices are told and not opened. Hidden entries and files with other endings are passed over.
 */
async function* inFolder(folder: string): AsyncGenerator<MessageInput | InputProblem> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    try {
      if (entry.name.startsWith(".")) continue;
      if (entry.isSymbolicLink()) {
        if (isMessageName(entry.name) || (await stat(path)).isDirectory()) {
          yield {
            label: path,
            message: "This is a symbolic link and was not followed. Name it itself to have it judged.",
          };
        }
      } else if (entry.isDirectory()) {
        yield* inFolder(path);
      } else if (entry.isFile() && isMessageName(entry.name) && (await lstat(path)).isFile()) {
        yield fileInput(path);
      } else if (!entry.isFile()) {
        yield specialProblem(path, kindOfSpecial(entry));
      }
    } catch (error) {
      yield problemOf(path, error);
    }
  }
}

/** Whether a pipe is one that the shell handed over, such as `/dev/stdin` or `<(…)`: it has a writer, and no name of its own. */
function isOwnPipe(path: string): boolean {
  return /^\/(dev|proc)\//.test(resolve(path));
}

function isMessageName(name: string): boolean {
  return EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension));
}

function fileInput(path: string): MessageInput {
  return { label: path, name: basename(path), open: () => createReadStream(path) };
}

/** The problem that an error of the file system makes. */
export function problemOf(label: string, error: unknown): InputProblem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: Readonly<Record<string, string | undefined>> = {
    ENOENT: "No such file or folder. Check the path.",
    EACCES: "This may not be read by the present user. Check its permissions.",
    EPERM: "This may not be read by the present user. Check its permissions.",
    EISDIR: "This is a folder where a file was expected.",
    ELOOP: "Symbolic links lead round in a circle here.",
    EMFILE: "Too many files are open. Close some, or raise the limit.",
  };
  const reason = error instanceof Error ? error.message : String(error);
  return { label, message: known[code] ?? `This could not be read: ${reason}` };
}
