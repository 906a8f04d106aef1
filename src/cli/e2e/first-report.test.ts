import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { pageScript } from "../../docs-check/testing/page-script.js";
import { runCli } from "./support/run-cli.js";
import { onlyRun } from "./support/run-folder.js";
import { temporaryFolder } from "./support/temporary-folder.js";

// Whole runs in processes of their own: a busy machine takes a multiple of what a quiet one does.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);

/** What a new user types to a red report, with how it has to end. */
const TYPED: [line: string, exitCode: number][] = [
  ["init --target demo --yes", 0],
  ["doctor", 0],
  ["run", 1],
];

test("from init to a red report in under ten commands, in a folder where nothing is installed", async () => {
  for (const [line, exitCode] of TYPED) {
    const ended = await runCli(line.split(" "), { cwd: folder.path });
    expect([line, ended.exitCode, ended.stderr]).toEqual([line, exitCode, expect.not.stringContaining("    at ")]);
  }
  const run = onlyRun(join(folder.path, "reports"));
  const page = readFileSync(join(run, "report.html"), "utf8");
  expect(page).toContain("paid-in-two-parts-one-day");
  expect(readdirSync(join(run, "counterexamples")).length).toBeGreaterThan(0);
});

test("the page for new users types the same, and not more than ten commands until then", () => {
  const page = readFileSync(join("docs", "guide", "getting-started.md"), "utf8");
  const typed = pageScript(page)
    .split("\n")
    .filter((line) => line.startsWith("tallystick "));
  const own = TYPED.map(([line]) => `tallystick ${line}`);
  expect(typed.slice(0, own.length)).toEqual(own);
  expect(own.length).toBeLessThan(10);
});
