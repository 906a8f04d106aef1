/** How much a file may ask of the reader. Nothing here is official but the length of a line. */
export interface ReadLimits {
  /** Longest line in UTF-16 units (rule F0000501). */
  readonly lineLength: number;
  /** Bytes after decompression. */
  readonly size: number;
  /** Bytes after decompression for each byte before it; looked at from `ratioFrom` bytes on. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/**
 * Enough for millions of records. Records that repeat each other compress by 100 to 1 at most in practice; the
 * compression allows 1000 to 1, which only a bomb comes near to.
 */
export const defaultLimits: ReadLimits = {
  lineLength: 10_000_000,
  size: 32 * 2 ** 30,
  ratio: 300,
  ratioFrom: 64 * 2 ** 20,
};

/** How many bytes a compressed file of this size may become. */
export function decompressedLimit(compressed: number, limits: ReadLimits): number {
  return Math.min(limits.size, Math.max(limits.ratioFrom, compressed * limits.ratio));
}
