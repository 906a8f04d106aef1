import { readFileSync } from "node:fs";

/** A published JSON Schema, as far as it is walked here. */
export interface WalkedSchema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  properties?: { [name: string]: WalkedSchema };
  items?: WalkedSchema;
  anyOf?: WalkedSchema[];
  oneOf?: WalkedSchema[];
  allOf?: WalkedSchema[];
  definitions?: { [name: string]: WalkedSchema };
}

/** The published schema of a type, with what its references lead to. */
export function schemaOf(name: string): WalkedSchema {
  const url = new URL(`../../../../schemas/generated/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as WalkedSchema;
}

/** Paths of the leaves of a published schema, list positions left out. */
export function leavesOf(name: string): string[] {
  const root = schemaOf(name);
  return [...new Set(walk(root, ""))];

  function walk(schema: WalkedSchema, path: string): string[] {
    if (schema.$ref !== undefined) {
      const target = resolved(schema, root);
      return target === undefined ? [`${path} (unknown ${schema.$ref})`] : walk(target, path);
    }
    const inner = [
      ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) =>
        walk(child, path === "" ? key : `${path}.${key}`),
      ),
      ...(schema.items === undefined ? [] : walk(schema.items, path)),
      ...choicesOf(schema).flatMap((child) => walk(child, path)),
    ];
    return inner.length > 0 || path === "" ? inner : [path];
  }
}

/**
 * Values of a published type in which every member is there: one for each form that it may take. Texts that may be any are
 * planted; what the schema fixes (constants, lists of codes), numbers and booleans are as the schema says.
 */
export function instancesOf(name: string, plant: (path: string) => string): unknown[] {
  const root = schemaOf(name);
  return variants(root, "");

  function variants(schema: WalkedSchema, path: string): unknown[] {
    if (schema.$ref !== undefined) return variants(resolved(schema, root) ?? {}, path);
    const choices = choicesOf(schema);
    if (choices.length > 0) return choices.flatMap((choice) => variants(choice, path));
    if (schema.const !== undefined) return [schema.const];
    if (schema.enum !== undefined) return schema.enum.slice(0, 1);
    if (schema.properties !== undefined) return objects(Object.entries(schema.properties), path);
    if (schema.items !== undefined) return variants(schema.items, path).map((item) => [item]);
    if (schema.type === "string") return [plant(path)];
    return [schema.type === "boolean" ? true : schema.type === "null" ? null : 1];
  }

  function objects(properties: readonly [string, WalkedSchema][], path: string): unknown[] {
    const forms = properties.map(([key, child]): [string, unknown[]] => [
      key,
      variants(child, path === "" ? key : `${path}.${key}`),
    ]);
    const most = Math.max(1, ...forms.map(([, all]) => all.length));
    return Array.from({ length: most }, (_, index) =>
      Object.fromEntries(forms.map(([key, all]) => [key, all[index % all.length]])),
    );
  }
}

function choicesOf({ anyOf, oneOf, allOf }: WalkedSchema): WalkedSchema[] {
  return [...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? [])];
}

function resolved(schema: WalkedSchema, root: WalkedSchema): WalkedSchema | undefined {
  return root.definitions?.[schema.$ref?.replace("#/definitions/", "") ?? ""];
}
