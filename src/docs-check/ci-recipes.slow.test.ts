import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { githubCommands, gitlabCommands, type JobCommand, jenkinsCommands } from "./testing/ci-jobs.js";
import { codeBlocks } from "./testing/markdown.js";

// The commands of the CI files are typed as the CI system would, in a folder in which `init` has set up the bundled lender
// with a defect: each has to end with 1 and to leave the reports where the file looks for them.

const main = resolve("dist/src/cli/main.js");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tallystick-ci-"));
  writeFileSync(join(folder, "package.json"), '{ "name": "a-lender", "private": true, "type": "module" }\n');
  const bin = join(folder, "node_modules", ".bin");
  mkdirSync(bin, { recursive: true });
  symlinkSync(resolve("."), join(folder, "node_modules", "tallystick"));
  writeFileSync(join(bin, "tallystick"), `#!/bin/sh\nexec node "${main}" "$@"\n`, { mode: 0o755 });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Sets up the folder by `init`, for the quickest of suites. */
function init(ci: string): void {
  const made = run(`node ${main} init --yes --target demo --ci ${ci} --lang en`);
  expect(made.status, made.output).toBe(0);
  const config = join(folder, "tallystick.config.ts");
  const text = read("tallystick.config.ts");
  if (text.includes("suites:")) return;
  const quick = text.replace("defineConfig({", 'defineConfig({\n  suites: ["contract"],\n  agreements: ["plain"],');
  expect(quick).not.toBe(text);
  writeFileSync(config, quick);
}

function run(command: string): { readonly status: number | null; readonly output: string } {
  const env = {
    PATH: process.env["PATH"],
    HOME: folder,
    GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
    npm_config_offline: "true",
    npm_config_update_notifier: "false",
  };
  const { status, stdout, stderr } = spawnSync("bash", ["-ec", command], { cwd: folder, encoding: "utf8", env });
  return { status, output: `${command}\n${stdout}${stderr}` };
}

/** The commands but for the installation: the package is there already. */
function toRun(commands: readonly JobCommand[]): readonly JobCommand[] {
  return commands.filter(({ command }) => command !== "npm ci");
}

/** Runs the commands of a file until one fails; answers how it ended. */
function runAll(commands: readonly JobCommand[]): { readonly status: number | null; readonly output: string } {
  const wanted = toRun(commands);
  expect(wanted.length).toBeGreaterThan(0);
  let ended: ReturnType<typeof run> = { status: 0, output: "" };
  for (const { command, mayFail } of wanted) {
    ended = run(command);
    if (ended.status !== 0 && !mayFail) return ended;
  }
  return ended;
}

function read(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

function reportsIn(parent: string): string[] {
  return readdirSync(join(folder, parent)).flatMap((name) => readdirSync(join(folder, parent, name)));
}

describe("the CI files of init", () => {
  it("all run the same, in the words of each CI system", () => {
    const commands = (
      [
        ["github", ".github/workflows/tallystick.yml", githubCommands],
        ["gitlab", ".gitlab-ci.yml", gitlabCommands],
        ["jenkins", "Jenkinsfile", jenkinsCommands],
      ] as const
    ).map(([ci, path, commandsOf]) => {
      init(ci);
      return commandsOf(read(path));
    });
    expect(new Set(commands.map((some) => JSON.stringify(some)))).toHaveLength(1);
    init("shell");
    expect(read("tallystick.sh")).toContain(commands[0]?.at(-1)?.command);
  });

  it.each([
    ["github", () => githubCommands(read(".github/workflows/tallystick.yml"))],
    ["shell", () => [{ command: "./tallystick.sh", mayFail: false }]],
  ] as const)("end with the exit code of the run: %s", (ci, commandsOf) => {
    init(ci);
    const { status, output } = runAll(commandsOf());
    expect(status, output).toBe(1);
    expect(reportsIn("reports")).toEqual(expect.arrayContaining(["events.ndjson", "junit.xml", "report.html"]));
    expect(read("summary.md")).toContain("Not conformant");
  });
});

describe("the recipes of docs/guide/ci.md", () => {
  const blocks = codeBlocks(readFileSync("docs/guide/ci.md", "utf8"));
  const recipes = blocks.flatMap(({ language, text }): JobCommand[][] => {
    if (language === "yaml") return [/^jobs:/m.test(text) ? githubCommands(text) : gitlabCommands(text)];
    if (language === "groovy") return [jenkinsCommands(text)];
    return language === "sh" ? [[{ command: text.trim(), mayFail: false }]] : [];
  });
  const different = new Map(recipes.map((commands) => [JSON.stringify(toRun(commands)), commands]));

  it("are four that run the same, and two that run the same in parts", () => {
    expect([recipes.length, different.size]).toEqual([6, 2]);
    const inParts = [...different.keys()].filter((commands) => commands.includes("tallystick merge"));
    expect(inParts).toEqual([expect.stringMatching(/--shard 1\/3 .*--shard 2\/3 .*--shard 3\/3 /)]);
  });

  it.each([...different.values()].map((commands) => ({ commands, last: commands.at(-1)?.command })))(
    "leave the reports of the run: $last",
    ({ commands }) => {
      init("none");
      const { status, output } = runAll(commands);
      expect(status, output).toBe(1);
      expect(reportsIn("reports")).toEqual(expect.arrayContaining(["events.ndjson", "junit.xml", "report.html"]));
    },
  );
});
