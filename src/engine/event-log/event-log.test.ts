import { describe, expect, it } from "vitest";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import { logOf as logOfScenarios, policyOf } from "../../verdict/testing/logs.js";
import { memorySink } from "./log-sink.js";
import { createLogWriter, LogClosedError } from "./log-writer.js";
import { LogDamagedError, readLog, readLogLines, readOwnLog } from "./read-log.js";

const notRun: LogEvent = {
  type: "could-not-run",
  scenario: "a/b",
  reason: { en: "line one\nline two", zh: "第一行\u2028第二行" },
};
const end: LogEvent = { type: "run-finished", at: "2026-11-21T08:00:00Z", exitCode: 2, interrupted: false };

const [start] = logOfScenarios({ scenarios: [] });
const waiver = { requirement: "OWED-30", owner: "ops", reason: "ticket 7" };

function policy(more: object): object {
  return { type: "policy", policy: { ...policyOf(), ...more } };
}

function ended(more: object): object {
  return { type: "scenario-finished", scenario: "a/b", verdict: "fail", elapsedMs: 1, ...more };
}

function lines(events: readonly (object | undefined)[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join("");
}

function logOf(...events: LogEvent[]): string {
  const sink = memorySink();
  const writer = createLogWriter(sink, (event) => event);
  for (const event of events) writer.append(event);
  return sink.text();
}

describe("createLogWriter", () => {
  it("hands over each event as one whole line, line breaks in texts included", () => {
    const lines: string[] = [];
    const writer = createLogWriter({ append: (line) => lines.push(line) }, (event) => event);
    writer.append(notRun);
    expect(lines).toHaveLength(1);
    writer.append(end);
    expect(lines.every((line) => line.endsWith("\n") && line.indexOf("\n") === line.length - 1)).toBe(true);
  });

  it("masks before it writes and keeps what it wrote", () => {
    const sink = memorySink();
    const writer = createLogWriter(sink, () => end);
    writer.append(notRun);
    expect(sink.text()).not.toContain("line one");
    expect(writer.written()).toEqual([end]);
  });

  it("refuses an event after the end", () => {
    const writer = createLogWriter(memorySink(), (event) => event);
    writer.append(end);
    expect(() => {
      writer.append(notRun);
    }).toThrow(LogClosedError);
  });
});

describe("readLog", () => {
  it("gives back what was written", () => {
    expect(readLog(logOf(notRun, end))).toEqual({
      events: [notRun, end],
      complete: true,
      cutOff: false,
      unknownTypes: [],
    });
  });

  it("reads a log cut off after any byte, and never calls it complete", () => {
    const text = logOf(notRun, notRun, end);
    const first = text.indexOf("\n");
    for (let length = first + 1; length < text.length - 1; length += 1) {
      const reading = readLog(text.slice(0, length));
      expect(reading.complete).toBe(false);
      expect(reading.events.length).toBe(text.slice(0, length + 1).split("\n").length - 1);
    }
  });

  it("passes over the types of a newer version and names them", () => {
    const text = `{"type":"moon-phase"}\n${logOf(notRun)}{"type":"moon-phase","x":1}\n`;
    expect(readLog(text)).toMatchObject({ events: [notRun], unknownTypes: ["moon-phase"], complete: false });
  });

  it("is not complete when something follows run-finished", () => {
    expect(readLog(logOf(end) + logOf(notRun)).complete).toBe(false);
  });

  it.each([
    ["a damaged line in the middle", `${logOf(notRun)}{"type":"could\n${logOf(end)}`, 2],
    ["a file that is no log", "<html>no</html>", 1],
    ["JSON that is no event", `[1]\n${logOf(end)}`, 1],
  ])("refuses %s", (_name, text, line) => {
    expect(() => readLog(text)).toThrow(LogDamagedError);
    expect(() => readLog(text)).toThrow(`line ${line} is no event`);
  });

  it.each<[string, (object | undefined)[], string]>([
    ["a member that is missing", [{ type: "fault", kind: "harness" }], 'line 1 is no "fault" as its schema asks: '],
    ["troubles: null", [ended({ troubles: null })], "/troubles"],
    ["a verdict that there is not", [ended({ verdict: "PASSED" })], '/verdict must be one of "could-not-run"'],
    ["a mode that there is not", [start, policy({ mode: "certfy" })], 'line 2 is no "policy"'],
    ["a waiver that never expires", [start, policy({ waivers: [{ ...waiver, expires: "never" }] })], "/expires"],
    ["a waiver without its last day", [start, policy({ waivers: [waiver] })], '"expires" is missing'],
    ["a gate that is a text", [start, policy({ gates: { must: "99" } })], "/policy/gates/must"],
    ["an empty policy", [start, { type: "policy", policy: {} }], 'line 2 is no "policy"'],
    ["a second beginning", [start, start], 'line 2 is a second "run-started"'],
    [
      "a beginning further down",
      [notRun, start],
      'line 2 is a second "run-started", or one that is not the first line',
    ],
    ["a second policy", [start, policy({}), policy({})], 'line 3 is a second "policy"'],
    ["a policy further down", [start, notRun, policy({})], 'line 3 is a second "policy"'],
    ["a second end", [start, end, end], 'line 3 is a second "run-finished"'],
  ])("refuses %s, also in the last line", (_name, events, text) => {
    expect(() => readLog(lines(events))).toThrow(LogDamagedError);
    expect(() => readLog(lines(events))).toThrow(text);
  });

  it("refuses another version of the format in words", () => {
    const newer = { ...start, logVersion: 2, tool: { name: "tallystick", version: "9.9.9" }, added: true };
    expect(() => readLog(lines([newer, { type: "new-in-2" }]))).toThrow(
      "Failed to read the event log: it is written in version 2 of the log format, and this version of tallystick reads " +
        "version 1. Read it with the version that wrote it, 9.9.9.",
    );
  });

  it("takes what this process wrote as it is", () => {
    expect(readOwnLog(lines([ended({ verdict: "PASSED" })])).events).toHaveLength(1);
  });

  it("reads lines as they come", async () => {
    async function* lines(): AsyncGenerator<string> {
      for (const line of logOf(notRun, end).split("\n")) yield await Promise.resolve(line);
    }
    await expect(readLogLines(lines())).resolves.toEqual(readLog(logOf(notRun, end)));
  });

  it("reads an empty log as one that was cut off before its first line", () => {
    expect(readLog("")).toEqual({ events: [], complete: false, cutOff: false, unknownTypes: [] });
  });
});
