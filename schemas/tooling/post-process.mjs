/**
 * Makes the generator's output say what the types say: tagged unions become `oneOf` with a discriminator (one error
 * for one wrong field instead of one a branch), required members stand in declared order, bodies of answers are open.
 *
 * @param {object} schema As generated; it is changed in place.
 * @param {{ open: boolean, keepOrder: boolean }} options `open`: unknown members are allowed. `keepOrder`: the order of
 *   members is part of the format, so `propertyOrder` stays.
 * @returns The schema.
 * @throws Error when the generator lost something on the way, or a pattern cannot be generated from.
 */
export function postProcess(schema, options) {
  const definitions = schema.definitions ?? {};
  visit(schema, "#", (node, path) => {
    if (typeof node.description === "string") node.description = unwrapped(node.description);
    if (Array.isArray(node.anyOf)) discriminate(node, definitions);
    if (Array.isArray(node.required) && node.propertyOrder) {
      const order = node.propertyOrder;
      node.required.sort((a, b) => order.indexOf(a) - order.indexOf(b));
    }
    if (!options.keepOrder || node.propertyOrder?.length === 0) delete node.propertyOrder;
    if (options.open && node.additionalProperties === false) delete node.additionalProperties;
    if (node.type === "object" && !node.properties && !node.additionalProperties && !node.oneOf && !node.anyOf) {
      throw new Error(
        `Failed to generate ${path}: the members of an object type were lost. Name them in an interface.`,
      );
    }
    if (typeof node.pattern === "string" && /\(\?[=!<]/.test(node.pattern)) {
      throw new Error(
        `Failed to generate ${path}: pattern ${node.pattern} looks around. Write it without look-around.`,
      );
    }
  });
  return schema;
}

/** A doc comment without the line breaks of the source; paragraphs and lists keep theirs. */
function unwrapped(text) {
  return text.replace(/([^\n])\n(?!\n|- )/g, "$1 ");
}

/** Turns `anyOf` of object types that one constant member tells apart into `oneOf` with a discriminator. */
function discriminate(node, definitions) {
  const branches = node.anyOf.map((branch) => definitions[branch.$ref?.replace("#/definitions/", "")] ?? branch);
  const candidates = Object.keys(branches[0]?.properties ?? {});
  const tag = candidates.find((name) => {
    const values = branches.map((branch) => constant(branch.properties?.[name]));
    const required = branches.every((branch) => branch.required?.includes(name));
    return required && values.every((value) => value !== undefined) && new Set(values).size === values.length;
  });
  if (tag === undefined) return;
  node.oneOf = node.anyOf;
  delete node.anyOf;
  node.type = "object";
  node.discriminator = { propertyName: tag };
  node.required = [tag];
}

/** The one value that a schema allows, or undefined. */
function constant(schema) {
  if (schema?.const !== undefined) return schema.const;
  return schema?.enum?.length === 1 ? schema.enum[0] : undefined;
}

/** Calls `act` on every schema in the tree, deepest first. */
function visit(node, path, act) {
  for (const key of ["properties", "definitions", "patternProperties"]) {
    for (const [name, child] of Object.entries(node[key] ?? {})) visit(child, `${path}/${key}/${name}`, act);
  }
  for (const key of ["anyOf", "oneOf", "allOf"]) {
    for (const [index, child] of (node[key] ?? []).entries()) visit(child, `${path}/${key}/${index}`, act);
  }
  for (const key of ["items", "additionalProperties", "not"]) {
    if (node[key] !== null && typeof node[key] === "object") visit(node[key], `${path}/${key}`, act);
  }
  act(node, path);
}
