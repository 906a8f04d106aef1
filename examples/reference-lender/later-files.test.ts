import { expect, test } from "vitest";
import { type LaterFile, LaterFiles } from "./later-files.js";

test("files come in the order in which they fall due, each once, and stay until they are made", () => {
  const files = new LaterFiles();
  const file = (at: number, day: number): LaterFile => ({ at, day, what: "held" });
  for (const one of [file(30, 1), file(10, 2), file(30, 3), file(30, 1)]) files.add(one);
  expect(files.dueBy(9)).toBeUndefined();
  const days: number[] = [];
  for (let next = files.dueBy(30); next !== undefined; next = files.dueBy(30)) {
    expect(files.dueBy(30)).toBe(next);
    days.push(next.day);
    files.made(next);
  }
  expect(days).toEqual([2, 1, 3]);
});
