import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { validateReplayFile, validateRunReport } from "../../../schemas/generated/validators/index.js";
import type { ReplayFile } from "../../../schemas/run/replay.js";
import { parseWith } from "../../../schemas/validation.js";
import { type BoundedLender, serveBoundedLender } from "../run/testing/bounded-lender.js";
import { writeReplay } from "./support/replay-file.js";
import { runCli } from "./support/run-cli.js";
import { eventsOf, logOf, onlyRun } from "./support/run-folder.js";
import { temporaryFolder } from "./support/temporary-folder.js";

// Whole runs in processes of their own: a busy machine takes a multiple of what a quiet one does.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
const open: BoundedLender[] = [];

afterEach(async () => {
  for (const lender of open.splice(0)) await lender.close();
});

/** Under one agreement: the suite is long, and every kind of fault comes up under each. */
const FAULTS = ["--suite", "faults", "--agreement", "plain", "--seed", "1"];

test("tallystick run --suite faults finds the right lender conformant, its delivery being disturbed in every way it can be", async () => {
  const cwd = folder.inside("right");
  const module = fileURLToPath(new URL("../../../dist/examples/reference-lender/lender-module.js", import.meta.url));
  const config = { target: { kind: "in-process", module }, delivery: { kind: "push", port: 0 } };
  writeFileSync(join(cwd, "tallystick.config.json"), JSON.stringify(config));
  const ended = await runCli(["run", ...FAULTS], { cwd });
  expect(ended).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("(exit 0)") });
  const run = onlyRun(join(cwd, "reports"));
  const { events, complete } = logOf(run);
  expect(complete).toBe(true);
  const verdicts = eventsOf(events, "scenario-finished").map(({ verdict }) => verdict);
  expect(verdicts.length).toBeGreaterThan(25);
  expect(new Set(verdicts)).toEqual(new Set(["pass"]));
  const { coverage } = parseWith(
    validateRunReport,
    JSON.parse(readFileSync(join(run, "report.json"), "utf8")),
    "report.json",
  );
  const met = coverage.map(({ name }) => name).filter((name) => name.startsWith("fault/"));
  expect(met).toEqual(expect.arrayContaining(["fault/outage/refused", "fault/answer/lost", "fault/reject"]));
});

describe("a defect that only faults reveal", () => {
  test("is caught by the demo, and its counterexample is replayed with its fault: FAILED with the defect, FIXED without", async () => {
    const cwd = folder.inside("demo");
    const ended = await runCli(["demo", "--defect", "rejected-dropped", "-o", "caught"], { cwd });
    expect(ended).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("\n  FAULTS PUT IN\n  ! the bureau") });
    const run = onlyRun(join(cwd, "caught"));
    const [first] = eventsOf(logOf(run).events, "counterexample");
    expect(first).toMatchObject({
      shrinkState: "complete",
      faults: { faults: [{ kind: "reject", times: 1 }] },
      findings: [{ class: "unrepaired", requirement: "REPAIR" }],
    });
    const file = join(run, first?.replayFile ?? "");
    const kept = parseWith(validateReplayFile, JSON.parse(readFileSync(file, "utf8")), file);
    expect(kept.faults).toEqual(first?.faults);
    const [failed, fixed] = await Promise.all([
      runCli(["replay", file, "--defect", "rejected-dropped", "-o", "failed"], { cwd }),
      runCli(["replay", file, "--defect", "none", "-o", "fixed"], { cwd }),
    ]);
    expect(failed).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("\nFAILED: ") });
    const [again] = eventsOf(logOf(onlyRun(join(cwd, "failed"))).events, "counterexample");
    expect(again).toMatchObject({ faults: first?.faults, findings: [{ class: "unrepaired" }] });
    expect(fixed).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("\nFIXED: ") });
    const [lived] = eventsOf(logOf(onlyRun(join(cwd, "fixed"))).events, "cohort-finished");
    // Fixed, and not merely undisturbed.
    expect(lived?.coverage["fault/reject"]).toBe(1);
  });
});

test("a replay whose fault has no place in the delivery says ERROR, and not FIXED", async () => {
  const cwd = folder.inside("no-place");
  const lender = await serveBoundedLender();
  open.push(lender);
  const { target } = lender.lender;
  const file = JSON.parse(readFileSync(writeReplay(cwd), "utf8")) as ReplayFile;
  const faults = [{ kind: "outage", date: "2024-02-10", at: "08:00", minutes: 60, how: "refused" }];
  writeFileSync(join(cwd, "faulted.json"), JSON.stringify({ ...file, faults: { faults } }));
  const url = target.kind === "http" ? target.baseUrl : "";
  const ended = await runCli(["replay", "faulted.json", "--base-url", url], { cwd });
  expect(ended).toMatchObject({ exitCode: 2, stdout: expect.stringContaining("\nERROR: ") });
  expect(ended.stdout.replaceAll(/\s+/g, " ")).toContain("its faults (outage/refused) have no place in this delivery");
});

test("what needs feedback could not run against a lender that does not take it, and the rest does", async () => {
  const cwd = folder.inside("no-feedback");
  const lender = await serveBoundedLender({ accounts: 12 });
  open.push(lender);
  const { target } = lender.lender;
  const url = target.kind === "http" ? target.baseUrl : "";
  const ended = await runCli(["run", ...FAULTS, "--base-url", url], { cwd });
  expect(ended.exitCode).toBe(2);
  const { events } = logOf(onlyRun(join(cwd, "reports")));
  const reasons = eventsOf(events, "could-not-run").map(({ scenario, reason }) => [scenario, reason.en]);
  const without = "the lender's capabilities do not say that it takes feedback files (feedback: true)";
  const told = Object.fromEntries(reasons);
  expect(told).toMatchObject({
    "faults/plain/record-refused": without,
    "faults/plain/file-failure-abf000": without,
    "faults/plain/feedback-lost": without,
    "faults/plain/many-accounts-on-one-day": "it takes 1000 accounts, and the lender bears 12 in a cohort",
  });
  const passed = eventsOf(events, "scenario-finished").filter(({ verdict }) => verdict === "pass");
  expect(passed.map(({ scenario }) => scenario)).toEqual(
    expect.arrayContaining(["faults/plain/control", "faults/plain/call-1-repeated-at-once"]),
  );
  // Its files are pulled, so nothing can come between it and the bureau: those cases are not begun.
  expect(eventsOf(events, "scenario-started").filter(({ scenario }) => scenario.includes("outage"))).toEqual([]);
});
