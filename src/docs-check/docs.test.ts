import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defects } from "../../examples/reference-lender/defects/index.js";
import { checkShape } from "../cli/config/check-shape.js";
import { createProgram } from "../cli/program.js";
import { CLASS_NAMES } from "../report/text/class-names.js";
import { ExitCode } from "../verdict/exit-code.js";
import { anchorsOf, type CodeBlock, codeBlocks, codeSpans, linksOf } from "./testing/markdown.js";

const pages = [
  "README.md",
  "README.zh-CN.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  ...["docs", "examples", "fixtures"].flatMap((folder) => markdownBelow(folder)),
];
// Made from the sources; nobody wrote these.
const made = [join("docs", "rules"), join("docs", "api")];
const written = pages.filter((page) => !made.some((folder) => page.startsWith(folder)));

const program = createProgram();
const scripts = (JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> }).scripts;

describe("links", () => {
  it.each(pages)("of %s lead to something that is there", (page) => {
    const broken = linksOf(read(page)).filter(({ path, anchor }) => {
      const target = path === "" ? page : join(dirname(page), path);
      if (!existsSync(target)) return true;
      return anchor !== "" && target.endsWith(".md") && !anchorsOf(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe("commands", () => {
  it.each(written)("of %s are those of the tool, with options that it has", (page) => {
    const shell = codeBlocks(read(page)).filter(({ language }) => language === "sh");
    const lines = [...shell.flatMap(({ text }) => text.split("\n")), ...codeSpans(read(page))];
    expect(lines.flatMap((line) => faultsOf(line.trim()))).toEqual([]);
  });
});

describe("configurations", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tallystick-docs-"));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const snippets = written.flatMap((page) =>
    codeBlocks(read(page))
      .filter(({ language, text }) => language === "ts" && text.includes("defineConfig("))
      .map((block) => ({ page, ...block })),
  );

  it("are shown at all", () => {
    expect(snippets.length).toBeGreaterThanOrEqual(5);
  });

  it.each(snippets)("of $page line $line keep to the schema", async (snippet) => {
    const value = await evaluate(snippet, join(folder, `${snippet.page.replaceAll(/\W/g, "-")}-${snippet.line}.mjs`));
    expect(checkShape(value).problems ?? []).toEqual([]);
  });
});

describe("what the pages promise to list", () => {
  it("is every key of the configuration", () => {
    expect(namesMissingFrom("docs/guide/configuration.md", schemaNames("TallystickConfig", agreementNames()))).toEqual(
      [],
    );
  });

  it("is every field of the agreement", () => {
    expect(namesMissingFrom("docs/guide/agreements.md", agreementNames())).toEqual([]);
  });

  it("is every class of finding, and no other", () => {
    const headings = [...read("docs/guide/findings.md").matchAll(/^### ([a-z]+ \S+)$/gm)].map(([, heading]) => heading);
    const classes = Object.values(CLASS_NAMES).map(({ name }) => `${name.en} ${name.zh}`);
    expect(new Set(headings)).toEqual(new Set(classes));
  });

  it("is every open question, and no other", () => {
    const listed = [...read("docs/guide/open-questions.md").matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(new Set(listed)).toEqual(openQuestions());
  });

  it.each(["README.md", "README.zh-CN.md"])("is every exit code, in %s", (page) => {
    const listed = [...read(page).matchAll(/^\| ([0-9]) \|/gm)].map(([, code]) => Number(code));
    expect(listed).toEqual(Object.values(ExitCode));
  });

  it.each(["README.md", "README.zh-CN.md"])("is every class of finding, in %s", (page) => {
    const classes = Object.entries(CLASS_NAMES).map(([id, { name }]) => (page === "README.md" ? id : name.zh));
    expect(classes.filter((name) => !read(page).includes(`| ${name} |`))).toEqual([]);
  });
});

/** What is wrong with a line of shell, as far as it calls the tool or a script of the package. */
function faultsOf(line: string): string[] {
  const faults: string[] = [];
  const script = /\bnpm run (?:-s )?([\w:]+)/.exec(line)?.[1];
  if (script !== undefined && scripts[script] === undefined) faults.push(`${line}: there is no script "${script}"`);
  const call = /(?:^|\| )(?:tallystick|node dist\/src\/cli\/main\.js) ([a-z]+)(.*)$/.exec(line);
  if (call === null) return faults;
  const [, name = "", rest = ""] = call;
  const command = program.commands.find((one) => one.name() === name);
  if (command === undefined) return [...faults, `${line}: there is no command "${name}"`];
  const known = new Set(command.options.flatMap(({ long, short }) => [long, short]));
  for (const [, option = ""] of rest.matchAll(/(?:^|\s)(--?[a-z][\w-]*)/g)) {
    if (!known.has(option)) faults.push(`${line}: "${name}" has no option "${option}"`);
  }
  const defect = /--defect ([a-z][\w-]*)/.exec(rest)?.[1];
  const defectNames = ["none", "list", ...defects.map((one) => one.name)];
  if (defect !== undefined && !defectNames.includes(defect)) faults.push(`${line}: there is no defect "${defect}"`);
  return faults;
}

/** What a configuration shown in a page exports; the package it imports is stood in for. */
async function evaluate({ text }: CodeBlock, path: string): Promise<unknown> {
  const plain = text.replace('import { defineConfig } from "tallystick";', "const defineConfig = (config) => config;");
  await writeFile(path, plain);
  const { default: value } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default: unknown };
  return value;
}

/** Names of all members that a schema knows, without some. */
function schemaNames(schema: string, without: readonly string[] = []): string[] {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { properties, ...rest } = node as { properties?: Readonly<Record<string, unknown>> };
    for (const [name, member] of Object.entries(properties ?? {})) {
      names.add(name);
      walk(member);
    }
    Object.values(rest).forEach(walk);
  };
  walk(JSON.parse(read(join("schemas", "generated", `${schema}.schema.json`))));
  return [...names].filter((name) => !without.includes(name));
}

function agreementNames(): string[] {
  return schemaNames("Agreement");
}

/** Names that no code span or code block of a page holds. */
function namesMissingFrom(page: string, names: readonly string[]): string[] {
  const code = [...codeSpans(read(page)), ...codeBlocks(read(page)).map(({ text }) => text)].join("\n");
  return names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code));
}

/** The questions that the oracle leaves open, from its sources. */
function openQuestions(): Set<string> {
  const folder = join("src", "profiles", "pboc-g2", "reporting");
  const questions = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))) {
    const text = read(join(folder, file));
    const named = /(?:\breading\(\s*|\beitherCode\(|\bquestion = |\bconst [A-Z_]+ = )"([a-z]+(?:-[a-z]+)+)"/g;
    for (const [, question] of text.matchAll(named)) questions.add(question ?? "");
    // The one question whose name is made: of each kind of special transaction with two right amounts.
    if (text.includes("`${special.kind}-amount`")) {
      questions.add("prepayment-amount").add("early-settlement-amount");
    }
  }
  return questions;
}

function markdownBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => join(entry.parentPath, entry.name));
}

function read(path: string): string {
  return readFileSync(path, "utf8");
}
