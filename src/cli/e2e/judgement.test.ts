import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { validateRunReport } from "../../../schemas/generated/validators/index.js";
import type { Exemption } from "../../../schemas/run/policy.js";
import type { RunReport } from "../../../schemas/run/report.js";
import { parseWith } from "../../../schemas/validation.js";
import type { Served } from "../../lender/testing/serve.js";
import { serveRoughLender } from "./support/rough-lender.js";
import { type Ended, runCli } from "./support/run-cli.js";
import { eventsOf, logOf, onlyRun } from "./support/run-folder.js";
import { temporaryFolder } from "./support/temporary-folder.js";
import { transcript } from "./support/transcript.js";

// Whole runs in processes of their own: a busy machine takes a multiple of what a quiet one does.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
let lender: Served;

// It opens accounts, takes events, moves its clock, and reports nothing: every record that is owed is dropped.
beforeAll(async () => {
  lender = await serveRoughLender({ capabilities: { canReset: false } });
});
afterAll(async () => lender.close());

const DROPPED = ["OWED-10", "OWED-20", "OWED-30", "OWED-31", "OWED-32", "OWED-40"] as const;

function exemption(requirement: string, more: Partial<Exemption> = {}): Exemption {
  return { requirement, class: "dropped", owner: "ops", reason: "ticket 7", expires: "2999-12-31", ...more };
}

interface Judged {
  readonly ended: Ended;
  readonly report: RunReport;
  readonly run: string;
  readonly cwd: string;
}

/** A run of the contract suite under one agreement, with these files beside it. */
async function judged(
  name: string,
  args: readonly string[],
  files: Readonly<Record<string, unknown>>,
): Promise<Judged> {
  const cwd = folder.inside(name);
  for (const [file, value] of Object.entries(files)) writeFileSync(join(cwd, file), JSON.stringify(value, null, 2));
  const ended = await runCli(
    [
      "run",
      "--suite",
      "contract",
      "--agreement",
      "plain",
      "--start",
      "2024-01-01",
      "--seed",
      "1",
      "-o",
      "out",
      ...args,
    ],
    { cwd },
  );
  const run = onlyRun(join(cwd, "out"));
  const report = parseWith(
    validateRunReport,
    JSON.parse(readFileSync(join(run, "report.json"), "utf8")),
    "report.json",
  );
  return { ended, report, run, cwd };
}

const ofLender = (): string[] => ["--base-url", lender.url];
const known = (...knownFailures: Exemption[]): unknown => ({ knownFailuresVersion: 1, knownFailures });
const waivers = (...list: Exemption[]): unknown => ({ waiversVersion: 1, waivers: list });
const all = DROPPED.map((requirement) => exemption(requirement));

describe("a lender that reports nothing", () => {
  test("is red by itself, and the log says by what it was judged", async () => {
    const { ended, report, run } = await judged("bare", ofLender(), {});
    expect([ended.exitCode, report.exitCode]).toEqual([1, 1]);
    expect(report.gates).toMatchObject([{ gate: "must", held: false, bound: 0, found: DROPPED.length }]);
    const [policy] = eventsOf(logOf(run).events, "policy");
    expect(policy?.policy).toMatchObject({ mode: "run", waivers: [], knownFailures: [], gates: {} });
    expect(policy?.policy.requirementSet).toMatchObject({
      id: "pboc-g2",
      digest: expect.stringMatching(/^[\da-f]{64}$/u),
    });
    expect(logOf(run).events[1]?.type).toBe("policy");
  });

  test("ends with 0 where all of that is known, and says so; report makes the same again", async () => {
    const { ended, report, run, cwd } = await judged("known", [...ofLender(), "--known-failures", "known.json"], {
      "known.json": known(...all),
    });
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toContain("Nothing breaks a MUST but what is waived or known. (exit 0)");
    expect(report.exemptions.map(({ state }) => state)).toEqual(all.map(() => "in-force"));
    expect(report.findings.every(({ exempt }) => exempt === "known")).toBe(true);
    expect(report.requirements.filter(({ verdict }) => verdict === "fail")).toEqual([]);
    expect(readFileSync(join(run, "junit.xml"), "utf8")).not.toContain("<failure");
    const again = await runCli(["report", run, "--format", "json"], { cwd });
    expect([again.exitCode, again.stdout]).toEqual([0, readFileSync(join(run, "report.json"), "utf8")]);
  });

  test("is red again by one entry that is expired, misspelt or matches nothing, each told with what to do", async () => {
    const bad = [
      exemption("OWED-30", { expires: "2020-01-01" }),
      exemption("OVED-30"),
      exemption("SCHEMA-210", { class: "malformed", scenario: "contract" }),
      exemption("OWED-30", { class: "late", scenario: "contract" }),
    ];
    const { ended, report } = await judged("rotten", [...ofLender(), "--known-failures", "known.json"], {
      "known.json": known(...all, ...bad),
    });
    expect(ended.exitCode).toBe(1);
    expect(report.exemptions.slice(all.length).map(({ state }) => state)).toEqual([
      "expired",
      "unknown",
      "not-exercised",
      "matches-nothing",
    ]);
    expect(report.gates.map(({ gate, held }) => [gate, held])).toEqual([
      ["must", true],
      ["exemptions", false],
    ]);
    expect(ended.stdout).toContain("but a gate does not hold. (exit 1)");
    expect(ended.stdout.replaceAll(/\s+/gu, " ")).toContain("There is no requirement OVED-30; did you mean OWED-30?");
  });

  test("is red by gates of the configuration, and of the command line before it", async () => {
    const config = {
      target: { kind: "http", baseUrl: lender.url },
      delivery: { kind: "pull" },
      judgement: { waivers: "lists/waivers.json", gates: { minCoverage: 99.9, waivers: 3 } },
    };
    const cwd = folder.inside("gates/lists");
    writeFileSync(join(cwd, "waivers.json"), JSON.stringify(waivers(...all)));
    const { ended, report } = await judged("gates", ["--min-coverage", "1"], { "tallystick.config.json": config });
    expect(ended.exitCode).toBe(1);
    expect(report.gates.map(({ gate, held, bound }) => [gate, held, bound])).toEqual([
      ["must", true, 0],
      ["coverage", true, 1],
      ["waivers", false, 3],
      ["exemptions", true, 0],
    ]);
  });
});

test("what could not run stays incomplete, whatever is waived", async () => {
  const stuck = await serveRoughLender({ capabilities: { clockMovable: false } });
  const { ended, report } = await judged("stuck", ["--base-url", stuck.url, "--waivers", "waivers.json"], {
    "waivers.json": waivers(...all),
  });
  await stuck.close();
  expect([ended.exitCode, report.verdict]).toEqual([2, "incomplete"]);
  expect(report.exemptions.map(({ state }) => state)).toEqual(all.map(() => "not-exercised"));
  expect(report.requirements.find(({ id }) => id === "OWED-30")).toMatchObject({ verdict: "could-not-run" });
});

describe("a file of waivers that cannot be used", () => {
  test.each<[string, readonly string[], Readonly<Record<string, unknown>>]>([
    [
      "misspelt",
      ["--waivers", "waivers.json"],
      { "waivers.json": waivers({ ...exemption("OWED-30"), ownr: "me" } as Exemption) },
    ],
    ["missing", ["--known-failures", "none.json"], {}],
    ["percent", ["--min-coverage", "101"], {}],
  ])("%s", async (name, args, files) => {
    const cwd = folder.inside(`bad-${name}`);
    for (const [file, value] of Object.entries(files)) writeFileSync(join(cwd, file), JSON.stringify(value, null, 2));
    const ended = await runCli(["run", "--base-url", lender.url, ...args], { cwd });
    expect(transcript(ended, cwd)).toMatchSnapshot();
    // No log is written where nothing was run.
    expect(readdirSync(cwd)).toEqual(Object.keys(files));
  });
});
