/** The next values of a generator, so many or as many as are left; the generator goes on after them. */
export function take<T>(generator: Generator<T>, count: number): T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const next = generator.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}
