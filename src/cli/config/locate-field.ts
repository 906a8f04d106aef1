/**
 * The line on which a member is written in the text of a configuration, as well as it can be told without running the
 * file: the names are looked for one after the other, from the top down. Positions in lists are passed over.
 */
export function locateField(text: string, field: readonly string[]): number | undefined {
  let from = 0;
  let found: number | undefined;
  for (const step of field) {
    if (/^\d+$/.test(step)) continue;
    const name = step.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const match = new RegExp(`(?<![\\w$])(["'\`]?)${name}\\1\\s*[:,(]`).exec(text.slice(from));
    if (match === null) break;
    found = from + match.index;
    from = found + match[0].length;
  }
  return found === undefined ? undefined : lineAt(text, found);
}

/** Line of a position in a text, counted from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}
