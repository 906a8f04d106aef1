import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { repository } from "./program.mjs";
import { roots } from "./roots.mjs";
import { vocabulary } from "./vocabulary.mjs";

/**
 * Compiles the committed JSON Schemas to plain functions, `validate<Name>`, in schemas/generated/validators. Nothing is
 * compiled when the tool starts.
 */
export function writeValidators() {
  const folder = join(repository, "schemas/generated");
  const schemas = readdirSync(folder)
    .filter((name) => name.endsWith(".schema.json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8"), withoutWords));
  const ajv = new Ajv({
    schemas,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    allErrors: true,
    discriminator: true,
    keywords: [...vocabulary, "propertyOrder"],
    code: { source: true, esm: true, lines: true },
  });
  const exported = Object.fromEntries(schemas.map((schema) => [`validate${schema.title}`, schema.$id]));
  // ajv's own helpers are still fetched by require(), which an ES module has to be given.
  const prefix = 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\n';
  const target = join(folder, "validators");
  mkdirSync(target, { recursive: true });
  const extras = schemas.map((schema) => {
    const extra = { typeName: schema.title, allowed: allowedNames(schema) };
    return `Object.assign(validate${schema.title}, ${JSON.stringify(extra)});\n`;
  });
  writeFileSync(join(target, "index.js"), prefix + standaloneCode(ajv, exported) + extras.join(""));
  writeFileSync(join(target, "index.d.ts"), declarations());
}

/** Leaves out of a schema what validates nothing: the compiled code repeats the schema in parts. */
function withoutWords(key, value) {
  const words = key === "description" || key === "$comment" || key === "propertyOrder" || vocabulary.includes(key);
  return words && (typeof value === "string" || Array.isArray(value) || key.startsWith("x-")) ? undefined : value;
}

/** Members of closed objects and tags of unions, by the schema path that ajv names when an unknown one is met. */
function allowedNames(schema) {
  const allowed = {};
  for (const [path, node] of subschemas(schema, "#")) {
    if (node.additionalProperties === false) allowed[`${path}/additionalProperties`] = Object.keys(node.properties);
    if (node.discriminator) allowed[`${path}/discriminator`] = tags(node, schema.definitions);
  }
  return allowed;
}

/** Values of the discriminator of a union. */
function tags(node, definitions) {
  const name = node.discriminator.propertyName;
  return node.oneOf.map((branch) => {
    const target = branch.$ref ? definitions[branch.$ref.replace("#/definitions/", "")] : branch;
    return target.properties[name].const ?? target.properties[name].enum[0];
  });
}

/** Every schema in the tree with its path. */
function* subschemas(node, path) {
  if (node === null || typeof node !== "object") return;
  yield [path, node];
  for (const [key, child] of Object.entries(node)) yield* subschemas(child, `${path}/${key}`);
}

/** Types of the compiled functions. */
function declarations() {
  const lines = ['import type { Validator } from "../../validator.js";'];
  for (const { file, types } of roots) {
    const module = file.replace("schemas/", "../../").replace(/\.ts$/, ".js");
    lines.push(`import type { ${types.join(", ")} } from "${module}";`);
  }
  for (const name of roots.flatMap(({ types }) => types)) {
    lines.push(`/** Whether a value is a ${name}; its \`errors\` say why not. */`);
    lines.push(`export declare const validate${name}: Validator<${name}>;`);
  }
  return `${lines.join("\n")}\n`;
}
