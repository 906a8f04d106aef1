import { codeTokens } from "./code-tokens.js";

/** Longest part of a line that is shown. */
const SHOWN = 100;

/** Names behind which a text could be a secret, and texts that hold one. */
const SECRETIVE =
  /authorization|cookie|token|secret|passw|passphrase|credential|signature|api-?key|bearer|headers|sm4|options|env|\bkey\b|\biv\b|:\/\/[^/\s"'`]*@/i;

/**
 * A line of a user's file as a message shows it, cut where it is long. Texts in it are left out where one of them could be
 * a secret: where a name says so, where the line holds more than one member, or where the caller says so.
 * @param line counted from 1
 */
export function quoteLine(text: string, line: number, hidden: boolean): string | undefined {
  const found = text.split("\n")[line - 1]?.trim();
  if (found === undefined || found === "") return undefined;
  const members = codeTokens(found).filter(({ value }) => value === ":").length;
  const shown = hidden || members > 1 || SECRETIVE.test(found) ? withoutTexts(found) : found;
  return shown.length <= SHOWN ? shown : `${shown.slice(0, SHOWN)}…`;
}

/** A line with `…` in the place of every text that is no name of a member. */
function withoutTexts(line: string): string {
  const tokens = codeTokens(line);
  let shown = "";
  let from = 0;
  for (const [index, { kind, value, at }] of tokens.entries()) {
    if (kind !== "text" || tokens[index + 1]?.value === ":") continue;
    shown += `${line.slice(from, at + 1)}…`;
    // A text that goes on in the next line has no quote here.
    from = Math.min(at + 1 + value.length, line.length);
  }
  return shown + line.slice(from);
}
