/**
 * What one lender told that another did not, a line each: what is missing after `-`, what came instead after `+`.
 * @param short what a record says, shortened
 */
export function toldOtherwise(
  right: readonly string[],
  wrong: readonly string[],
  short: (line: string) => string,
): string {
  const lost = right.filter((line) => !wrong.includes(line)).map((line) => `- ${short(line)}`);
  const added = wrong.filter((line) => !right.includes(line)).map((line) => `+ ${short(line)}`);
  return [...lost, ...added].join("\n");
}
