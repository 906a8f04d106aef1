import { describe, expect, it } from "vitest";
import { validateListing } from "../../../schemas/generated/validators/index.js";
import type { Listing } from "../../../schemas/run/listing.js";
import { ALL_RULES } from "../../profiles/pboc-g2/rules/all-rules.js";
import { columns } from "../../report/terminal/screen.js";
import { currentRequirementSet } from "../../verdict/requirement-sets.js";
import { jsonText } from "../help/json-text.js";
import { listTable } from "./list-table.js";
import { makeListing } from "./make-listing.js";

const LISTS = ["requirements", "rules", "suites", "defects"] as const;

describe.each(LISTS)("list %s", (name) => {
  const listing = makeListing(name);

  it("is as its schema asks", () => {
    expect([validateListing(JSON.parse(jsonText(listing))), validateListing.errors]).toEqual([true, null]);
  });

  it("is, as a table, this", async () => {
    await expect(listTable(listing, "en")).toMatchFileSnapshot(`__snapshots__/${name}.en.txt`);
    await expect(listTable(listing, "zh")).toMatchFileSnapshot(`__snapshots__/${name}.zh.txt`);
  });

  it("begins every cell of a column at one place, Chinese characters counting twice", () => {
    for (const lang of ["en", "zh"] as const) {
      const [head = "", ...rows] = listTable(listing, lang).trimEnd().split("\n");
      const begins = columns(/^.* {2}(?=\S+(?: \S+)*$)/u.exec(head)?.[0] ?? "");
      expect(rows.filter((row) => !startsAt(row, begins))).toEqual([]);
    }
  });
});

it("lists all that there is, each once", () => {
  const ids = (name: Listing["list"]): string[] => {
    const listing = makeListing(name);
    if (listing.list === "requirements") return listing.requirements.map(({ id }) => id);
    if (listing.list === "rules") return listing.rules.map(({ id }) => id);
    return listing.list === "suites" ? listing.suites.map((one) => one.name) : listing.defects.map((one) => one.name);
  };
  expect(ids("requirements")).toEqual(currentRequirementSet.requirements.map(({ id }) => id));
  expect(ids("rules")).toEqual(ALL_RULES.map(({ id }) => id));
  expect(ids("suites")).toEqual([
    "contract",
    "timing",
    "property",
    "otherwise",
    "products",
    "corrections",
    "faults",
    "joint",
  ]);
  for (const name of LISTS) expect(new Set(ids(name)).size).toBe(ids(name).length);
});

/** Whether a cell begins at a column of the terminal, after two blanks. */
function startsAt(row: string, column: number): boolean {
  const characters = Array.from(row);
  for (let end = 0; end <= characters.length; end += 1) {
    const before = characters.slice(0, end).join("");
    if (columns(before) === column) return before.endsWith("  ") && characters[end] !== " ";
  }
  return false;
}
