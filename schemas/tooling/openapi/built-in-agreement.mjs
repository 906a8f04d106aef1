import { readFileSync } from "node:fs";
import { join } from "node:path";
import tjs from "typescript-json-schema";
import { repository } from "../program.mjs";

const { ts } = tjs;

/**
 * The agreement `plain` that comes with the tool, read from its one source. The generator runs before anything is built,
 * so the source is compiled here; it holds data and imports nothing but types. No type under schemas/ depends on it.
 */
export const builtInAgreement = await readAgreement("plain");

/** @throws Error when the source cannot be compiled by itself or has no agreement of this name. */
async function readAgreement(name) {
  const path = "src/generate/agreements.ts";
  const { outputText } = ts.transpileModule(readFileSync(join(repository, path), "utf8"), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  });
  const { defaultAgreements } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`).catch(
    (cause) => {
      throw new Error(`Failed to read ${path}: ${cause.message}. It may import types only.`, { cause });
    },
  );
  const agreement = defaultAgreements.find((one) => one.name === name);
  if (agreement === undefined) throw new Error(`Failed to find the agreement "${name}" in ${path}. Name another one.`);
  return agreement;
}
