import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { importModule } from "../../lender/import-module.js";
import { ConfigError } from "./config-error.js";
import { lineAt } from "./locate-field.js";

/**
 * What a configuration file exports, unchecked.
 * @param shown The file as messages name it.
 * @throws ConfigError when the file cannot be read, does not parse, fails, or has no default export.
 */
export async function readConfigFile(path: string, shown: string): Promise<unknown> {
  if (path.endsWith(".json")) return readJson(path, shown);
  let exports: Readonly<Record<string, unknown>>;
  try {
    const imported = await importModule(path);
    // Nothing of a configuration runs later, so its loader may go.
    await imported.close();
    exports = imported.exports;
  } catch (cause) {
    throw new ConfigError(shown, [{ field: [], message: failure(cause), line: lineOf(cause, path) }], cause);
  }
  if (!("default" in exports)) {
    const names = Object.keys(exports);
    const found = names.length === 0 ? "it exports nothing" : `it exports ${names.join(", ")}`;
    const message = `there is no default export; ${found}. Write: export default defineConfig({ … }).`;
    throw new ConfigError(shown, [{ field: [], message }]);
  }
  return exports["default"];
}

function readJson(path: string, shown: string): unknown {
  const text = readFileSync(path, "utf8");
  try {
    return JSON.parse(text);
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    const position = /at position (\d+)/.exec(found)?.[1];
    // The parser quotes what it met, which could be a secret: only the place is repeated.
    const line = position === undefined ? undefined : lineAt(text, Number(position));
    const message = "this is no JSON. Look for a missing comma or quote, or a comment, at or before this place.";
    throw new ConfigError(shown, [{ field: [], message, line }]);
  }
}

/** What went wrong while a module was loaded, in one sentence. */
function failure(cause: unknown): string {
  const found = stripVTControlCharacters(cause instanceof Error ? cause.message : String(cause));
  const sentences = found
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/[│╭╰─╯]|^at |^\^/.test(line));
  const first = sentences.slice(0, 2).join(" ").slice(0, 300);
  return `it could not be loaded: ${first}${/[.!?]$/.test(first) ? "" : "."}`;
}

/** Line at which loading failed: from the parser's own report, else from the stack. */
function lineOf(cause: unknown, path: string): number | undefined {
  if (!(cause instanceof Error)) return undefined;
  if ("loc" in cause && typeof cause.loc === "object" && cause.loc !== null && "line" in cause.loc) {
    return typeof cause.loc.line === "number" ? cause.loc.line : undefined;
  }
  // The bundler colours its report, and names a file near the working folder by a relative path.
  for (const text of [cause.stack ?? "", cause.message].map((one) => stripVTControlCharacters(one))) {
    for (const name of [path, basename(path)]) {
      const at = text.indexOf(`${name}:`);
      const line = at < 0 ? undefined : /^:(\d+)/.exec(text.slice(at + name.length))?.[1];
      if (line !== undefined) return Number(line);
    }
  }
  return undefined;
}
