/**
 * A function that keeps its last answers. Lives of one cohort ask for the same few thousand dates and instants again and
 * again, and each costs a parse and a print otherwise. What the function throws is not kept.
 * @param work pure; its answers must be values that cannot change
 * @param limit answers kept at most; when they are reached all are forgotten, so that no input can fill the memory
 */
export function remember<K extends string | number, V>(work: (key: K) => V, limit: number): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = work(key);
    if (answers.size >= limit) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
