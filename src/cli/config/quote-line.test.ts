import { expect, test } from "vitest";
import { quoteLine } from "./quote-line.js";

test.each<[string, string | undefined]>([
  ["  lives: 0,", "lives: 0,"],
  ['  suites: ["contrct"], // all of them', 'suites: ["contrct"], // all of them'],
  ["", undefined],
  // Whatever could be a secret is left out.
  ["  Authorization: 'Bearer abc',", "Authorization: '…',"],
  ['  { "a": "one", "b": "two" }', '{ "a": "…", "b": "…" }'],
  ['  url: "https://user:pw@host/",', 'url: "…",'],
  ["  options: `x`,", "options: `…`,"],
  ["  headers: { 'x-key': 'it\\'s' },", "headers: { 'x-key': '…' },"],
  ["  token: `begins here", "token: `…"],
  [`  note: "${"x".repeat(200)}",`, `note: "${"x".repeat(93)}…`],
])("%j is shown as %j", (line, shown) => {
  expect(quoteLine(`first\n${line}\nlast`, 2, false)).toBe(shown);
});

test("texts are left out where the caller says so", () => {
  expect(quoteLine('baseUrl: "http://x",', 1, true)).toBe('baseUrl: "…",');
});

test("a line that is not there is not shown", () => {
  expect(quoteLine("a", 7, false)).toBeUndefined();
});
