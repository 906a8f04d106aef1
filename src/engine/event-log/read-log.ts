import type { LogEvent } from "../../../schemas/run/event-log.js";
import { parseLogLine } from "./log-line.js";
import { LOG_VERSION, LogOrder, otherVersion, schemaBreach } from "./log-shape.js";

/** A log as read, with what was wrong with it. */
export interface LogReading {
  events: LogEvent[];
  /** Whether the log ends with `run-finished`. A log that does not is of a run that was cut off. */
  complete: boolean;
  /** Whether the last line was cut off in the middle, as a crash leaves it; its event is lost. */
  cutOff: boolean;
  /** Types of a newer version that were passed over, each once, in order of appearance. */
  unknownTypes: string[];
}

/**
 * Thrown when a line is no event of its schema or stands where none may, or one that is not the last cannot be read at all:
 * the file is damaged, was edited, or is no event log.
 */
export class LogDamagedError extends Error {
  override readonly name = "LogDamagedError";
  readonly code = "log-damaged";
  /** The line, counted from 1. */
  readonly line: number;

  /** @param reason what the line is, e.g. `no event` */
  constructor(line: number, reason: string, excerpt: string) {
    super(
      `Failed to read the event log: line ${line} is ${reason}: "${excerpt}". ` +
        "Give the events.ndjson of a run, unchanged; only its last line may be cut off.",
    );
    this.line = line;
  }
}

/** Thrown for a log whose format is not read here. */
class LogVersionError extends LogDamagedError {
  constructor(line: number, version: string, tool: string) {
    super(line, "", "");
    this.message =
      `Failed to read the event log: it is written in version ${version} of the log format, and this version of ` +
      `tallystick reads version ${LOG_VERSION}. Read it with the version that wrote it${tool === "" ? "" : `, ${tool}`}.`;
  }
}

/** Reads a log from its whole text, and holds each event against its schema. @throws LogDamagedError */
export function readLog(text: string): LogReading {
  return collected(text, createCollector(true));
}

/**
 * Reads a log that this very process wrote: what a run has found is told even if an event were not quite as its schema asks.
 * @throws LogDamagedError
 */
export function readOwnLog(text: string): LogReading {
  return collected(text, createCollector(false));
}

function collected(text: string, collector: Collector): LogReading {
  for (const line of text.split("\n")) collector.take(line);
  return collector.finish();
}

/**
 * Reads a log line by line, e.g. from `readline` over a file stream, so that the text is never held as a whole; each event
 * is held against its schema.
 * @throws LogDamagedError
 */
export async function readLogLines(lines: AsyncIterable<string>): Promise<LogReading> {
  const collector = createCollector(true);
  for await (const line of lines) collector.take(line);
  return collector.finish();
}

interface Collector {
  take(line: string): void;
  finish(): LogReading;
}

/** How the first line of every log begins. */
const FIRST = '{"type":"run-started"';

function createCollector(checked: boolean): Collector {
  const events: LogEvent[] = [];
  const order = new LogOrder();
  const unknownTypes = new Set<string>();
  let number = 0;
  // A damaged line is only forgiven when nothing comes after it, which is known one line later.
  let damaged: LogDamagedError | undefined;
  let isFirstLine = false;
  return {
    take(line) {
      number += 1;
      if (line.trim() === "") return;
      if (damaged !== undefined) throw damaged;
      const parsed = parseLogLine(line);
      if (parsed.kind === "event") {
        if (checked) check(parsed.event, order, number, line);
        events.push(parsed.event);
      } else if (parsed.kind === "unknown") unknownTypes.add(parsed.type);
      else {
        damaged = new LogDamagedError(number, `no event (${parsed.reason})`, line.slice(0, 60));
        isFirstLine = line.startsWith(FIRST) || FIRST.startsWith(line);
      }
    },
    finish() {
      // A single damaged line with nothing before it is no log at all, unless it is the beginning of a log's first line.
      if (damaged !== undefined && !isFirstLine && events.length === 0 && unknownTypes.size === 0) throw damaged;
      return {
        events,
        complete: events.at(-1)?.type === "run-finished",
        cutOff: damaged !== undefined,
        unknownTypes: [...unknownTypes],
      };
    },
  };
}

/** A whole line that is wrong was not cut off by a crash: it is refused, be it the last one. @throws LogDamagedError */
function check(event: LogEvent, order: LogOrder, number: number, line: string): void {
  const version = otherVersion(event);
  if (version !== undefined) throw new LogVersionError(number, version, toolOf(event));
  const breach = schemaBreach(event) ?? order.breach(event);
  if (breach !== undefined) throw new LogDamagedError(number, breach, line.slice(0, 60));
}

/** Version of the tool that a log of another format names, as far as it does. */
function toolOf(event: LogEvent): string {
  const { tool } = event as { readonly tool?: { readonly version?: unknown } };
  return typeof tool?.version === "string" ? tool.version : "";
}
