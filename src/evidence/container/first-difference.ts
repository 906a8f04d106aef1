/** Position of the first byte in which two streams of bytes differ, or in which only one of them has one; null: they are the same. */
export async function firstDifference(
  left: AsyncIterable<Uint8Array>,
  right: AsyncIterable<Uint8Array>,
): Promise<number | null> {
  const other = new Puller(right);
  let at = 0;
  try {
    for await (const piece of left) {
      for (let from = 0; from < piece.length; ) {
        const expected = await other.take(piece.length - from);
        if (expected.length === 0) return at;
        const differs = difference(piece.subarray(from, from + expected.length), expected);
        if (differs >= 0) return at + differs;
        from += expected.length;
        at += expected.length;
      }
    }
    return (await other.take(1)).length === 0 ? null : at;
  } finally {
    await other.end();
  }
}

function difference(left: Uint8Array, right: Uint8Array): number {
  if (Buffer.compare(left, right) === 0) return -1;
  return left.findIndex((byte, index) => byte !== right[index]);
}

/** Takes bytes out of a stream in portions of another's choice. */
class Puller {
  private readonly iterator: AsyncIterator<Uint8Array>;
  private held: Uint8Array = new Uint8Array(0);

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.iterator = pieces[Symbol.asyncIterator]();
  }

  /** At least one byte and at most so many; none where the stream is over. */
  async take(most: number): Promise<Uint8Array> {
    while (this.held.length === 0) {
      const next = await this.iterator.next();
      if (next.done === true) return this.held;
      this.held = next.value;
    }
    const taken = this.held.subarray(0, most);
    this.held = this.held.subarray(taken.length);
    return taken;
  }

  async end(): Promise<void> {
    await this.iterator.return?.();
  }
}
