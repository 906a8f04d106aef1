/**
 * Text as GitHub and GitLab Markdown shows it literally: what would become emphasis, a link, a reference to a person or an
 * issue, mathematics or HTML is taken out of reach, and a line end becomes a blank.
 */
export function md(text: string): string {
  return (
    text
      .replaceAll(/\s+/gu, " ")
      .replaceAll(/[\\`*_[\]|~#!&$<>^]/gu, "\\$&")
      // A backslash does not keep either site from reading a mention or a bare address; a blank of no width does.
      .replaceAll("@", "@&#8203;")
      .replaceAll(/\b(https?|ftp)(?=:)|\bwww(?=\.)/giu, "$&&#8203;")
  );
}

/** A name or value in code type. What it holds is never read as Markdown, a bar between columns apart. */
export function mdCode(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (line === "") return "";
  const runs = [...line.matchAll(/`+/gu)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  // Blanks part the fence from a backtick that begins or ends the text; both sites take them off again.
  const inner = line.startsWith("`") || line.endsWith("`") ? ` ${line} ` : line;
  return `${fence}${inner.replaceAll("|", "\\|")}${fence}`;
}

/** A table; cells are finished Markdown. Empty where there is no row. */
export function mdTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  if (rows.length === 0) return "";
  const rule = heads.map((_, index) => (right.includes(index) ? "---:" : "---"));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A block of lines as they are; the fence is longer than any in them. */
export function mdBlock(lines: readonly string[]): string {
  const text = lines.join("\n");
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}sh\n${text}\n${fence}`;
}
