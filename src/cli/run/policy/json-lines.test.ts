import * as fc from "fast-check";
import { expect, it } from "vitest";
import { jsonLines } from "./json-lines.js";

it("finds the line of every member and item", () => {
  const text = '{ "a":\n  [ 1,\n\n {"b/c": "x\\"\\n[{", "~": null}, [] ],\n "d": {}\n}';
  expect([...jsonLines(text)]).toEqual([
    ["", 1],
    ["/a", 1],
    ["/a/0", 2],
    ["/a/1", 4],
    ["/a/1/b~1c", 4],
    ["/a/1/~0", 4],
    ["/a/2", 4],
    ["/d", 5],
  ]);
});

it("knows every place of any JSON, however it is written", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2, "\t"), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const lines = jsonLines(text);
      const places = [...placesOf(value, "")];
      expect([...lines.keys()].toSorted()).toEqual([...new Set(places)].toSorted());
      expect(Math.max(...lines.values())).toBeLessThanOrEqual(text.split("\n").length);
    }),
    { seed: 7, numRuns: 200 },
  );
});

function* placesOf(value: unknown, pointer: string): Generator<string> {
  yield pointer;
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    yield* placesOf(member, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}
