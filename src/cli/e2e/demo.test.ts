import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { validateReplayFile, validateRunReport } from "../../../schemas/generated/validators/index.js";
import { parseWith } from "../../../schemas/validation.js";
import { type Ended, runCli } from "./support/run-cli.js";
import { eventsOf, logOf, onlyRun } from "./support/run-folder.js";
import { temporaryFolder } from "./support/temporary-folder.js";

// Whole runs in processes of their own: a busy machine takes a multiple of what a quiet one does.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);

const ESCAPE = "\u001B";

describe("tallystick demo --defect cut-off-22-00 --suite contract --agreement plain", () => {
  const cwd = folder.path;
  let ended: Ended;
  let run: string;

  beforeAll(async () => {
    const args = ["demo", "--defect", "cut-off-22-00", "--suite", "contract", "--agreement", "plain", "-o", "caught"];
    ended = await runCli(args, { cwd });
    run = onlyRun(join(cwd, "caught"));
  });

  test("ends with 1 and tells the story, the records side by side, the harm and how to see it again", () => {
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain("STORY  ");
    expect(ended.stdout).toContain("OWED BESIDE RECEIVED");
    expect(ended.stdout).toContain("HARM");
    expect(ended.stdout).toMatch(
      /tallystick replay caught\/\d{8}-\d{6}-1\/counterexamples\/[\w-]+\.json --defect cut-off-22-00\n/,
    );
    // This is no terminal.
    expect(ended.stdout + ended.stderr).not.toContain(ESCAPE);
  });

  test("leaves a whole log that follows its schema", () => {
    const log = logOf(run);
    expect(log).toMatchObject({ complete: true, cutOff: false, unknownTypes: [] });
    expect(log.events.at(-1)).toMatchObject({ type: "run-finished", exitCode: 1, interrupted: false });
    expect(eventsOf(log.events, "counterexample").length).toBeGreaterThan(0);
    expect(eventsOf(log.events, "fault")).toEqual([]);
  });

  test("leaves reports and replay files that follow their schemas", () => {
    const report = parseWith(
      validateRunReport,
      JSON.parse(readFileSync(join(run, "report.json"), "utf8")),
      "report.json",
    );
    expect(report).toMatchObject({ verdict: "not-conformant", exitCode: 1 });
    const replays = readdirSync(join(run, "counterexamples"));
    const told = eventsOf(logOf(run).events, "counterexample").map(({ replayFile }) => replayFile);
    expect(replays.map((name) => `counterexamples/${name}`).sort()).toEqual(told.sort());
    for (const name of replays) {
      parseWith(validateReplayFile, JSON.parse(readFileSync(join(run, "counterexamples", name), "utf8")), name);
    }
  });

  test.each([
    ["json", "report.json"],
    ["junit", "junit.xml"],
    ["html", "report.html"],
  ])("tallystick report --format %s makes the same report again from the log alone", async (format, name) => {
    const again = await runCli(["report", run, "--format", format], { cwd });
    expect(again).toEqual({ exitCode: 1, signal: null, stdout: readFileSync(join(run, name), "utf8"), stderr: "" });
  });

  test.each<[boolean, Record<string, string>]>([
    [false, {}],
    [true, { FORCE_COLOR: "1" }],
    [false, { FORCE_COLOR: "1", NO_COLOR: "1" }],
  ])("tallystick report has colour where it is piped: %s, with %j", async (colour, env) => {
    const told = await runCli(["report", run], { cwd, env });
    expect(told.stdout.includes(ESCAPE)).toBe(colour);
  });

  test("tallystick replay of its counterexample fails with the defect and is fixed without it", async () => {
    const [first] = eventsOf(logOf(run).events, "counterexample");
    const file = join(run, first?.replayFile ?? "");
    const [failed, fixed] = await Promise.all([
      runCli(["replay", file, "--defect", "cut-off-22-00", "-o", "failed"], { cwd }),
      runCli(["replay", file, "--defect", "none", "-o", "fixed"], { cwd }),
    ]);
    expect(failed).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("\nFAILED: ") });
    const [shown] = eventsOf(logOf(onlyRun(join(cwd, "failed"))).events, "counterexample");
    expect(shown?.findings.map((finding) => finding.class)).toEqual(first?.findings.map((finding) => finding.class));
    expect(fixed).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("\nFIXED: ") });
  });
});

test("tallystick demo --defect none --suite contract --agreement plain is conformant", async () => {
  const args = ["demo", "--defect", "none", "--suite", "contract", "--agreement", "plain", "-o", "right"];
  const ended = await runCli(args, { cwd: folder.path });
  expect(ended).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("(exit 0)") });
  const { events, complete } = logOf(onlyRun(join(folder.path, "right")));
  expect(complete).toBe(true);
  const verdicts = eventsOf(events, "scenario-finished").map(({ verdict }) => verdict);
  expect(verdicts.length).toBeGreaterThan(30);
  expect(new Set(verdicts)).toEqual(new Set(["pass"]));
  expect(ended.stdout + ended.stderr).not.toContain(ESCAPE);
});

test("what is wrong with a file as a whole is told, though it is no life's own", async () => {
  const args = ["demo", "--defect", "last-line-without-line-end", "--suite", "contract", "--agreement", "plain"];
  const { exitCode } = await runCli([...args, "-o", "file"], { cwd: folder.path });
  expect(exitCode).toBe(1);
  const told = eventsOf(logOf(onlyRun(join(folder.path, "file"))).events, "counterexample");
  expect(told.flatMap(({ findings }) => findings.map((finding) => finding.class))).toContain("malformed");
});
