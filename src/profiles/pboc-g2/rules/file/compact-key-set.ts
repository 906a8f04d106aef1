import { hash } from "node:crypto";

/** 32-bit words of a slot: four of digest, one of line. */
const WORDS = 5;
// Most files hold a handful of records, and each gets a set of its own: 320 bytes that grow by doubling.
const FIRST_SIZE = 1 << 4;

/**
 * Remembers keys and the line on which each was first seen, in 20 bytes a slot whatever the length of a key: what is kept
 * is 128 bits of SHA-256, so that two different keys are taken for one about once in 10^24 files of a million records.
 */
export class CompactKeySet {
  private slots = new Uint32Array(FIRST_SIZE * WORDS);
  private size = FIRST_SIZE;
  private used = 0;

  /** Number of different keys seen. */
  get count(): number {
    return this.used;
  }

  /** Line on which the key was first seen, or 0 where this is the first time; then the given line is kept. */
  firstLine(key: string, line: number): number {
    const digest = hash("sha256", key, "buffer");
    const slot = this.find(
      digest.readUInt32LE(0),
      digest.readUInt32LE(4),
      digest.readUInt32LE(8),
      digest.readUInt32LE(12),
    );
    const known = this.slots[slot + 4] ?? 0;
    if (known !== 0) return known;
    for (let word = 0; word < 4; word += 1) this.slots[slot + word] = digest.readUInt32LE(word * 4);
    this.slots[slot + 4] = line;
    this.used += 1;
    // At most half full, so that a search meets a free slot soon.
    if (this.used * 2 > this.size) this.grow();
    return 0;
  }

  /** Offset of the slot that holds the digest, or of the free one where it belongs. */
  private find(a: number, b: number, c: number, d: number): number {
    const { slots, size } = this;
    for (let at = a % size; ; at = (at + 1) % size) {
      const slot = at * WORDS;
      if (slots[slot + 4] === 0) return slot;
      if (slots[slot] === a && slots[slot + 1] === b && slots[slot + 2] === c && slots[slot + 3] === d) return slot;
    }
  }

  private grow(): void {
    const old = this.slots;
    this.size *= 2;
    this.slots = new Uint32Array(this.size * WORDS);
    for (let from = 0; from < old.length; from += WORDS) {
      if (old[from + 4] === 0) continue;
      const to = this.find(old[from] ?? 0, old[from + 1] ?? 0, old[from + 2] ?? 0, old[from + 3] ?? 0);
      this.slots.set(old.subarray(from, from + WORDS), to);
    }
  }
}
