/**
 * Line on which each place of a JSON text begins, counted from 1, by its JSON Pointer; of a member the line of its name.
 * The text must be one that `JSON.parse` takes.
 */
export function jsonLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const scanner = new Scanner(text);
  walk(scanner, "", lines);
  return lines;
}

// Parts of JSON between which only blanks stand.
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s[\]{}:,"]+/gu;

/** The tokens of a text, each with its line. */
class Scanner {
  private readonly tokens: { readonly text: string; readonly line: number }[] = [];
  private next = 0;

  constructor(text: string) {
    let line = 1;
    let from = 0;
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
      line += text.slice(from, index).split("\n").length - 1;
      from = index;
      this.tokens.push({ text: token, line });
    }
  }

  get here(): { readonly text: string; readonly line: number } {
    return this.tokens[this.next] ?? { text: "", line: 1 };
  }

  take(): string {
    const { text } = this.here;
    this.next += 1;
    return text;
  }

  /** Takes the token where it is this one. */
  skip(text: string): boolean {
    if (this.here.text !== text) return false;
    this.next += 1;
    return true;
  }
}

function walk(scanner: Scanner, pointer: string, lines: Map<string, number>): void {
  if (!lines.has(pointer)) lines.set(pointer, scanner.here.line);
  const token = scanner.take();
  if (token === "{") members(scanner, pointer, lines);
  if (token === "[") items(scanner, pointer, lines);
}

function members(scanner: Scanner, pointer: string, lines: Map<string, number>): void {
  while (scanner.here.text !== "" && !scanner.skip("}")) {
    const { line } = scanner.here;
    const name = JSON.parse(scanner.take()) as string;
    const place = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    lines.set(place, line);
    scanner.skip(":");
    walk(scanner, place, lines);
    scanner.skip(",");
  }
}

function items(scanner: Scanner, pointer: string, lines: Map<string, number>): void {
  for (let index = 0; scanner.here.text !== "" && !scanner.skip("]"); index += 1) {
    walk(scanner, `${pointer}/${index}`, lines);
    scanner.skip(",");
  }
}
