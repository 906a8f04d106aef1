import { afterAll, expect, test, vi } from "vitest";
import {
  validateExplainReport,
  validateReplayReport,
  validateRunReport,
} from "../../../schemas/generated/validators/index.js";
import { parseWith } from "../../../schemas/validation.js";
import type { Validator } from "../../../schemas/validator.js";
import { writeReplay } from "./support/replay-file.js";
import { serveRoughLender } from "./support/rough-lender.js";
import { runCli } from "./support/run-cli.js";
import { onlyRun } from "./support/run-folder.js";
import { temporaryFolder } from "./support/temporary-folder.js";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

/** A lender that no life can be lived with, so that a run is short. */
async function standing(): Promise<string> {
  const served = await serveRoughLender({ capabilities: { clockMovable: false, channels: ["pull"] } });
  closing.push(() => served.close());
  return served.url;
}

/** Runs a command with `--json`; its standard output must be one document of a published schema. */
async function printed<T>(
  args: readonly string[],
  validator: Validator<T>,
): Promise<{ value: T; exitCode: unknown; stderr: string }> {
  const { stdout, stderr, exitCode } = await runCli([...args, "--json"], { cwd: folder.path });
  return { value: parseWith(validator, JSON.parse(stdout), args[0] ?? ""), exitCode, stderr };
}

test("run, and report of what it left", async () => {
  const args = ["run", "--suite", "contract", "--agreement", "plain", "--base-url", await standing(), "-o", "run"];
  const ran = await printed(args, validateRunReport);
  expect(ran).toMatchObject({ exitCode: 2, value: { verdict: "incomplete", exitCode: 2 } });
  // A line for the suite, since this is no terminal, and the paths of the reports.
  const [suite, ...paths] = ran.stderr.trimEnd().split("\n");
  expect(suite).toMatch(/^contract: \d+ scenarios, \d+ failed, \d+ s$/);
  expect(paths.filter((path) => !/^run\/\d{8}-\d{6}-\d+\/[\w.]+$/.test(path))).toEqual([]);
  const again = await printed(["report", onlyRun(`${folder.path}/run`)], validateRunReport);
  expect(again.value).toEqual(ran.value);
});

test("replay", async () => {
  const args = ["replay", writeReplay(folder.path), "--base-url", await standing(), "-o", "replay"];
  expect(await printed(args, validateReplayReport)).toMatchObject({ exitCode: 2, value: { outcome: "error" } });
});

test("explain", async () => {
  const { value, exitCode } = await printed(["explain", "I2100H07", "--lang", "zh"], validateExplainReport);
  expect(exitCode).toBe(0);
  expect(value).toMatchObject({ language: "zh", explanations: [{ id: "I2100H07", kind: "rule" }] });
  const left = await printed(["explain", "R2320106"], validateExplainReport);
  expect(left.value.explanations).toMatchObject([{ id: "R2320106", kind: "not-judged" }]);
});

test("--json stands for --format json, and not beside another one", async () => {
  const [long, short, both] = await Promise.all([
    runCli(["validate", ".", "--format", "json"], { cwd: folder.inside("empty") }),
    runCli(["validate", ".", "--json"], { cwd: folder.inside("empty") }),
    runCli(["validate", ".", "--json", "--format", "ndjson"], { cwd: folder.inside("empty") }),
  ]);
  expect(short).toEqual(long);
  expect(both).toMatchObject({ exitCode: 3, stdout: "" });
  expect(both.stderr).toContain("--json");
});
