import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readLog } from "../../engine/event-log/read-log.js";
import { writeReplay } from "./support/replay-file.js";
import { serveRoughLender } from "./support/rough-lender.js";
import { runCli, type Started, startCli } from "./support/run-cli.js";
import { eventsOf, logOf, onlyRun } from "./support/run-folder.js";
import { type SpawnedLender, spawnLender } from "./support/spawned-lender.js";
import { temporaryFolder } from "./support/temporary-folder.js";

// Whole runs in processes of their own: a busy machine takes a multiple of what a quiet one does.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
let lender: SpawnedLender;

beforeAll(async () => {
  lender = await spawnLender();
});

afterAll(async () => {
  await lender.close();
});

/** Starts a run of far more lives than can be lived soon, and waits until it is in the middle of one. */
async function runInTheMiddle(cwd: string): Promise<Started> {
  const args = ["run", "--base-url", lender.url, "--suite", "property", "--agreement", "plain", "--lives", "5000"];
  const started = startCli([...args, "--seed", "3", "-o", "out"], { cwd });
  const reports = join(cwd, "out");
  await until(() => logText(reports).includes('"scenario-started"'), started);
  expect(logText(reports)).toContain('"scenario-started"');
  return started;
}

/** The text of the log as far as it was written; empty before there is one. */
function logText(reports: string): string {
  const [run] = existsSync(reports) ? readdirSync(reports) : [];
  const file = join(reports, run ?? "", "events.ndjson");
  return run !== undefined && existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** Waits until something is so, or the command has ended. */
async function until(isSo: () => boolean, { child }: Started): Promise<void> {
  while (!isSo() && child.exitCode === null && child.signalCode === null) await sleep(20);
}

test("Ctrl-C in the middle of a run leaves a whole log that says so", async () => {
  const cwd = folder.inside("ctrl-c");
  const started = await runInTheMiddle(cwd);
  started.child.kill("SIGINT");
  const ended = await started.ended;
  expect(ended.exitCode).toBe(2);
  expect(ended.stderr).toContain("Stopping after the call at hand; once more to stop at once.");
  const run = onlyRun(join(cwd, "out"));
  const { events, complete, cutOff } = logOf(run);
  expect({ complete, cutOff }).toEqual({ complete: true, cutOff: false });
  expect(events.at(-1)).toMatchObject({ type: "run-finished", exitCode: 2, interrupted: true });
  expect(eventsOf(events, "fault")).toEqual([]);
  expect(readdirSync(run)).toEqual(expect.arrayContaining(["report.html", "report.json", "junit.xml"]));
  expect(ended.stdout).toContain("(exit 2)");
});

describe("a run that was killed", () => {
  let cwd: string;

  beforeAll(async () => {
    cwd = folder.inside("kill");
    const started = await runInTheMiddle(cwd);
    started.child.kill("SIGKILL");
    expect((await started.ended).signal).toBe("SIGKILL");
  });

  test("leaves a log that can be read and is reported as incomplete", async () => {
    const run = onlyRun(join(cwd, "out"));
    expect(logOf(run).complete).toBe(false);
    const report = await runCli(["report", run], { cwd });
    expect(report.exitCode).toBe(2);
    expect(report.stdout).toContain("Incomplete");
    expect(report.stderr).toBe("The log breaks off before the run's end: the report is incomplete.\n");
  });

  test("in the middle of a line leaves the lines before it", async () => {
    const run = onlyRun(join(cwd, "out"));
    const before = logOf(run).events.length;
    appendFileSync(join(run, "events.ndjson"), '{"type":"cohort-fini');
    expect(readLog(logText(join(cwd, "out")))).toMatchObject({ complete: false, cutOff: true });
    expect(logOf(run).events).toHaveLength(before);
    const report = await runCli(["report", run, "--format", "json"], { cwd });
    expect(report.exitCode).toBe(2);
    expect(report.stderr).toBe("The log breaks off in the middle of a line: the report is incomplete.\n");
  });

  test("and whose log was damaged in the middle is refused with the line", async () => {
    const damaged = join(cwd, "damaged.ndjson");
    appendFileSync(damaged, `${logText(join(cwd, "out")).split("\n")[0]}\n{"type":\n{"type":"run-finished"}\n`);
    const report = await runCli(["report", damaged], { cwd });
    expect(report.exitCode).toBe(3);
    expect(report.stderr).toContain("Failed to read the event log: line 2 is no event");
  });
});

describe("where a lender does not answer", () => {
  test.each([
    ["at the first call", "GET /capabilities", 1, "replay"],
    ["at the first call", "GET /capabilities", 1, "run"],
    ["in the middle", "PUT /clock", 2, "replay"],
  ])("Ctrl-C %s ends the run; %s hangs", async (_when, call, times, command) => {
    let asked = false;
    const served = await serveRoughLender({
      instead: {
        [call]: () => {
          asked = true;
        },
      },
    });
    const cwd = folder.inside(`${command}-${call.replaceAll(/\W+/g, "-")}`);
    const lives = command === "run" ? ["run", "--suite", "contract"] : ["replay", writeReplay(cwd)];
    const args = [...lives, "--base-url", served.url, "-o", "out"];
    const started = startCli(args, { cwd });
    let told = "";
    started.child.stderr?.on("data", (bytes: Buffer) => {
      told += bytes.toString();
    });
    await until(() => asked, started);
    started.child.kill("SIGINT");
    await until(() => told.includes("once more to stop at once"), started);
    if (times > 1) started.child.kill("SIGINT");
    const ended = await started.ended;
    await served.close();
    expect(ended.exitCode).toBe(2);
    const { events, complete } = logOf(onlyRun(join(cwd, "out")));
    expect(complete).toBe(true);
    expect(events.at(-1)).toMatchObject({ type: "run-finished", exitCode: 2, interrupted: true });
  });
});
