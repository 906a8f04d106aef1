import { expect, test } from "vitest";
import { locateField } from "./locate-field.js";

const text = `const kind = "x";
export default {
  "target": {
    kind: 'http',
    headers: {
      'x-key': "a",
    },
  },
  delivery: { kind: "pull" },
  agreements: ["a", { grace: { days: 1 } }],
};`;

test.each<[string[], number | undefined]>([
  [["target"], 3],
  [["target", "kind"], 4],
  [["target", "headers", "x-key"], 6],
  [["delivery", "kind"], 9],
  [["agreements", "1", "grace", "days"], 10],
  // What is missing is told at what should hold it.
  [["target", "headers", "none"], 5],
  [["none"], undefined],
  [[], undefined],
])("%j is at line %s", (field, line) => {
  expect(locateField(text, field)).toBe(line);
});

const other = `import { defineConfig } from "tallystick";
// target: { kind: "in a comment" }
/* delivery: */
const target = { kind: "http" };
const limits = {
  callMs: 1,
};
export default defineConfig({
  target,
  note: "delivery: { path: 'x' }",
  "delivery": {
    via: \`suites: \${target.kind}\`,
    kind: "folder",
  },
  limits,
  process() {
    return { start: [] };
  },
  agreements: [
    "plain",
    { name: "own" },
    { name: "third", deadline: { days: 1 } },
  ],
  suites: [],
});`;

test.each<[string[], number | undefined]>([
  [["target"], 9],
  // It is not written in the object that holds the rest.
  [["target", "kind"], 9],
  [["delivery"], 11],
  [["delivery", "kind"], 13],
  [["delivery", "path"], 11],
  [["agreements", "0"], 20],
  [["agreements", "2", "deadline", "days"], 22],
  [["agreements", "1", "deadline"], 21],
  [["agreements", "7"], 19],
  [["suites"], 24],
  [["process", "start"], 16],
])("%j is at line %s where names come more than once", (field, line) => {
  expect(locateField(other, field)).toBe(line);
});

test("nothing is found in a text that is no configuration", () => {
  for (const text of ["", "{", "[{(", '"', "`", "{ a: ", "{a:{b", "}}]", "/* a: 1", "{ 'a"]) {
    expect(locateField(text, ["zzz"])).toBeUndefined();
  }
});
