/** A fenced block of code in a page. */
export interface CodeBlock {
  readonly language: string;
  /** What stands behind the language on the opening fence, e.g. `run`; empty where nothing does. */
  readonly info: string;
  /** Without the indentation of its fence. */
  readonly text: string;
  /** Line of the opening fence. */
  readonly line: number;
}

/** A link to another place of the repository. */
export interface RelativeLink {
  /** Empty for the page itself. */
  readonly path: string;
  /** Without the hash; empty where there is none. */
  readonly anchor: string;
}

const FENCED = /^( *)```(\w*)([^\n]*)\n([\s\S]*?)^\1```$/gm;

/** The fenced blocks of a page, in order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(FENCED)].map(
    ({ index, 1: indent = "", 2: language = "", 3: info = "", 4: text = "" }) => ({
      language,
      info: info.trim(),
      text: text
        .split("\n")
        .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
        .join("\n"),
      line: markdown.slice(0, index).split("\n").length,
    }),
  );
}

/** The code spans of a page, outside its blocks. */
export function codeSpans(markdown: string): string[] {
  return [...withoutBlocks(markdown).matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text.replaceAll("\n", " "));
}

/** Links and pictures of a page that do not lead out of the repository. */
export function linksOf(markdown: string): RelativeLink[] {
  const text = withoutBlocks(markdown).replaceAll(/`[^`]*`/g, "");
  const inline = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  const tags = [...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, target = ""]) => target);
  return [...inline, ...tags]
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = "", anchor = ""] = target.split("#");
      return { path, anchor };
    });
}

/** The anchors that a page's headings have on the usual forges: lower case, punctuation gone, blanks as hyphens. */
export function anchorsOf(markdown: string): string[] {
  return [...withoutBlocks(markdown).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\p{Mark} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function withoutBlocks(markdown: string): string {
  return markdown.replaceAll(FENCED, "");
}
