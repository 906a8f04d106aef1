import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import tjs from "typescript-json-schema";

const { ts } = tjs;

/** Root of the repository. */
export const repository = resolve(import.meta.dirname, "../..");

/** Source files under schemas/ that hold types: everything but tooling, generated files, tests and declarations. */
export function schemaSources() {
  return readdirSync(join(repository, "schemas"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[/\\]schemas[/\\](tooling|generated)[/\\]/.test(path))
    .sort();
}

/**
 * The sources as a program of the compiler that the schema generator brings with it.
 *
 * - `module: Preserve`: under NodeNext the generator names definitions `import("<path>").X`.
 * - `Record<string, T>` is read as an index signature: the generator loses the value type of the former.
 *
 * @throws Error when the sources do not compile.
 */
export function schemaProgram() {
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ["lib.es2022.d.ts"],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const own = resolve(name).startsWith(join(repository, "schemas"));
    if (!own) return read(name, languageVersion, ...rest);
    const text = (host.readFile(name) ?? "").replace(/\bRecord<string, ([^<>]+)>/g, "{ [name: string]: $1 }");
    return ts.createSourceFile(name, text, languageVersion, true);
  };
  const program = ts.createProgram(schemaSources(), options, host);
  const errors = ts.getPreEmitDiagnostics(program).filter((d) => d.category === ts.DiagnosticCategory.Error);
  if (errors.length > 0) {
    throw new Error(
      `Failed to read the schema types:\n${ts.formatDiagnostics(errors, host)}Put the types right first.`,
    );
  }
  return program;
}
