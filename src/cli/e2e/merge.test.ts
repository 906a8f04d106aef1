import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { validateRunComparison, validateRunReport } from "../../../schemas/generated/validators/index.js";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import type { RunReport } from "../../../schemas/run/report.js";
import { parseWith } from "../../../schemas/validation.js";
import { type Ended, runCli } from "./support/run-cli.js";
import { logOf, onlyRun } from "./support/run-folder.js";
import { temporaryFolder } from "./support/temporary-folder.js";

// Whole runs in processes of their own: a busy machine takes a multiple of what a quiet one does.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
const cwd = folder.path;
const PARTS = 3;
const config: TallystickConfig = {
  target: {
    kind: "in-process",
    module: fileURLToPath(new URL("../../../dist/examples/reference-lender/lender-module.js", import.meta.url)),
    options: { channel: "push", defect: "opening-not-told" },
  },
  delivery: { kind: "push" },
  agreements: ["plain", "month-end"],
  regressions: fileURLToPath(new URL("../../../fixtures/regressions", import.meta.url)),
  // One call at a time, so that accounts are numbered alike each time.
  limits: { concurrentCalls: 1 },
};
let whole: string;
const parts: string[] = [];
let merged: Ended;

function tallystick(...args: string[]): Promise<Ended> {
  return runCli(args, { cwd });
}

async function run(reports: string, ...args: string[]): Promise<string> {
  const asked = ["--suite", "property", "--lives", "6", "--seed", "5", "--min-coverage", "5"];
  const ended = await tallystick("run", "-o", reports, ...asked, ...args);
  expect([ended.exitCode, ended.stderr.replaceAll(/^\w+: .*\n/gm, "")]).toEqual([1, ""]);
  return onlyRun(join(cwd, reports));
}

function reportIn(run: string): RunReport {
  return parseWith(validateRunReport, JSON.parse(read(run, "report.json")), run);
}

function read(run: string, name: string): string {
  return readFileSync(join(run, name), "utf8");
}

beforeAll(async () => {
  writeFileSync(join(cwd, "tallystick.config.json"), JSON.stringify(config));
  whole = await run("whole");
  for (let index = 1; index <= PARTS; index += 1) {
    parts.push(await run(join("parts", String(index)), "--shard", `${index}/${PARTS}`));
  }
  merged = await tallystick("merge", "parts", "-o", "merged");
});

describe("the merge of all parts", () => {
  test("has the report of the unsplit run, but for the machine's time and that it was merged", () => {
    expect([merged.exitCode, merged.stderr]).toEqual([1, ""]);
    const together = reportIn(join(cwd, "merged"));
    expect(together.run?.merged).toEqual({ of: PARTS, parts: [1, 2, 3] });
    expect(comparable(together)).toEqual(comparable(reportIn(whole)));
    expect(together.findings.length).toBeGreaterThan(0);
    expect(together.gates).toContainEqual(expect.objectContaining({ gate: "coverage" }));
    // Its log is one, by the published schema.
    expect(logOf(join(cwd, "merged"))).toMatchObject({ complete: true, unknownTypes: [] });
  });

  test("tells once what more than one part met, and no part is the whole", () => {
    const kinds = parts.map((part) => new Set(reportIn(part).counterexamples.map(({ signature }) => signature)));
    const all = kinds.flatMap((some) => [...some]);
    expect(new Set(all).size).toBeLessThan(all.length);
    for (const part of parts) {
      expect(reportIn(part).scenarios.length).toBeLessThan(reportIn(whole).scenarios.length);
      expect(reportIn(part).gates.map(({ gate }) => gate)).not.toContain("coverage");
    }
  });

  test("holds the lives, the messages and the replay files of the unsplit run, byte for byte", () => {
    const together = join(cwd, "merged");
    const lives = (run: string): string => read(run, "lives.ndjson").replace(/"recordedAt":"[^"]+"/, "");
    expect(lives(together)).toBe(lives(whole));
    expect(read(together, "messages.ndjson")).toBe(read(whole, "messages.ndjson"));
    const replays = (run: string): unknown =>
      readdirSync(join(run, "counterexamples"))
        .sort()
        .map((name) => [name, read(run, join("counterexamples", name))]);
    expect(replays(together)).toEqual(replays(whole));
  });

  test("is taken by the other commands as a run", async () => {
    const compared = await tallystick("compare", whole, "merged", "--json");
    expect(parseWith(validateRunComparison, JSON.parse(compared.stdout), "compare")).toMatchObject({
      exitCode: 0,
      newlyRed: [],
      newlyGreen: [],
      noLongerExercised: [],
      newlyExercised: [],
      messages: { notCompared: [], differences: [] },
    });
    const again = await tallystick("report", "merged", "--format", "json");
    expect([again.exitCode, again.stdout]).toEqual([1, read(join(cwd, "merged"), "report.json")]);
    expect((await tallystick("record", "merged", "lives.ndjson")).exitCode).toBe(0);
    const bundled = await tallystick("certify", "--from", "merged", "--bundle", "merged.zip");
    // As of any run that is no certification.
    expect([bundled.exitCode, bundled.stdout]).toEqual([1, expect.stringContaining("judged as an ordinary one")]);
    expect((await tallystick("verify", "merged.zip")).exitCode).toBe(bundled.exitCode);
  });
});

test("a part that is missing is named; with --partial the run is incomplete, and says which parts it has", async () => {
  const [one = "", , three = ""] = parts;
  const refused = await tallystick("merge", one, three, "-o", "refused");
  expect([refused.exitCode, refused.stderr]).toEqual([
    3,
    "There are 2 of 3 parts; 2 is missing. Give them too, or --partial to merge what is there into a run that counts as incomplete.\n",
  ]);
  const ended = await tallystick("merge", one, three, "-o", "partial", "--partial", "--json");
  const report = parseWith(validateRunReport, JSON.parse(ended.stdout), "merge --json");
  expect(report).toMatchObject({ complete: false, run: { merged: { of: 3, parts: [1, 3] } } });
  expect([ended.exitCode, ended.stderr]).toEqual([
    report.exitCode,
    expect.stringContaining("Merged 2 of 3 parts, without 2: the run is incomplete.\n"),
  ]);
});

test("a part that was cut off is merged as far as it goes", async () => {
  const [one = "", two = "", three = ""] = parts;
  cpSync(one, join(cwd, "torn"), { recursive: true });
  const torn = join(cwd, "torn", "events.ndjson");
  // In the middle of the line that ends the first of its scenarios.
  writeFileSync(torn, read(one, "events.ndjson").replace(/("type":"scenario-finished").*$/s, "$1"));
  const ended = await tallystick("merge", "torn", two, three, "-o", "with-torn");
  expect(ended.stderr).toContain("The log of part 1 of 3 (torn) breaks off: the run is incomplete.\n");
  const report = reportIn(join(cwd, "with-torn"));
  expect(report).toMatchObject({ complete: false, exitCode: ended.exitCode });
  expect(ended.exitCode).not.toBe(0);
  expect(report.scenarios.length).toBeLessThan(reportIn(whole).scenarios.length);
});

/** Without the machine's time, and without the parts that a run was made from. */
function comparable(report: RunReport): unknown {
  const { merged: _merged, startedAt: _started, finishedAt: _finished, ...run } = report.run ?? {};
  return withoutTimes({ ...report, run });
}

function withoutTimes(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (name, member: unknown) => (name === "elapsedMs" || name === "lenderMs" ? 0 : member)),
  );
}

test.each([
  ["--shard 0/3 --seed 1", '"0/3" names no part of a run'],
  ["--shard 2of3 --seed 1", "Give which part and of how many, such as 2/5"],
  ["--shard 2/3", "--shard 2/3 needs a seed that all 3 parts share"],
])("run %s is refused", async (args, words) => {
  const ended = await tallystick("run", ...args.split(" "));
  expect([ended.exitCode, ended.stderr]).toEqual([3, expect.stringContaining(words)]);
});

test.each([
  ["whole parts", "is a whole run, no part of one"],
  ["merged", "was merged already"],
  ["parts parts/../parts/1/other", "There is no parts/../parts/1/other"],
  ["nothing-here", "There is no nothing-here"],
])("merge %s is refused", async (args, words) => {
  const ended = await tallystick("merge", ...args.split(" "), "-o", "never");
  expect([ended.exitCode, ended.stderr]).toEqual([3, expect.stringContaining(words)]);
});
