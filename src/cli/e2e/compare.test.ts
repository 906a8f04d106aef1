import { appendFileSync, copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { validateRunComparison } from "../../../schemas/generated/validators/index.js";
import type { RunComparison } from "../../../schemas/run/run-comparison.js";
import { parseWith } from "../../../schemas/validation.js";
import { type Ended, runCli } from "./support/run-cli.js";
import { onlyRun } from "./support/run-folder.js";
import { type SpawnedLender, spawnLender } from "./support/spawned-lender.js";
import { temporaryFolder } from "./support/temporary-folder.js";

// Whole runs in processes of their own: a busy machine takes a multiple of what a quiet one does.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
const cwd = folder.path;
const lenders: SpawnedLender[] = [];
const runs: Record<string, string> = {};

/** A run under a name, in a folder of its own. */
async function run(name: string, url: string, ...args: string[]): Promise<void> {
  const reports = folder.inside(name);
  const options = ["--base-url", url, "--agreement", "plain", "--seed", "5", "--lives", "10", "-o", reports];
  await runCli(["run", ...options, ...args], { cwd });
  runs[name] = onlyRun(reports);
}

async function compare(a: string, b: string, ...args: string[]): Promise<Ended> {
  return runCli(["compare", runs[a] ?? a, runs[b] ?? b, ...args], { cwd });
}

async function comparison(a: string, b: string): Promise<RunComparison> {
  const { stdout, exitCode } = await compare(a, b, "--json");
  const compared = parseWith(validateRunComparison, JSON.parse(stdout), "standard output");
  expect(exitCode).toBe(compared.exitCode);
  return compared;
}

beforeAll(async () => {
  const [right, wrong] = [await spawnLender(), await spawnLender(["--defect", "due-day-31-dropped"])];
  lenders.push(right, wrong);
  await run("old", right.url, "--suite", "contract,property");
  await run("same", right.url, "--suite", "contract,property");
  await run("wrong", wrong.url, "--suite", "contract,property");
  await run("less", right.url, "--suite", "property", "--no-messages");
});

afterAll(async () => {
  for (const lender of lenders) await lender.close();
});

test("two runs of one build show nothing, and tell how much was compared", async () => {
  const same = await comparison("old", "same");
  expect(same).toMatchObject({
    exitCode: 0,
    newlyRed: [],
    stillRed: [],
    rulesChanged: [],
    noLongerExercised: [],
    newlyExercised: [],
    messages: { cohorts: 2, notCompared: [], differences: [] },
  });
  expect(same.messages.lives).toBeGreaterThan(30);
});

test("a build that drops a record is newly red, and its messages differ in just what is dropped", async () => {
  const { newlyRed, messages, exitCode, b } = await comparison("old", "wrong");
  expect([exitCode, b.exitCode]).toEqual([1, 1]);
  expect(newlyRed.map(({ of, id }) => `${of} ${id}`)).toEqual(
    expect.arrayContaining(["requirement OWED-30", "scenario contract/plain/due-on-the-31st"]),
  );
  const dropped = messages.differences.find(({ kind }) => kind === "only-old");
  expect(dropped).toMatchObject({ recordType: "210", code: "30", scenario: "contract/plain", new: null });
  expect(dropped?.asOf.slice(8)).not.toBe("31");
  const back = await comparison("wrong", "old");
  expect([back.exitCode, back.newlyRed]).toEqual([0, []]);
  expect(back.newlyGreen).toHaveLength(newlyRed.length);

  const { stdout } = await compare("old", "wrong");
  expect(stdout).toContain("requirement OWED-30: pass → fail");
  expect(stdout).toContain("only-old 210/30:");
  expect(stdout).toMatch(/Something is newly red\. \(exit 1\)\n$/);
  const chinese = await compare("old", "wrong", "--lang", "zh");
  expect(chinese.stdout).toContain("有新增不符合项。 (exit 1)");
});

test("what is no longer exercised is told, and why messages could not be compared", async () => {
  const lost = await comparison("old", "less");
  expect(lost.exitCode).toBe(2);
  expect(lost.noLongerExercised).toContainEqual({ of: "scenario", id: "contract/plain/due-on-the-31st" });
  expect(lost.messages.notCompared.map(({ en }) => en)).toEqual([expect.stringContaining("run B kept no messages")]);
});

test("a log alone is compared by its log alone", async () => {
  const log = join(folder.inside("log"), "events.ndjson");
  copyFileSync(join(runs["same"] ?? "", "events.ndjson"), log);
  const { stdout, exitCode } = await compare("old", log);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("not compared: run B kept no lives");
});

test("messages that were cut off in the middle of a line are compared as far as they go", async () => {
  const cut = folder.inside("cut");
  cpSync(runs["same"] ?? "", cut, { recursive: true });
  const file = join(cut, "messages.ndjson");
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length - 20));
  const { messages } = await comparison("old", cut);
  expect(messages).toMatchObject({ cohorts: 1, differences: [] });
  expect(messages.notCompared.map(({ en }) => en)).toEqual([
    "the messages of run B (messages.ndjson) end in the middle of a line, which is passed over",
    "1 cohort had not ended when a run was cut off",
  ]);
});

test("what is no run is refused", async () => {
  expect(await compare("old", "nowhere")).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("no nowhere") });
  const damaged = folder.inside("damaged");
  cpSync(runs["same"] ?? "", damaged, { recursive: true });
  appendFileSync(join(damaged, "events.ndjson"), "half a line\n{}\n");
  expect(await compare("old", damaged)).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("is no event") });
  rmSync(join(damaged, "events.ndjson"));
  expect(await compare("old", damaged)).toMatchObject({ exitCode: 3 });
});
