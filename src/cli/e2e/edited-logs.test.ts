import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import { readLog } from "../../engine/event-log/read-log.js";
import { runCli } from "./support/run-cli.js";
import { temporaryFolder } from "./support/temporary-folder.js";

const folder = temporaryFolder(afterAll);
// A failing run, as anybody may hold it in hands.
const sample = readLog(
  readFileSync(fileURLToPath(new URL("../../../reports/sample/events.ndjson", import.meta.url)), "utf8"),
);

type Edit = (events: readonly LogEvent[]) => readonly object[];

/** A folder with the log after an edit. */
function edited(name: string, edit: Edit): string {
  const run = join(folder.path, name.replaceAll(/\W+/g, "-"));
  mkdirSync(run, { recursive: true });
  writeFileSync(
    join(run, "events.ndjson"),
    edit(sample.events)
      .map((event) => `${JSON.stringify(event)}\n`)
      .join(""),
  );
  return run;
}

/** An edit of every event of a type. */
function each(type: LogEvent["type"], change: (event: LogEvent) => object): Edit {
  return (events) => events.map((event) => (event.type === type ? change(event) : event));
}

/** No stories, no troubles, nothing that failed or could not run, and an end to match. */
const whitewashed: Edit = (events) =>
  events.flatMap((event): object[] => {
    if (event.type === "counterexample" || event.type === "could-not-run") return [];
    if (event.type === "run-finished") return [{ ...event, exitCode: 0 }];
    if (event.type !== "scenario-finished") return [event];
    const { troubles: _troubles, ...rest } = event;
    return [{ ...rest, verdict: "pass" }];
  });

const twice: (type: LogEvent["type"]) => Edit = (type) => (events) =>
  events.flatMap((event) => (event.type === type ? [event, event] : [event]));

const without: (type: LogEvent["type"], member: string) => Edit = (type, member) =>
  each(type, (event) => Object.fromEntries(Object.entries(event).filter(([name]) => name !== member)));

describe("an edited log is never reported green, and never with a stack", () => {
  test.each<[string, number, RegExp, Edit]>([
    [
      "what was found taken out",
      1,
      /contradicts itself about what was found: contract\/due-day-31 counts 1/,
      whitewashed,
    ],
    [
      "the exit code",
      1,
      /ends with exit code 0, and what it tells calls for 1/,
      each("run-finished", (event) => ({ ...event, exitCode: 0 })),
    ],
    [
      "troubles null",
      3,
      /line \d+ is no "scenario-finished" as its schema asks: \/troubles/,
      each("scenario-finished", (event) => ({ ...event, troubles: null })),
    ],
    [
      "scenario without requirements",
      3,
      /events\.ndjson: .*line \d+ is no "scenario-started"/,
      without("scenario-started", "requirements"),
    ],
    [
      "a finding that is null",
      3,
      /line \d+ is no "counterexample"/,
      each("counterexample", (event) => ({ ...event, findings: [null] })),
    ],
    ["an empty policy", 3, /line 2 is no "policy"/, each("policy", () => ({ type: "policy", policy: {} }))],
    ["a second policy", 3, /line 3 is a second "policy"/, twice("policy")],
    ["a newer format", 3, /version 2 of the log format/, each("run-started", (event) => ({ ...event, logVersion: 2 }))],
  ])("%s", async (name, exitCode, text, edit) => {
    const ended = await runCli(["report", edited(name, edit), "--format", "json"], { cwd: folder.path });
    expect(ended.stderr).toMatch(text);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    expect(ended.exitCode).toBe(exitCode);
  });
});

test("compare refuses an edited log, and is not green where B ends in trouble that A did not end in", async () => {
  const right = edited("right", (events) =>
    whitewashed(each("cohort-finished", (event) => ({ ...event, findings: 0 }))(events) as readonly LogEvent[]),
  );
  const fault = { type: "fault", kind: "lender-unreachable", message: "The lender gave no answer." };
  const broken = edited("unreachable", () => {
    const lines = readFileSync(join(right, "events.ndjson"), "utf8").trimEnd().split("\n");
    const events = lines.map((line) => JSON.parse(line) as LogEvent);
    return events.flatMap((event): object[] =>
      event.type === "run-finished" ? [fault, { ...event, exitCode: 4 }] : [event],
    );
  });
  const same = await runCli(["compare", right, right], { cwd: folder.path });
  const worse = await runCli(["compare", right, broken], { cwd: folder.path });
  expect([worse.exitCode, worse.stdout]).toEqual([
    same.exitCode === 0 ? 2 : same.exitCode,
    expect.stringContaining("The lender gave no answer."),
  ]);
  const refused = await runCli(["compare", right, edited("bad", twice("policy"))], { cwd: folder.path });
  expect([refused.exitCode, refused.stdout]).toEqual([3, ""]);
});
