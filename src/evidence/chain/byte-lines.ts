import { EvidenceDamaged } from "../evidence-error.js";

/** Bytes that one line may have: a message file of 64 MiB, the most that a run takes unless it is told otherwise, in base64. */
export const LONGEST_LINE: number = 128 * 2 ** 20;

const LINE_END = 0x0a;

/**
 * Cuts bytes that come in pieces of any size into lines, each with its line end; only the last may be without one. Holds one
 * line at a time.
 * @throws EvidenceDamaged where a line is longer than it may be.
 */
export async function* byteLines(
  pieces: AsyncIterable<Uint8Array>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(LINE_END); end >= 0; end = piece.indexOf(LINE_END, from)) {
      held.push(piece.subarray(from, end + 1));
      from = end + 1;
      yield lineOf(held, longest);
      held = [];
      size = 0;
    }
    if (from === piece.length) continue;
    // A piece may be filled again by its source.
    held.push(piece.slice(from));
    size += piece.length - from;
    if (size > longest) throw tooLong(longest);
  }
  if (held.length > 0) yield lineOf(held, longest);
}

function lineOf(held: readonly Uint8Array[], longest: number): Uint8Array {
  const [first] = held;
  const line = held.length === 1 && first !== undefined ? first : Buffer.concat(held);
  if (line.length > longest) throw tooLong(longest);
  return line;
}

function tooLong(longest: number): EvidenceDamaged {
  return new EvidenceDamaged(`A line is longer than ${longest} bytes, which none of a bundle is.`);
}
