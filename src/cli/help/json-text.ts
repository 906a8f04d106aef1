/** The machine's output of a command: JSON with two spaces of indentation and a line end. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
