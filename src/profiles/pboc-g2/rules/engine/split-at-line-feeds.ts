import { decodeRecord } from "../../codec/decode-record.js";
import type { DecodedRecord } from "../../codec/decoded-record.js";

/**
 * The records of a line that lone line feeds divide. To the bureau such a line is one unreadable record (S11), and the file
 * rules say so; what the lender wants to know as well is what else is wrong with the records that were meant. A line that no
 * line feed divides, or that only has blank lines in it, comes back as it is.
 */
export function splitAtLineFeeds(record: DecodedRecord): readonly DecodedRecord[] {
  if (!record.raw.includes("\n")) return [record];
  const pieces = record.raw.split(/\r?\n/);
  while (pieces.length > 1 && pieces.at(-1)?.trim() === "") pieces.pop();
  // Only whole records are told apart: line feeds inside one record are for the decoder to judge.
  if (!pieces.some((piece) => piece.trimStart().startsWith("<Document") && piece.trimEnd().endsWith("</Document>"))) {
    return [record];
  }
  return pieces.map((piece, index) => decodeRecord(piece, { file: record.file, line: record.line + index }));
}
