import { jsonSchemas } from "./json-schemas.mjs";

/**
 * Every committed generated file: path below schemas/generated, and content.
 * @returns {Map<string, string>}
 */
export function outputs() {
  const files = new Map();
  const schemas = jsonSchemas();
  for (const [name, schema] of schemas) files.set(`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  return files;
}
