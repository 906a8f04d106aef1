import type { DecodedRecord } from "./decoded-record.js";
import { parseRecord } from "./parse-record.js";
import { recordTypeOf } from "./record-roots.js";
import { scanRecord } from "./scan-record.js";

/** Longest line that is read, in UTF-16 units (rule F0000501). */
export const maxLineLength = 10_000_000;

/** Where a line comes from. */
export interface LineOrigin {
  /** Name of the file, `-` for standard input. */
  readonly file: string;
  /** The header being line 1. */
  readonly line: number;
}

/**
 * Reads one record line, without its line end. Never throws for what is in the line: everything that is wrong with it
 * stands in `defects`, and `body` is empty where the line could not be read.
 *
 * Blanks between tags, self-closing tags and blanks around values are fine (S11); values come untrimmed.
 */
export function decodeRecord(raw: string, origin: LineOrigin): DecodedRecord {
  if (raw.length > maxLineLength) {
    const detail = `The line has ${raw.length} characters; at most ${maxLineLength} are allowed (F0000501).`;
    return { ...origin, recordType: "", root: "", body: {}, raw, defects: [{ kind: "too-long", path: "", detail }] };
  }
  const { root, body, defects } = scanRecord(raw) ?? parseRecord(raw);
  if (/^\s/.test(raw)) {
    defects.unshift({ kind: "stray-text", path: "", detail: "The line begins with a blank (S11)." });
  }
  return { ...origin, recordType: recordTypeOf(root) ?? "", root, body, raw, defects };
}
