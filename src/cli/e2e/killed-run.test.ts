import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  validateRecordingMade,
  validateRunComparison,
  validateRunReport,
} from "../../../schemas/generated/validators/index.js";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import type { RunReport } from "../../../schemas/run/report.js";
import { parseWith } from "../../../schemas/validation.js";
import { REPORTERS } from "../../report/reporters.js";
import { expectBeginningOf, expectNoBetterThan } from "./support/no-better-than.js";
import { killedRun, logHas, type Moment } from "./support/process-group.js";
import { type Ended, mainFile, runCli, startCli } from "./support/run-cli.js";
import { logOf, onlyRun } from "./support/run-folder.js";
import { type SpawnedLender, spawnLender } from "./support/spawned-lender.js";
import { temporaryFolder } from "./support/temporary-folder.js";

// Whole runs in processes of their own: a busy machine takes a multiple of what a quiet one does.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
const cwd = folder.inside("runs");
let lender: SpawnedLender;
let full: string;
let whole: readonly LogEvent[];

beforeAll(async () => {
  lender = await spawnLender(["--defect", "overdue-total-without-interest"]);
  const config: TallystickConfig = {
    target: { kind: "http", baseUrl: lender.url },
    delivery: { kind: "pull" },
    agreements: ["plain"],
    suites: ["property"],
    lives: 6,
    seed: 3,
    // Three cohorts, one after the other.
    limits: { accountsPerCohort: 2, concurrentCalls: 1 },
  };
  writeFileSync(join(cwd, "tallystick.config.json"), JSON.stringify(config));
  expect((await runCli(["run", "-o", "full"], { cwd })).exitCode).toBe(1);
  full = onlyRun(join(cwd, "full"));
  whole = logOf(full).events;
});

afterAll(async () => {
  await lender.close();
});

/** Bytes of the log of the whole run up to the end of the first event of a type; those of another run differ by a few. */
function bytesUntil(type: LogEvent["type"]): number {
  const lines = readFileSync(join(full, "events.ndjson"), "utf8").split("\n");
  const at = whole.findIndex((event) => event.type === type);
  return Buffer.byteLength(lines.slice(0, at + 1).join("\n"));
}

function kill(name: string, moment: Moment): Promise<string | null> {
  return killedRun(["run", "-o", name], { cwd, reports: join(cwd, name) }, moment);
}

function tallystick(...args: string[]): Promise<Ended> {
  return runCli(args, { cwd });
}

async function reportOf(run: string): Promise<RunReport> {
  const { stdout, exitCode } = await tallystick("report", run, "--format", "json");
  const report = parseWith(validateRunReport, JSON.parse(stdout), run);
  expect(exitCode).toBe(report.exitCode);
  return report;
}

test("a run that is killed before there is a log leaves nothing to report, which is said", async () => {
  expect(await kill("nothing", () => true)).toBeNull();
  const ended = await tallystick("report", "nothing");
  expect([ended.exitCode, ended.stderr]).toEqual([
    3,
    "There is no nothing. Give the folder of a run, or its events.ndjson.\n",
  ]);
});

describe.each([
  ["empty", 0],
  ["in the middle of its first line", 40],
])("a log that ends where it is %s", (_where, bytes) => {
  const run = folder.inside(`first-${bytes}`);

  beforeAll(() => {
    writeFileSync(join(run, "events.ndjson"), readFileSync(join(full, "events.ndjson")).subarray(0, bytes));
  });

  test("makes a report that says so", async () => {
    const { exitCode, stderr, stdout } = await tallystick("report", run);
    expect([exitCode, stderr]).toEqual([2, "The log breaks off before its first line: the report is incomplete.\n"]);
    expect(saysIncomplete(stdout, "terminal")).toBe(true);
  });

  test("is refused by what needs a run", async () => {
    for (const args of [
      ["compare", full, run],
      ["record", run, "x.ndjson"],
      ["certify", "--from", run],
    ]) {
      const { exitCode, stderr } = await tallystick(...args);
      expect([args[0], exitCode]).toEqual([args[0], 3]);
      expect(stderr).not.toContain("    at ");
      expect(stderr).toMatch(/was cut off before|does not begin with the start of a run/u);
    }
  });
});

/** Whether a report says in itself that the run did not come to its end. */
function saysIncomplete(shown: string, format: string): boolean {
  if (format === "json") return !(JSON.parse(shown) as RunReport).complete;
  if (format === "ndjson") return shown.trimEnd().split("\n").at(-1)?.includes('"complete":false') === true;
  return shown.includes("event log breaks off before the end of the run");
}

describe("a run that is killed", () => {
  test("at its first line", async () => {
    const run = (await kill("first", logHas(1))) ?? "";
    const { events } = logOf(run);
    expectBeginningOf(whole, events);
    expectNoBetterThan(whole, events, await reportOf(run));
  });

  describe("while a finding is shrunk, which the log does not tell of yet", () => {
    let run: string;
    let events: readonly LogEvent[];

    beforeAll(async () => {
      run = (await kill("shrinking", logHas(bytesUntil("cohort-finished") - 20))) ?? "";
      ({ events } = logOf(run));
    });

    test("says no better than what was lived", async () => {
      expect(events.map(({ type }) => type)).toContain("cohort-finished");
      expectBeginningOf(whole, events);
      const report = await reportOf(run);
      expectNoBetterThan(whole, events, report);
      // Whether the kill came before or after the story, OWED-30 is broken.
      const told = report.findings.length > 0;
      const found = report.requirements.find(({ id }) => id === "OWED-30");
      expect(found?.verdict).toBe(told ? "fail" : "could-not-run");
    });

    test.concurrent.each(REPORTERS.map(({ name }) => name))(
      "says in itself that it is incomplete: %s",
      async (format) => {
        const { stdout, stderr } = await tallystick("report", run, "--format", format);
        expect(stderr).toBe("The log breaks off before the run's end: the report is incomplete.\n");
        expect(saysIncomplete(stdout, format)).toBe(true);
      },
    );

    test("is compared as far as it went: nothing is green that was not seen", async () => {
      const { exitCode, stdout } = await tallystick("compare", full, run, "--json");
      const comparison = parseWith(validateRunComparison, JSON.parse(stdout), "comparison");
      expect([exitCode, comparison.exitCode, comparison.a.whole, comparison.b.whole]).toEqual([2, 2, true, false]);
      expect([comparison.newlyRed, comparison.newlyGreen]).toEqual([[], []]);
      expect((await tallystick("compare", full, run)).stdout).toContain("cut off or stopped");
    });

    test("is recorded as far as it was lived", async () => {
      const { exitCode, stdout, stderr } = await tallystick("record", run, "shrinking.ndjson", "--json");
      expect(exitCode).toBe(0);
      expect(parseWith(validateRecordingMade, JSON.parse(stdout), "recording")).toMatchObject({ complete: false });
      expect(stderr).toBe("The run was cut off: the recording holds what it had begun to live.\n");
    });

    test("certifies nothing", async () => {
      const bundle = "shrinking.tallystick.zip";
      const made = await tallystick("certify", "--from", run, "--bundle", bundle, "--json");
      const checked = await tallystick("verify", bundle, "--json");
      expect([made.exitCode, checked.exitCode].filter((code) => code === 0)).toEqual([]);
      expect(JSON.parse(checked.stdout)).toMatchObject({ result: "not-certifiable" });
    });
  });

  test("while its reports are written has a whole log, and reports that are whole or not there", async () => {
    const run = (await kill("reports", (at) => at !== null && readdirSync(at).some(isReport))) ?? "";
    expect(logOf(run).complete).toBe(true);
    for (const name of readdirSync(run)) {
      const written =
        isReport(name) && !name.endsWith(".part") ? readFileSync(join(run, name), "utf8").trimEnd() : null;
      if (name === "report.html") expect(written?.endsWith("</html>")).toBe(true);
      if (name === "report.json") parseWith(validateRunReport, JSON.parse(written ?? ""), name);
      if (name === "junit.xml") expect(written?.endsWith("</testsuites>")).toBe(true);
    }
    const [again, first] = [await reportOf(run), await reportOf(full)];
    const outline = ({ exitCode, complete, findings, scenarios, requirements }: RunReport): unknown => [
      [exitCode, complete, findings],
      scenarios.map(({ scenario, verdict }) => [scenario, verdict]),
      requirements.map(({ id, verdict }) => [id, verdict]),
    ];
    expect(outline(again)).toEqual(outline(first));
  });
});

function isReport(name: string): boolean {
  return /^(report\.html|report\.json|junit\.xml)/u.test(name);
}

test("SIGTERM ends a run in order: reports are written and say that it was stopped", async () => {
  const started = startCli(["run", "-o", "stopped"], { cwd });
  const at = bytesUntil("cohort-finished") - 20;
  const has = logHas(at);
  const reports = join(cwd, "stopped");
  await vi.waitUntil(() => has(safeRun(reports)), { timeout: 250_000, interval: 5 });
  started.child.kill("SIGTERM");
  const ended = await started.ended;
  const run = onlyRun(reports);
  const { events, complete } = logOf(run);
  expect(complete).toBe(true);
  const report = parseWith(validateRunReport, JSON.parse(readFileSync(join(run, "report.json"), "utf8")), "report");
  expect(ended.exitCode).toBe(report.exitCode);
  expect(events.at(-1)).toMatchObject({ type: "run-finished", interrupted: true, exitCode: report.exitCode });
  expect(report.exitCode).toBe(report.findings.length > 0 ? 1 : 2);
  expect(report.interrupted).toBe(true);
  expect(ended.stdout).toContain("The run was stopped by the user.");
  for (const name of ["report.html", "junit.xml"]) {
    expect(readFileSync(join(run, name), "utf8").toLowerCase()).toContain("stopped by the user");
  }
});

function safeRun(reports: string): string | null {
  try {
    return onlyRun(reports);
  } catch {
    return null;
  }
}

describe("where nothing can be written", () => {
  /** A command of a shell around the built one. */
  async function shell(script: string, ...args: string[]): Promise<Ended> {
    const child = spawn("sh", ["-c", script, "sh", process.execPath, mainFile, ...args], {
      cwd,
      env: { PATH: process.env["PATH"], HOME: cwd },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [stdout, stderr, [exitCode, signal]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>,
    ]);
    return { exitCode, signal, stdout, stderr };
  }

  test("a run says so before it calls the lender", async () => {
    closeSync(openSync(join(cwd, "a-file"), "w"));
    const { exitCode, stderr } = await tallystick("run", "-o", "a-file");
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^Failed to make the folder of the run: .*Give another one with --reports\.\n$/u);
  });

  // A file that may not grow beyond some blocks of 512 or 1024 bytes, as the shell counts, stands for a disk that is full.
  test.each([
    ["before a suite begins", 2, []],
    ["with the first messages", 16, []],
    ["with the story of a finding", 20, ["--no-messages"]],
  ])("a run that fills the disk %s says so in a line and is incomplete", async (_when, blocks, more) => {
    const reports = `disk-${blocks}`;
    const { exitCode, stderr } = await shell(`ulimit -f ${blocks}; exec "$@"`, "run", "-o", reports, ...more);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/Failed to write \S+: .* \(EFBIG\)\./u)]);
    expect(stderr).not.toMatch(/^ {4}at |harness itself failed/mu);
    const run = onlyRun(join(cwd, reports));
    // Whole lines, each as its schema asks.
    const { events, cutOff } = logOf(run);
    expect(cutOff).toBe(false);
    expect(readdirSync(run).filter((name) => name.endsWith(".part"))).toEqual([]);
    const report = await reportOf(run);
    expect([report.exitCode, report.verdict]).toEqual([2, "incomplete"]);
    if (more.length > 0) expectNoBetterThan(whole, events, report);
  });

  test("a report that goes nowhere is no success", async () => {
    // A device of Linux that is always full; elsewhere a pipe that nobody reads would be no failure.
    if (!existsSync("/dev/full")) return console.warn("There is no /dev/full here: not tested.");
    const { exitCode, stderr } = await shell(`"$@" > /dev/full`, "report", full, "--format", "json");
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^Failed to write standard output: .*ENOSPC/u)]);
  });
});
