import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { validateRecordingMade } from "../../../schemas/generated/validators/index.js";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import type { RecordedCohort, RecordingLine } from "../../../schemas/run/recording.js";
import { parseWith } from "../../../schemas/validation.js";
import { loanLife } from "../../engine/plans-of.js";
import { type Ended, runCli } from "./support/run-cli.js";
import { eventsOf, logOf, onlyRun } from "./support/run-folder.js";
import { type SpawnedLender, spawnLender } from "./support/spawned-lender.js";
import { temporaryFolder } from "./support/temporary-folder.js";

// Whole runs in processes of their own: a busy machine takes a multiple of what a quiet one does.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
const DROPS_31 = "due-day-31-dropped";
let right: SpawnedLender;
let wrong: SpawnedLender;

beforeAll(async () => {
  right = await spawnLender();
  wrong = await spawnLender(["--defect", DROPS_31]);
});

afterAll(async () => {
  await right.close();
  await wrong.close();
});

/** A folder with a configuration for a lender, one call at a time: accounts are then numbered as they were before. */
function inside(name: string, lender: SpawnedLender, more: Partial<TallystickConfig> = {}): string {
  const cwd = folder.inside(name);
  const config: TallystickConfig = {
    target: { kind: "http", baseUrl: lender.url },
    delivery: { kind: "pull" },
    agreements: ["plain"],
    limits: { concurrentCalls: 1 },
    ...more,
  };
  writeFileSync(join(cwd, "tallystick.config.json"), JSON.stringify(config));
  return cwd;
}

async function run(cwd: string, into: string, ...args: string[]): Promise<Ended & { readonly folder: string }> {
  const ended = await runCli(["run", "-o", into, ...args], { cwd });
  return { ...ended, folder: onlyRun(join(cwd, into)) };
}

function text(run: { readonly folder: string }, name: string): string {
  return readFileSync(join(run.folder, name), "utf8");
}

function recorded(run: { readonly folder: string }): RecordedCohort[] {
  const lines = text(run, "lives.ndjson").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as RecordingLine).filter((line) => line.type === "cohort");
}

describe("lives that were recorded", () => {
  const suites = ["--suite", "property,corrections", "--lives", "10", "--seed", "4"];
  let cwd: string;
  let first: Awaited<ReturnType<typeof run>>;

  beforeAll(async () => {
    cwd = inside("recorded", right);
    first = await run(cwd, "first", ...suites);
    expect(first.exitCode).toBe(0);
  });

  test("are lived again to the same messages, byte for byte, under the names of the same tests", async () => {
    const made = await runCli(["record", first.folder, "lives.ndjson", "--json"], { cwd });
    const report = parseWith(validateRecordingMade, JSON.parse(made.stdout), "standard output");
    expect(made.exitCode).toBe(0);
    expect(report).toMatchObject({ seed: 4, complete: true, suites: ["property", "corrections"] });

    const [second, third] = [
      await run(cwd, "second", "--recorded", "lives.ndjson"),
      await run(cwd, "third", "--recorded", first.folder),
    ];
    expect([second.exitCode, third.exitCode]).toEqual([0, 0]);
    for (const again of [second, third]) {
      expect(text(again, "messages.ndjson")).toBe(text(first, "messages.ndjson"));
      expect(recorded(again)).toEqual(recorded(first));
      const { events } = logOf(again.folder);
      expect(events[0]).toMatchObject({ seed: 4, suites: ["recorded"] });
      const outcomes = eventsOf(events, "scenario-finished").map(({ scenario, verdict }) => ({ scenario, verdict }));
      const before = eventsOf(logOf(first.folder).events, "scenario-finished");
      expect(outcomes).toEqual(before.map(({ scenario, verdict }) => ({ scenario, verdict })));
      expect(report.scenarios).toBe(outcomes.length);
    }
  });

  test("of one suite, on another day", async () => {
    const made = await runCli(["record", first.folder, "property.ndjson", "--suite", "property"], { cwd });
    expect(made.stdout).toBe(
      "property.ndjson: 1 scenario, 10 lives, 1 cohort of property; seed 4\n" +
        "Live them with: tallystick run --recorded property.ndjson\n",
    );
    const moved = await run(cwd, "moved", "--recorded", "property.ndjson", "--start", "2027-03-01");
    expect(moved.exitCode).toBe(0);
    const [cohort] = recorded(moved);
    expect(cohort?.lives).toHaveLength(10);
    expect(cohort?.lives.map(loanLife).every(({ terms }) => terms.openDate >= "2027-03-01")).toBe(true);
    expect(cohort?.lives.map(loanLife).map(({ steps }) => steps)).toEqual(
      recorded(first)
        .find(({ scenario }) => scenario.startsWith("property"))
        ?.lives.map(loanLife)
        .map(({ steps }) => steps),
    );
  });

  test("are not written over, and not mixed with what is drawn", async () => {
    const again = await runCli(["record", first.folder, "tallystick.config.json"], { cwd });
    expect(again).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("file already exists") });
    const mixed = await runCli(["run", "--recorded", first.folder, "--seed", "1"], { cwd });
    expect(mixed).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("cannot be used with option '--seed") });
  });

  test("may be cut off at the end, and damaged nowhere else", async () => {
    const lines = text(first, "lives.ndjson");
    const whole = lines.split("\n").slice(0, 2).join("\n");
    writeFileSync(join(cwd, "cut.ndjson"), `${whole}\n${lines.slice(whole.length + 1, whole.length + 90)}`);
    const cut = await run(cwd, "cut", "--recorded", "cut.ndjson");
    expect(cut.exitCode).toBe(0);
    expect(recorded(cut)).toEqual(recorded(first).slice(0, 1));

    const [header = "", ...rest] = lines.trimEnd().split("\n");
    writeFileSync(join(cwd, "bad.ndjson"), [header, '{"type":"cohort"}', ...rest].join("\n"));
    const bad = await runCli(["run", "--recorded", "bad.ndjson"], { cwd });
    expect(bad.exitCode).toBe(3);
    expect(bad.stderr).toContain("bad.ndjson, line 2");
  });
});

describe("a counterexample that is copied to fixtures/regressions", () => {
  let cwd: string;
  let name: string;

  beforeAll(async () => {
    cwd = inside("regressions", wrong, { suites: ["contract"] });
    const found = await run(cwd, "found");
    expect(found.exitCode).toBe(1);
    const [file = ""] = readdirSync(join(found.folder, "counterexamples"));
    mkdirSync(join(cwd, "fixtures", "regressions"), { recursive: true });
    copyFileSync(join(found.folder, "counterexamples", file), join(cwd, "fixtures", "regressions", file));
    name = file.replace(/\.json$/, "");
  });

  test("is lived first in every run from then on, and fails while the trouble is there", async () => {
    const failing = await run(cwd, "failing");
    expect(failing.exitCode).toBe(1);
    const { events } = logOf(failing.folder);
    expect(events[0]).toMatchObject({ suites: ["regressions", "contract"] });
    const [begun] = eventsOf(events, "scenario-started");
    expect(begun).toMatchObject({ scenario: `regressions/${name}`, suite: "regressions", order: 0 });
    expect(begun?.requirements).not.toHaveLength(0);
    // Told where it was first seen, and not again by the suite that once found it.
    const [told, ...others] = eventsOf(events, "counterexample");
    expect(told?.scenario).toBe(`regressions/${name}`);
    expect(others.map(({ signature }) => signature)).not.toContain(told?.signature);
  });

  test("passes when the trouble is gone", async () => {
    const fixed = await run(cwd, "fixed", "--base-url", right.url);
    expect(fixed.exitCode).toBe(0);
    const [ended] = eventsOf(logOf(fixed.folder).events, "scenario-finished");
    expect(ended).toMatchObject({ scenario: `regressions/${name}`, verdict: "pass" });
  });

  test("lies where the configuration says", async () => {
    const other = inside("regressions-elsewhere", right, { regressions: "kept", suites: ["timing"] });
    const missing = await runCli(["run"], { cwd: other });
    expect(missing).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("which is no folder") });
    mkdirSync(join(other, "kept"));
    writeFileSync(join(other, "kept", "broken.json"), "{}");
    const broken = await runCli(["run"], { cwd: other });
    expect(broken).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("broken.json") });
  });
});
