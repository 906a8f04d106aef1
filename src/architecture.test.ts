import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, it } from "vitest";

// Who may import whom (ARCHITECTURE.md). A folder that is not named here may import nothing of another.
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/ledger": ["schemas"],
  "src/profiles": ["schemas", "src/ledger"],
  "src/reconcile": ["schemas", "src/ledger", "src/profiles"],
  "src/generate": ["schemas", "src/ledger"],
  "src/lender": ["schemas", "src/profiles"],
  "src/bureau": ["schemas", "src/profiles"],
  "src/engine": ["schemas", "src/ledger", "src/profiles", "src/reconcile", "src/lender"],
  "src/verdict": ["schemas"],
  "src/report": ["schemas", "src/profiles", "src/verdict"],
  "src/evidence": ["schemas", "src/ledger", "src/engine", "src/verdict", "src/report"],
  "src/cli": [
    "schemas",
    "src/ledger",
    "src/profiles",
    "src/reconcile",
    "src/generate",
    "src/lender",
    "src/bureau",
    "src/engine",
    "src/verdict",
    "src/report",
    "src/evidence",
    // The demo names the defects of the bundled lender.
    "examples/reference-lender",
  ],
  // Independence of truth and lender under test: only the interface's types are shared.
  "examples/reference-lender": ["schemas/ledger"],
};

// What touches a process, a socket, a file or the wall clock, and who may.
const OUTSIDE = /^node:(fs|net|http|https|child_process|process|os|tls|dgram|timers)/;
const MAY_TOUCH_OUTSIDE: readonly string[] = ["src/cli", "src/lender", "src/bureau"];

const sources = ["schemas", "src", "suites", "examples", "bench"].flatMap((folder) => filesBelow(folder));
const production = sources.filter((path) => !/\.test(-d)?\.ts$/.test(path) && !path.includes(`${sep}testing${sep}`));

describe("the import graph", () => {
  it("has no import against its direction", () => {
    const wrong = production.flatMap((path) =>
      importsOf(path)
        .filter((target) => !isAllowed(path, target))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps the outside out of the pure folders", () => {
    const pure = production.filter((path) => path.startsWith("src") && !MAY_TOUCH_OUTSIDE.includes(folderOf(path)));
    const wrong = pure.flatMap((path) =>
      packagesOf(path)
        .filter((name) => OUTSIDE.test(name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("reads no clock and draws no random number in the pure folders", () => {
    const pure = production.filter((path) => path.startsWith("src") && !MAY_TOUCH_OUTSIDE.includes(folderOf(path)));
    // The beginning of time is no reading of a clock: zip files want a date.
    const impure = /\bDate\.now\(|\bnew Date\((?!0\))|\bMath\.random\(|\bTemporal\.Now\b|\bprocess\.(env|exit|cwd)\b/;
    expect(pure.filter((path) => impure.test(withoutComments(read(path))))).toEqual([]);
  });

  it("starts vitest in one file only", () => {
    const users = production.filter(
      (path) => path.startsWith("src") && packagesOf(path).some((name) => name.startsWith("vitest")),
    );
    expect(users).toEqual([join("src", "cli", "run", "run-suites.ts")]);
  });
});

describe("the size of files", () => {
  const LONGEST = 300;
  // Tables of data, made by the generator.
  const GENERATED = join("schemas", "generated");

  it(`has no file over ${LONGEST} lines`, () => {
    const long = production.filter((path) => !path.startsWith(GENERATED) && read(path).split("\n").length > LONGEST);
    expect(long).toEqual([]);
  });

  it("has a median under 100 lines", () => {
    const lengths = production.map((path) => read(path).split("\n").length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}

function read(path: string): string {
  return readFileSync(path, "utf8");
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
}

const IMPORTED = /(?:from|import)\s*\(?\s*"([^"]+)"/g;

function specifiersOf(path: string): string[] {
  return [...withoutComments(read(path)).matchAll(IMPORTED)].flatMap(([, specifier]) => specifier ?? []);
}

/** Paths of the files that a file imports, from the repository's root. */
function importsOf(path: string): string[] {
  return specifiersOf(path)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => normalize(join(dirname(path), specifier)));
}

function packagesOf(path: string): string[] {
  return specifiersOf(path).filter((specifier) => !specifier.startsWith("."));
}

function folderOf(path: string): string {
  return path.split(sep).slice(0, 2).join("/");
}

function isAllowed(path: string, target: string): boolean {
  const from = folderOf(path);
  const to = target.split(sep).join("/");
  if (from.startsWith("schemas")) return to.startsWith("schemas/");
  // Suites and benchmarks put everything together, as the command line does; the barrel offers it.
  if (from.startsWith("suites") || from.startsWith("bench") || from === "src/index.ts") return true;
  if (to.startsWith(`${from}/`)) return true;
  return (MAY_IMPORT[from] ?? []).some((allowed) => to.startsWith(`${allowed}/`));
}
