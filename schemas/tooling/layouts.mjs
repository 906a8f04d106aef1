/** Account types of segments and elements of a loan account that say nothing about it. */
const anyLoan = ["D1", "R1", "R2", "R3", "R4", "C1"];

/**
 * The layout of a record as a TypeScript table, from the x- keywords of its JSON Schema, so that what the doc comments
 * say exists once.
 *
 * @param {any} schema JSON Schema of the record, e.g. of Record210.
 * @param {{ name: string, recordType: string, root: string, accounts?: string[] }} options `name` of the exported constant;
 *   `accounts`: the account types of what says nothing about it, none where the record has no account type.
 * @returns {string} Source of the file.
 * @throws Error when an element lacks one of the facts.
 */
export function layoutSource(schema, options) {
  const segments = Object.entries(schema.properties).map(([tag, property]) =>
    segment(tag, property, schema.definitions, options.accounts ?? anyLoan),
  );
  return sourceFile(schema, options, "RecordLayout", "every segment and element", { segments });
}

/** The layout of a record whose elements stand below its root, as {@link layoutSource} makes it of one with segments. */
export function plainLayoutSource(schema, options) {
  return sourceFile(schema, options, "PlainLayout", "every element", {
    elements: elementsOf("", schema, schema, options),
  });
}

/** The layout of a record that corrects a segment: its base, and what segment B holds here. */
export function correctionLayoutSource(schema, options) {
  const [base, holder] = Object.keys(schema.properties);
  const held = target(schema.properties[holder], schema.definitions);
  const identity = Object.keys(held.properties).find((tag) => held.properties[tag].$ref.endsWith("CorrectedIdentity"));
  return sourceFile(schema, options, "CorrectionLayout", "its own segment and what segment B holds here", {
    base: part(base, schema.properties[base], base, schema, options),
    holder,
    identity: part(identity, held.properties[identity], `${holder}.${identity}`, schema, options),
  });
}

/** The file of one layout. */
function sourceFile(schema, options, type, contents, parts) {
  const layout = {
    recordType: options.recordType,
    root: options.root,
    zh: fact(schema, "x-zh", options.root),
    ...parts,
  };
  return [
    `// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.`,
    `import type { ${type} } from "../pboc-g2/layout.js";`,
    "",
    `/** The layout of record ${options.recordType} (${layout.zh}): ${contents} with type, letters and source. */`,
    `export const ${options.name}: ${type} = ${printed(layout)};`,
    "",
  ].join("\n");
}

/** A segment that has no letter of its own, or not all elements of its letter. */
function part(tag, property, path, schema, options) {
  const definition = target(property, schema.definitions);
  return { tag, zh: fact(definition, "x-zh", tag), elements: elementsOf(path, definition, schema, options) };
}

/** The elements of an object, none of which repeats. */
function elementsOf(path, definition, schema, options) {
  return Object.entries(definition.properties).map(([tag, child]) =>
    element(path === "" ? tag : `${path}.${tag}`, child, schema.definitions, options.accounts ?? anyLoan),
  );
}

/** As JSON, with lists of short strings on one line. */
function printed(layout) {
  const strings = /\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\]/g;
  return JSON.stringify(layout, null, 2).replace(strings, (_, list) => `[${list.replace(/\s+/g, " ")}]`);
}

/** The one a property refers to. */
function target(property, definitions) {
  return definitions[property.$ref.replace("#/definitions/", "")];
}

/** One segment with its elements. */
function segment(tag, property, definitions, anyAccount) {
  const definition = target(property, definitions);
  const accounts = definition["x-accounts"] ?? anyAccount;
  const entries = Object.entries(definition.properties);
  const place = entries.findIndex(([, child]) => child.type === "array");
  const repeated = entries[place];
  const plain = entries.filter(([, child]) => child.type !== "array");
  return {
    tag,
    letter: fact(definition, "x-segment", tag),
    zh: fact(definition, "x-zh", tag),
    description: definition.description,
    accountTypes: accounts,
    elements: plain.map(([name, child]) => element(`${tag}.${name}`, child, definitions, accounts)),
    ...(place >= 0 ? { group: group(tag, repeated, entries[place - 1][0], definitions, accounts) } : {}),
    ...source(definition, tag),
  };
}

/** The repeating group of a segment, which stands after its counter. */
function group(tag, [name, child], counter, definitions, accounts) {
  const definition = target(child.items, definitions);
  return {
    tag: name,
    zh: fact(definition, "x-zh", name),
    counter,
    elements: Object.entries(definition.properties).map(([inner, grandchild]) =>
      element(`${tag}.${name}.${inner}`, grandchild, definitions, accounts),
    ),
  };
}

/** One element. */
function element(path, property, definitions, accounts) {
  const letters = fact(property, "x-letters", path);
  const notation = fact(property, "x-type", path);
  return {
    tag: path.split(".").at(-1),
    path,
    zh: fact(property, "x-zh", path),
    description: property.description,
    notation,
    type: elementType(notation, property, path),
    presence: letters[0],
    value: letters[1],
    accountTypes: property["x-accounts"] ?? accounts,
    ...(property["x-when"] ? { when: property["x-when"] } : {}),
    ...(property["x-unit"] ? { unit: property["x-unit"] } : {}),
    ...(property["x-personal"] ? { personal: property["x-personal"] } : {}),
    ...source(property, path),
  };
}

/** The notation of the specification as data. */
function elementType(notation, property, path) {
  if (notation === "Enum") {
    // A table may hold a single code.
    if (property.const !== undefined && property["x-table"] === undefined)
      return { kind: "constant", value: property.const };
    const tables = [fact(property, "x-table", path)].flat();
    if (tables[0] === "Cy") return { kind: "currency" };
    return tables[0] === "Nation" ? { kind: "country" } : { kind: "enum", tables };
  }
  if (notation === "Date") return { kind: "date" };
  if (notation === "Month") return { kind: "month" };
  if (notation === "Year") return { kind: "year" };
  const [, kind, open, digits] = /^(uInt|ANC|AN|N)(\.\.)?([0-9]+)$/.exec(notation) ?? [];
  const length = Number(digits);
  switch (kind) {
    case "uInt":
      return { kind: "integer", maxDigits: length };
    case "ANC":
      return { kind: "text", maxLength: length };
    case "AN":
      return { kind: "alphanumeric", minLength: open ? 1 : length, maxLength: length };
    case "N":
      return { kind: "digits", length };
    default:
      throw new Error(`Failed to lay out ${path}: type ${notation} is not known. Teach layouts.mjs about it.`);
  }
}

/** `§3.1, S9 [A]` taken apart. */
function source(node, path) {
  const text = fact(node, "x-source", path);
  const marks = [...text.matchAll(/\[([A-D]-?)\]/g)].map((match) => match[1]);
  if (marks.length === 0)
    throw new Error(`Failed to lay out ${path}: "${text}" has no confidence mark. Add one, e.g. [A].`);
  // Where parts of an element differ, the weakest mark is the mark of the whole.
  return { source: text, confidence: marks.sort((a, b) => a.localeCompare(b)).at(-1) };
}

/** A keyword that has to be there. */
function fact(node, keyword, path) {
  const value = node[keyword];
  if (value === undefined) throw new Error(`Failed to lay out ${path}: its doc comment has no @${keyword}. Add it.`);
  return value;
}
