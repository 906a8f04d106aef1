/** Bytes that can be read from any place, as often as wanted: a file, or a buffer. Handed in, so that nothing here opens a file. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`. Fewer only where the source has no more. */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
}

/** A source over bytes in memory. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async *read(start, end) {
      yield bytes.subarray(start, end);
    },
  };
}

/** Everything that a source holds, or a part of it, as one buffer. */
export async function readAll(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
