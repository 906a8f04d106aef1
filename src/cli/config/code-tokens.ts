/** A piece of JavaScript, TypeScript or JSON, as far as the members of objects are looked for in it. */
export interface CodeToken {
  readonly kind: "open" | "close" | "name" | "text" | "other";
  /** The sign or name itself; of a text what stands between its quotes. */
  readonly value: string;
  /** Where it begins. */
  readonly at: number;
}

const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/uy;

/**
 * The pieces of a text, comments and blanks left out. It reads no language as a whole: what it does not know (regular
 * expressions, numbers, operators) becomes signs, one by one.
 */
export function codeTokens(text: string): CodeToken[] {
  const tokens: CodeToken[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (/\s/.test(sign)) {
      at += 1;
    } else if (text.startsWith("//", at)) {
      at = endOf(text, "\n", at);
    } else if (text.startsWith("/*", at)) {
      at = endOf(text, "*/", at + 2);
    } else if (sign === '"' || sign === "'" || sign === "`") {
      const end = endOfText(text, at);
      const closed = end > at + 1 && text.charAt(end - 1) === sign;
      tokens.push({ kind: "text", value: text.slice(at + 1, closed ? end - 1 : end), at });
      at = end;
    } else {
      NAME.lastIndex = at;
      const [name] = NAME.exec(text) ?? [];
      const value = name ?? sign;
      tokens.push({ kind: name === undefined ? kindOf(sign) : "name", value, at });
      at += value.length;
    }
  }
  return tokens;
}

function kindOf(sign: string): CodeToken["kind"] {
  if (sign === "{" || sign === "[" || sign === "(") return "open";
  return sign === "}" || sign === "]" || sign === ")" ? "close" : "other";
}

/** Behind the next occurrence of a mark; the end of the text where there is none. */
function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** Behind the quote that ends the text which begins here. */
function endOfText(text: string, from: number): number {
  const quote = text.charAt(from);
  let at = from + 1;
  while (at < text.length && text.charAt(at) !== quote) at += text.charAt(at) === "\\" ? 2 : 1;
  return Math.min(at + 1, text.length);
}
