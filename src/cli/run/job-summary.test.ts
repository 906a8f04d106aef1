import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { appendJobSummary } from "./job-summary.js";

const folder = mkdtempSync(join(tmpdir(), "tallystick-summary-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("adds the page to what the job has already, and makes none where there is no job", () => {
  const path = join(folder, "summary.md");
  writeFileSync(path, "before\n");
  expect(appendJobSummary({ GITHUB_STEP_SUMMARY: path }, () => "## page\n")).toBe(true);
  expect(readFileSync(path, "utf8")).toBe("before\n## page\n\n");
  const never = (): string => {
    throw new Error("no page is asked for");
  };
  expect([appendJobSummary({}, never), appendJobSummary({ GITHUB_STEP_SUMMARY: "" }, never)]).toEqual([true, true]);
});

it("says so where it cannot be written", () => {
  expect(appendJobSummary({ GITHUB_STEP_SUMMARY: join(folder, "none", "x.md") }, () => "x")).toBe(false);
});
