import { readFileSync } from "node:fs";

/** A JSON Schema, as far as names are looked up in it. */
interface SchemaNode {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly discriminator?: { readonly propertyName: string };
  readonly const?: unknown;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

/** Beside the sources and beside the compiled files alike. */
const schemas = new URL("../../../schemas/generated/", import.meta.url);

/**
 * The members that a configuration may have at a place, by the published schema. The compiled validator cannot tell:
 * what it compiled apart, it reports with paths that begin at that part.
 * @param value The configuration, whose tags say which branch of a union is meant.
 * @param type What the value should be.
 */
export function knownNames(value: unknown, field: readonly string[], type: string = "TallystickConfig"): string[] {
  const root = JSON.parse(readFileSync(new URL(`${type}.schema.json`, schemas), "utf8")) as SchemaNode;
  let node = meant(root, root, value);
  let current = value;
  for (const step of field) {
    current = typeof current === "object" && current !== null ? (current as Record<string, unknown>)[step] : undefined;
    node = meant(root, node?.properties?.[step] ?? node?.items, current);
  }
  return Object.keys(node?.properties ?? {});
}

/** The schema that holds for a value: behind a reference, or the branch of a union that its tag or its kind chooses. */
function meant(root: SchemaNode, node: SchemaNode | undefined, value: unknown): SchemaNode | undefined {
  if (node?.$ref !== undefined) {
    return meant(root, root.definitions?.[node.$ref.replace("#/definitions/", "")], value);
  }
  const tag = node?.discriminator?.propertyName;
  if (tag !== undefined && typeof value === "object" && value !== null) {
    const given = (value as Record<string, unknown>)[tag];
    const branches = (node?.oneOf ?? []).map((branch) => meant(root, branch, undefined));
    return branches.find((branch) => branch?.properties?.[tag]?.const === given);
  }
  if (node?.anyOf === undefined) return node;
  return node.anyOf.map((branch) => meant(root, branch, value)).find((branch) => branch?.properties !== undefined);
}
