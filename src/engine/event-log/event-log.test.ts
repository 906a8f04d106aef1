import { describe, expect, it } from "vitest";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import { memorySink } from "./log-sink.js";
import { createLogWriter, LogClosedError } from "./log-writer.js";
import { LogDamagedError, readLog, readLogLines } from "./read-log.js";

const notRun: LogEvent = {
  type: "could-not-run",
  scenario: "a/b",
  reason: { en: "line one\nline two", zh: "第一行\u2028第二行" },
};
const end: LogEvent = { type: "run-finished", at: "2026-11-21T08:00:00Z", exitCode: 2, interrupted: false };

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
