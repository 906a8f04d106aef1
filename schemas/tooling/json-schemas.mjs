import tjs from "typescript-json-schema";
import { postProcess } from "./post-process.mjs";
import { schemaProgram } from "./program.mjs";
import { roots } from "./roots.mjs";
import { vocabulary } from "./vocabulary.mjs";

/**
 * The JSON Schema (draft-07) of every public root type, by name.
 *
 * @param {{ open?: boolean }} options `open`: no schema forbids unknown members, whoever sends them.
 * @returns {Map<string, object>}
 * @throws Error when the types do not compile, a root is missing or a type cannot be told as JSON Schema.
 */
export function jsonSchemas(options = {}) {
  const generator = tjs.buildGenerator(schemaProgram(), {
    ref: true,
    required: true,
    noExtraProps: true,
    propOrder: true,
    strictNullChecks: true,
    // The program was checked already, by schemaProgram.
    ignoreErrors: true,
    validationKeywords: vocabulary,
  });
  if (generator === null) throw new Error("Failed to read the schema types. Put the types right first.");
  const schemas = new Map();
  for (const { file, types, answers } of roots) {
    for (const name of types) {
      const generated = structuredClone(generator.getSchemaForSymbol(name));
      const { definitions, ...body } = generated;
      const schema = {
        $schema: "http://json-schema.org/draft-07/schema#",
        $id: `${name}.schema.json`,
        title: name,
        $comment: `Generated from ${file} by npm run schemas. Change the type, not this file.`,
        ...body,
        ...(definitions ? { definitions } : {}),
      };
      schemas.set(
        name,
        postProcess(schema, { open: options.open ?? answers === true, keepOrder: file.includes("/pboc-g2/") }),
      );
    }
  }
  return schemas;
}
