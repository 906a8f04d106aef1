/** A list with some of it left out, boldest first: all, one half or the other, then ever smaller parts. */
export function* fewer<T>(all: readonly T[]): Generator<T[]> {
  if (all.length === 0) return;
  yield [];
  for (let size = Math.floor(all.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < all.length; from += size) {
      if (Math.min(size, all.length - from) < all.length) yield [...all.slice(0, from), ...all.slice(from + size)];
    }
  }
}
