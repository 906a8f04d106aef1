import { createHash } from "node:crypto";
import type { EvidenceChain } from "../../../schemas/run/evidence.js";
import { byteLines } from "./byte-lines.js";

/**
 * Links of a chain over the lines of a file: each is the SHA-256 of the link before it (32 bytes) and the bytes of its
 * line, line end included; the link before the first line is the SHA-256 of the file's name. So the last link, the head,
 * stands for every line, its place, and what came before it.
 */
export class Chain {
  /** Lines so far. */
  lines = 0;
  private last: Buffer;

  /** @param name Name of the file in the bundle, so that one file's lines cannot stand for another's. */
  constructor(name: string) {
    this.last = createHash("sha256").update(name).digest();
  }

  /** Takes the next line; answers its link in hexadecimal. */
  add(line: Uint8Array): string {
    this.last = createHash("sha256").update(this.last).update(line).digest();
    this.lines += 1;
    return this.last.toString("hex");
  }

  /** How it stands. */
  state(): EvidenceChain {
    return { lines: this.lines, head: this.last.toString("hex") };
  }
}

/** Bytes of a line of a chain file: a link in hexadecimal and its line end. */
export const LINK_BYTES = 65;

/** The chain file that belongs to the lines of a file: a line with the link of each, in hexadecimal. */
export async function* chainFile(name: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chain = new Chain(name);
  for await (const line of byteLines(pieces)) yield Buffer.from(`${chain.add(line)}\n`, "latin1");
}
