/** One thing that is wrong with a configuration. */
export interface ConfigProblem {
  /** Members from the top to the place; empty for the whole. */
  readonly field: readonly string[];
  /** What was received and what is expected, in a sentence that follows the field. */
  readonly message: string;
  /** Line in the file, where it could be found. */
  readonly line?: number | undefined;
  /** That line as it can be shown. */
  readonly quote?: string | undefined;
}

/**
 * A configuration, or a file that it names, cannot be used. The user's to put right: exit code 3. The message holds no
 * secrets.
 */
export class ConfigError extends Error {
  readonly code = "CONFIG";
  /** File as given or found; undefined where none was found. */
  readonly file: string | undefined;
  readonly problems: readonly ConfigProblem[];

  /** @param what What could not be read, as the message names it. */
  constructor(
    file: string | undefined,
    problems: readonly ConfigProblem[],
    cause?: unknown,
    what: string = "the configuration",
  ) {
    super(describe(file, problems, what), { cause });
    this.name = "ConfigError";
    this.file = file;
    this.problems = problems;
  }
}

/** `target.headers.x-key`, `agreements[0].name`. */
export function fieldName(field: readonly string[]): string {
  return field.reduce((path, step) => {
    if (/^\d+$/.test(step)) return `${path}[${step}]`;
    return path === "" ? step : `${path}.${step}`;
  }, "");
}

function describe(file: string | undefined, problems: readonly ConfigProblem[], what: string): string {
  const where = file ?? what;
  const lines = problems.slice(0, 20).map(({ field, message, line, quote }) => {
    const at = line === undefined ? where : `${where}:${line}`;
    const quoted = quote === undefined ? "" : `\n    ${line} │ ${quote}`;
    return `${at}: ${field.length === 0 ? "" : `${fieldName(field)} `}${message}${quoted}`;
  });
  if (problems.length > lines.length) lines.push(`… and ${problems.length - lines.length} more.`);
  const [only] = lines;
  return lines.length === 1 && only !== undefined
    ? `Failed to read ${what}. ${only}`
    : `Failed to read ${what}. ${problems.length} things are wrong:\n${lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}`).join("\n")}`;
}
