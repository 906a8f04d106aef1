/**
 * Whole numbers between a target and a value, the target first, each next one half the way nearer to the value: taking
 * the first that serves and asking again finds the edge in a number of tries that grows with the square of a logarithm.
 */
export function towards(target: number, value: number): number[] {
  const steps: number[] = [];
  for (let rest = value - target; rest !== 0; rest = Math.trunc(rest / 2)) steps.push(value - rest);
  return steps;
}
