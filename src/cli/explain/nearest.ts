/** The known words nearest to what was asked for: at most three, and only those at most two slips away. */
export function nearest(asked: string, known: readonly string[]): readonly string[] {
  const ranked = known.map((word) => ({ word, slips: slips(asked, word) })).filter(({ slips }) => slips <= 2);
  ranked.sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1));
  return ranked.slice(0, 3).map(({ word }) => word);
}

/** Fewest characters to insert, leave out or change to turn one word into the other; 3 where it is more than 2. */
function slips(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2) return 3;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 3;
}
