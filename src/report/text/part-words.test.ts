import { expect, it } from "vitest";
import { logOf } from "../../verdict/testing/logs.js";
import { renderHtml } from "../html/html.js";
import { renderMarkdown } from "../markdown/markdown.js";
import { renderTerminal } from "../terminal.js";
import { partWords } from "./part-words.js";

it.each([
  [{}, undefined],
  [{ shard: { index: 2, of: 5 } }, "part 2 of 5"],
  [{ merged: { of: 3, parts: [1, 2, 3] } }, "merged from 3 parts"],
  [{ merged: { of: 1, parts: [1] } }, "merged from 1 part"],
  [{ merged: { of: 5, parts: [1, 3] } }, "merged from parts 1, 3 of 5"],
  [{ merged: { of: 5, parts: [4] } }, "merged from part 4 of 5"],
])("%j is told as %j", (run, words) => {
  expect(partWords(run)?.en).toBe(words);
});

it("stands in the heading of the reports that a person reads", () => {
  const events = logOf({ scenarios: [{ id: "contract/plain/a" }], shard: { index: 2, of: 5 } });
  for (const report of [renderTerminal(events), renderMarkdown(events), renderHtml(events)]) {
    expect(report).toContain("part 2 of 5");
  }
  expect(renderHtml(events)).toContain("第 2 片（共 5 片）");
});
