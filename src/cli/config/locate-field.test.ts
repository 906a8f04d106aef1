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
