/**
 * A value as the JSON files of a bundle are written: members as they stand, two blanks, a line end. One value in one order
 * has one text, so a text can be checked by writing it again.
 */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
