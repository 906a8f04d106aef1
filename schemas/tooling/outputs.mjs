import { jsonSchemas } from "./json-schemas.mjs";
import { layoutSource } from "./layouts.mjs";
import { openApiDocument } from "./openapi/document.mjs";

/**
 * Every committed generated file: path below schemas/generated, and content.
 * @returns {Map<string, string>}
 */
export function outputs() {
  const files = new Map();
  const schemas = jsonSchemas();
  for (const [name, schema] of schemas) files.set(`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  const document = openApiDocument(jsonSchemas({ open: true }));
  files.set("lender-interface.openapi.json", `${JSON.stringify(document, null, 2)}\n`);
  const layout210 = { name: "layout210", recordType: "210", root: "InAcctInf" };
  files.set("layout-210.ts", layoutSource(schemas.get("Record210"), layout210));
  return files;
}
