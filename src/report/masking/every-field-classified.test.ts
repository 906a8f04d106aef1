import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CHANGE_RECORD_FIELDS } from "./change-record-fields.js";
import { LENDER_INTERFACE_FIELDS } from "./lender-interface-fields.js";
import { RECORD_210_FIELDS } from "./record-210-fields.js";

interface Schema {
  $ref?: string;
  properties?: { [name: string]: Schema };
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  definitions?: { [name: string]: Schema };
}

// Unknown fields are masked anyway; these tests keep a new field from being masked by oversight instead of on purpose.
describe("every published field has a class", () => {
  it("record 210", () => {
    const tags = leaves("Record210").map((path) => path.slice(path.lastIndexOf(".") + 1));
    expect(tags.length).toBeGreaterThan(80);
    expect(tags.filter((tag) => !Object.hasOwn(RECORD_210_FIELDS, tag))).toEqual([]);
    expect(Object.keys(RECORD_210_FIELDS).filter((tag) => !tags.includes(tag))).toEqual([]);
  });

  it("records 211 to 215", () => {
    const names = ["Record211", "Record212", "Record213", "Record214", "Record215"];
    const tags = names.flatMap(leaves).map((path) => path.slice(path.lastIndexOf(".") + 1));
    const own = tags.filter((tag) => !Object.hasOwn(RECORD_210_FIELDS, tag));
    expect([...new Set(own)].sort()).toEqual(Object.keys(CHANGE_RECORD_FIELDS).sort());
  });

  it.each(["OpenAccountRequest", "LedgerEvent", "ClockRequest", "ResetRequest", "Life"])("%s", (name) => {
    const paths = leaves(name);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !covered(path))).toEqual([]);
  });
});

function covered(path: string): boolean {
  if (Object.hasOwn(LENDER_INTERFACE_FIELDS, path)) return true;
  return path.split(".").some((_, index, parts) => {
    return Object.hasOwn(LENDER_INTERFACE_FIELDS, `${parts.slice(0, index + 1).join(".")}.*`);
  });
}

/** Paths of the leaves of a published schema, list positions left out. */
function leaves(name: string): string[] {
  const url = new URL(`../../../schemas/generated/${name}.schema.json`, import.meta.url);
  const root = JSON.parse(readFileSync(url, "utf8")) as Schema;
  return [...new Set(walk(root, ""))];

  function walk(schema: Schema, path: string): string[] {
    if (schema.$ref !== undefined) {
      const target = root.definitions?.[schema.$ref.replace("#/definitions/", "")];
      return target === undefined ? [`${path} (unknown ${schema.$ref})`] : walk(target, path);
    }
    const inner = [
      ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) =>
        walk(child, path === "" ? key : `${path}.${key}`),
      ),
      ...(schema.items === undefined ? [] : walk(schema.items, path)),
      ...[schema.anyOf, schema.oneOf, schema.allOf].flatMap((list) =>
        (list ?? []).flatMap((child) => walk(child, path)),
      ),
    ];
    return inner.length > 0 || path === "" ? inner : [path];
  }
}
