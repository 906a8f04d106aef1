import { appendFileSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { StringDecoder } from "node:string_decoder";

/** What a lender's process prints, kept in a file of bounded size and as its last lines. */
export interface ProcessOutput {
  readonly file: string;
  /** A place for the bytes of one stream; lines of several streams are not mixed within a line. */
  stream(): (bytes: Uint8Array) => void;
  /** A line of the harness's own. */
  note(text: string): void;
  /** The last lines that the process printed, at most ten; from the start of the last copy on. */
  lastLines(): string[];
  /** Forgets the last lines: a new copy begins. */
  begin(): void;
}

const LINES_KEPT = 10;
const LONGEST_LINE = 2_000;

/** Bytes that the file may have. */
export const mostOutputBytes: number = 8 * 1024 * 1024;

/**
 * Opens the file for more: what an earlier process of the same run has printed stays.
 * @param secrets values that are never written
 */
export function openProcessOutput(
  file: string,
  secrets: readonly string[],
  mostBytes: number = mostOutputBytes,
): ProcessOutput {
  mkdirSync(dirname(file), { recursive: true });
  let size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  let full = size >= mostBytes;
  let last: string[] = [];

  function append(line: string): void {
    if (full) return;
    const text = `${line}\n`;
    size += Buffer.byteLength(text);
    full = size > mostBytes;
    appendFileSync(file, full ? "--- tallystick: the rest of the output is not kept\n" : text);
  }

  function print(line: string): void {
    const shown = secrets.reduce((text, secret) => text.replaceAll(secret, "***"), line).slice(0, LONGEST_LINE);
    append(shown);
    if (shown.trim() !== "") last = [...last.slice(1 - LINES_KEPT), shown];
  }

  return {
    file,
    stream() {
      const decoder = new StringDecoder("utf8");
      let rest = "";
      return (bytes) => {
        const lines = (rest + decoder.write(bytes)).split(/\r?\n/);
        rest = lines.pop() ?? "";
        for (const line of lines) print(line);
        // A line without an end must not fill the memory.
        if (rest.length <= LONGEST_LINE) return;
        print(rest);
        rest = "";
      };
    },
    note: (text) => append(`--- tallystick: ${text}`),
    lastLines: () => last,
    begin() {
      last = [];
    },
  };
}
