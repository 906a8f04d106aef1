import { type CodeToken, codeTokens } from "./code-tokens.js";

/**
 * The line on which a member is written in the text of a configuration, as well as it can be told without running the
 * file: among the objects of the text the one that has most of the path, and in it the place that goes furthest. What is
 * missing is told at what should hold it; undefined where not even the first step is written anywhere.
 * @param field Members and positions from the top to the place.
 */
export function locateField(text: string, field: readonly string[]): number | undefined {
  const tokens = codeTokens(text);
  let best: Found = { steps: 0, at: 0 };
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "open" || token.value !== "{") continue;
    const found = follow(tokens, index, field);
    if (found.steps > best.steps) best = found;
  }
  return best.steps === 0 ? undefined : lineAt(text, best.at);
}

/** Line of a position in a text, counted from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}

/** How many steps of a path were found, and where the last one of them begins. */
interface Found {
  readonly steps: number;
  readonly at: number;
}

/** A member or an element: where it begins, and which token its value begins with. */
interface Part {
  readonly name: string;
  readonly at: number;
  readonly value: number;
}

/** Follows a path from the token that opens an object or a list. */
function follow(tokens: readonly CodeToken[], open: number, field: readonly string[]): Found {
  const [step, ...rest] = field;
  const part = step === undefined ? undefined : partsOf(tokens, open).find(({ name }) => name === step);
  if (part === undefined) return { steps: 0, at: 0 };
  const value = tokens[part.value];
  const inner = value?.kind === "open" && value.value !== "(" ? follow(tokens, part.value, rest) : { steps: 0, at: 0 };
  return inner.steps === 0 ? { steps: 1, at: part.at } : { steps: inner.steps + 1, at: inner.at };
}

/** The members of an object, or the elements of a list by their positions. */
function partsOf(tokens: readonly CodeToken[], open: number): Part[] {
  const isList = tokens[open]?.value === "[";
  const parts: Part[] = [];
  let depth = 0;
  let begins = true;
  for (let index = open + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === "close" && depth === 0)) break;
    if (depth === 0 && begins) {
      const named = token.kind === "name" || token.kind === "text";
      // Behind a name comes its value; one alone, or a method, is a value itself.
      const value = tokens[index + 1]?.value === ":" ? index + 2 : index;
      if (isList) parts.push({ name: String(parts.length), at: token.at, value: index });
      else if (named) parts.push({ name: token.value, at: token.at, value });
      begins = false;
    }
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    if (depth === 0 && token.value === "," && token.kind === "other") begins = true;
  }
  return parts;
}
